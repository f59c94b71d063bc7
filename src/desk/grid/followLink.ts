import type { LinkTarget } from './convert/links';
import type { GridParts } from './gridParts';

/** Goes where a cell's link leads; false when the cell has none. */
export function followLink(
  { view, queue, options }: Pick<GridParts, 'view' | 'queue' | 'options'>,
  target: LinkTarget | null,
): boolean {
  if (!target) return false;
  if (target.kind === 'outside') {
    options.onOutsideLink?.(target.url);
    return true;
  }
  const sheetId = target.sheet === null ? view.shownId : view.tabs.find(({ name }) => name === target.sheet)?.id;
  if (!sheetId) options.onRefused('gone', target.sheet ?? '');
  else {
    void view.select(sheetId, target.rect);
    void queue.send({ kind: 'select', sheetId, rect: target.rect });
  }
  return true;
}
