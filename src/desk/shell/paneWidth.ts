/** The pane is built for these widths, as panes of Excel are. CSS pixels. */
export const PANE_WIDTH = { least: 320, first: 360, most: 420, step: 10 } as const;

const KEY = 'wardscore.desk.paneWidth';

export const clampWidth = (width: number): number =>
  Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, Math.round(width)));

/** The width last chosen. */
export function keptWidth(memory: Pick<Storage, 'getItem'> | null): number {
  const kept = Number(memory?.getItem(KEY) ?? NaN);
  return Number.isFinite(kept) ? clampWidth(kept) : PANE_WIDTH.first;
}

export const keepWidth = (width: number, memory: Pick<Storage, 'setItem'> | null): void => {
  memory?.setItem(KEY, String(width));
};

/** The width after a key on the splitter, which moves the pane's left edge; null for other keys. */
export function widthAfterKey(width: number, key: string): number | null {
  switch (key) {
    case 'ArrowLeft':
      return clampWidth(width + PANE_WIDTH.step);
    case 'ArrowRight':
      return clampWidth(width - PANE_WIDTH.step);
    case 'Home':
      return PANE_WIDTH.most;
    case 'End':
      return PANE_WIDTH.least;
    default:
      return null;
  }
}
