interface GridKeys {
  /** Somebody types in a cell: Escape and Enter are the editor's then. */
  isEditing(event: KeyboardEvent): boolean;
  leave(backwards: boolean): void;
  /** False when the selected cell has no link. */
  followLink(): boolean;
  /** False when the selected cell has no list. */
  openList(): boolean;
}

/** The keys by which the grid is left, a link is followed and a list is opened. Returns how to stop listening. */
export function listenForKeys(container: HTMLElement, keys: GridKeys): () => void {
  const taken = (event: KeyboardEvent): boolean => {
    const { key } = event;
    if (key === 'F6') return (keys.leave(event.shiftKey), true);
    // The name box and the list of a cell have keys of their own.
    if (keys.isEditing(event) || event.target instanceof HTMLInputElement) return false;
    if (key === 'Escape') return (keys.leave(event.shiftKey), true);
    if (key === 'Enter') return (event.ctrlKey || event.metaKey) && keys.followLink();
    return key === 'ArrowDown' && event.altKey && keys.openList();
  };
  const listen = (event: KeyboardEvent): void => {
    if (!taken(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  container.addEventListener('keydown', listen, true);
  return () => container.removeEventListener('keydown', listen, true);
}
