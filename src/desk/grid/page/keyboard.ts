export interface GridKeys {
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
  const listen = (event: KeyboardEvent): void => {
    const taken =
      event.key === 'F6' || (event.key === 'Escape' && !keys.isEditing(event))
        ? (keys.leave(event.shiftKey), true)
        : event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !keys.isEditing(event)
          ? keys.followLink()
          : event.key === 'ArrowDown' && event.altKey && !keys.isEditing(event) && keys.openList();
    if (!taken) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  container.addEventListener('keydown', listen, true);
  return () => container.removeEventListener('keydown', listen, true);
}
