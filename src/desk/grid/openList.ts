import { giveFocus } from './giveFocus';
import type { GridParts } from './gridParts';
import { wordsOf } from './lists';

/** Opens the list of the selected cell; false when it has none or is out of sight. */
export function openList(parts: GridParts): boolean {
  const { view, cells, overlay, container, listBox, service, options, queue } = parts;
  const [rect] = view.selections();
  const { shown } = view;
  const source = rect && cells.list(rect.row, rect.column);
  if (!rect || !source || !shown) return false;
  const at = overlay.boxOf(rect, container);
  if (!at) return false;
  listBox.open({
    words: wordsOf(service, source, shown.view, view.tabs, options.language),
    present: cells.shownText(rect.row, rect.column),
    at,
    language: options.language,
    choose: (word) => queue.enter(rect.row, rect.column, [[word]]),
    closed: () => {
      giveFocus(parts);
    },
  });
  return true;
}
