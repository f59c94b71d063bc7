import { asStartTag, rawText, withAttributes, type TextEdit } from '../../xml/splice';
import { child } from '../../xml/tree';
import { replaceElement, type SheetTask } from '../sheetTask';
import { argb } from '../styleXml';

/** sheetPr: tab colour, and whether printing fits pages. */
export function propertiesEdits(task: SheetTask): TextEdit[] {
  const { text, root, sheet, changed } = task;
  if (!changed.has('tab') && !changed.has('page')) return [];
  const p = root.prefix;
  const element = child(root, 'sheetPr');
  const kept = (local: string): string => {
    const inner = child(element, local);
    return inner === null ? '' : rawText(text, inner);
  };
  const tab = sheet.tabColor === '' ? '' : `<${p}tabColor rgb="${argb(sheet.tabColor)}"/>`;
  const content =
    (changed.has('tab') ? tab : kept('tabColor')) +
    kept('outlinePr') +
    (changed.has('page') ? fitXml(task) : kept('pageSetUpPr'));
  const open = element === null ? `<${p}sheetPr>` : asStartTag(withAttributes(text, element, {}));
  if (content === '' && (element === null || element.attributes.length === 0))
    return replaceElement(task, 'sheetPr', '');
  return replaceElement(task, 'sheetPr', `${open}${content}</${p}sheetPr>`);
}

function fitXml({ text, root, sheet }: SheetTask): string {
  const { fitToWidth, fitToHeight } = sheet.pageLayout;
  const element = child(child(root, 'sheetPr'), 'pageSetUpPr');
  const fits = fitToWidth !== null || fitToHeight !== null;
  if (element !== null) {
    const edited = withAttributes(text, element, { fitToPage: fits ? '1' : null });
    return element.attributes.length === 1 && !fits ? '' : edited;
  }
  return fits ? `<${root.prefix}pageSetUpPr fitToPage="1"/>` : '';
}
