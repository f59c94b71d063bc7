import { cellAddress } from '../../../model/address';
import { asStartTag, editAttributes, rawText, withAttributes, type TextEdit } from '../../xml/splice';
import { child } from '../../xml/tree';
import { addElement, type SheetTask } from '../sheetTask';

/** sheetViews: frozen panes, gridlines, and whether the tab is selected. */
export function viewEdits(task: SheetTask): TextEdit[] {
  const { text, root, sheet, changed, selected } = task;
  if (!changed.has('view') && selected === null) return [];
  const p = root.prefix;
  const attributes = {
    ...(changed.has('view') ? { showGridLines: sheet.showGridlines ? null : '0' } : {}),
    ...(selected === null ? {} : { tabSelected: selected ? '1' : null }),
  };
  const view = child(child(root, 'sheetViews'), 'sheetView');
  if (view === null) {
    const chosen = (sheet.showGridlines ? '' : ' showGridLines="0"') + (selected === true ? ' tabSelected="1"' : '');
    const opened = `<${p}sheetViews><${p}sheetView${chosen} workbookViewId="0">`;
    return [addElement(task, 'sheetViews', `${opened}${paneXml(task)}</${p}sheetView></${p}sheetViews>`)];
  }
  if (!changed.has('view')) return [editAttributes(text, view, attributes)];
  const kept = view.children
    .filter((each) => each.local !== 'pane' && each.local !== 'selection')
    .map((each) => rawText(text, each));
  // A window that was scrolled away would hide what is frozen now.
  const open = asStartTag(withAttributes(text, view, { ...attributes, topLeftCell: null }));
  return [{ start: view.start, end: view.end, text: `${open}${paneXml(task)}${kept.join('')}</${p}sheetView>` }];
}

function paneXml({ root, sheet }: SheetTask): string {
  const { rows, columns } = sheet.freeze;
  if (rows === 0 && columns === 0) return '';
  const p = root.prefix;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const splits = (columns > 0 ? ` xSplit="${columns}"` : '') + (rows > 0 ? ` ySplit="${rows}"` : '');
  return (
    `<${p}pane${splits} topLeftCell="${cellAddress(rows, columns)}" activePane="${pane}" state="frozen"/>` +
    `<${p}selection pane="${pane}"/>`
  );
}
