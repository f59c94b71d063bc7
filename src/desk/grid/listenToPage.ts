import { clipboardCells } from './clipboardCells';
import { followLink } from './followLink';
import type { GridParts } from './gridParts';
import { openList } from './openList';
import { listenForClipboard } from './page/clipboard';
import { listenForKeys } from './page/keyboard';

/** Ends the typing in a cell as Enter does. */
export async function endEditing({ running, editing }: Pick<GridParts, 'running' | 'editing'>): Promise<void> {
  if (editing.active) await running.api.getActiveWorkbook()?.endEditingAsync(true);
}

/** Hears keys and clipboard of the page. Returns how to stop each of them. */
export function listenToPage(parts: GridParts): readonly (() => void)[] {
  const { container, editing, options, view, cells } = parts;
  return [
    listenForKeys(container, {
      isEditing: (event) => editing.owns(event),
      leave: (backwards) => {
        void endEditing(parts);
        if (options.onLeave) options.onLeave(backwards);
        else container.focus();
      },
      followLink: () => {
        const [rect] = view.selections();
        return rect !== undefined && followLink(parts, cells.link(rect.row, rect.column));
      },
      openList: () => openList(parts),
    }),
    listenForClipboard(container, clipboardCells(parts)),
  ];
}
