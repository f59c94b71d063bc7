import { clipboardText, textsOf } from '../convert/clipboard';

type Texts = readonly (readonly string[])[];

interface Copied {
  /** As they are shown: what other programs get. */
  readonly shown: Texts;
  /** As they would be typed, with every digit: what is pasted back into the grid. */
  readonly exact: Texts;
  /** Empties the cells; done once after they were cut and pasted. */
  clear(): void;
}

export interface GridClipboard {
  isEditing(): boolean;
  /** The selected cells; null when there is nothing to copy. */
  copied(): Copied | null;
  paste(texts: Texts): void;
}

interface Kept {
  readonly text: string;
  readonly cells: Copied;
  readonly cut: boolean;
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/**
 * Copy, cut and paste of the page while no cell is edited. Cut cells are emptied when they are pasted into the grid, as in Excel.
 * Returns how to stop listening.
 */
export function listenForClipboard(container: HTMLElement, grid: GridClipboard): () => void {
  let kept: Kept | null = null;
  const isOthers = (event: ClipboardEvent): boolean =>
    grid.isEditing() || isField(event.target) || !event.clipboardData;
  const copy = (event: ClipboardEvent): void => {
    const cells = isOthers(event) ? null : grid.copied();
    if (!cells) return;
    const text = clipboardText(cells.shown);
    kept = { text, cells, cut: event.type === 'cut' };
    event.clipboardData?.setData('text/plain', text);
    take(event);
  };
  const paste = (event: ClipboardEvent): void => {
    if (isOthers(event)) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const own = kept?.text === text.replace(/\r?\n/g, '\r\n') ? kept : null;
    if (own?.cut) {
      own.cells.clear();
      kept = null;
    }
    if (own) grid.paste(own.cells.exact);
    else if (text !== '') grid.paste(textsOf(text));
    take(event);
  };
  const types = { copy, cut: copy, paste } as const;
  for (const [type, listen] of Object.entries(types)) container.addEventListener(type, listen as EventListener, true);
  return () => {
    for (const [type, listen] of Object.entries(types))
      container.removeEventListener(type, listen as EventListener, true);
  };
}

function take(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
