import { charactersOfPoints, elementsOfColumns, pointsOfCharacters } from '../../read/columns';
import { withTagAttributes, type TextEdit } from '../../xml/splice';
import { flag, numberAttribute, type XmlElement } from '../../xml/tree';
import { replaceElement, type SheetTask } from '../sheetTask';

/** cols: one element for each run of columns that are alike; what the model does not know of a column is kept. */
export function columnEdits(task: SheetTask): TextEdit[] {
  if (!task.changed.has('columns')) return [];
  const { root, sheet } = task;
  const source = elementsOfColumns(root);
  const columns = [...new Set([...source.keys(), ...sheet.columnWidths.keys(), ...sheet.hiddenColumns])];
  let content = '';
  let run = { first: -1, last: -2, tag: '' };
  const close = (): void => {
    if (run.first >= 0)
      content += withTagAttributes(run.tag, { min: String(run.first + 1), max: String(run.last + 1) });
  };
  for (const column of columns.sort((a, b) => a - b)) {
    const tag = columnTag(task, column, source.get(column));
    if (tag === null) continue;
    if (column === run.last + 1 && tag === run.tag) run.last = column;
    else {
      close();
      run = { first: column, last: column, tag };
    }
  }
  close();
  const name = `${root.prefix}cols`;
  return replaceElement(task, 'cols', content === '' ? '' : `<${name}>${content}</${name}>`);
}

function columnTag({ text, root, sheet }: SheetTask, column: number, source: XmlElement | undefined): string | null {
  const points = sheet.columnWidths.get(column);
  const hidden = sheet.hiddenColumns.has(column);
  if (source) {
    const known = numberAttribute(source, 'width');
    const same =
      (known === null ? undefined : pointsOfCharacters(known)) === points && flag(source, 'hidden') === hidden;
    const tag = text.slice(source.start, source.openEnd);
    // Excel refuses a col element without a width.
    const width = points === undefined ? STANDARD_CHARACTERS : String(charactersOfPoints(points));
    return withTagAttributes(tag, {
      min: '0',
      max: '0',
      ...(same ? {} : { width, customWidth: '1', hidden: hidden ? '1' : null, bestFit: null }),
    });
  }
  if (points === undefined && !hidden) return null;
  const width = points === undefined ? STANDARD_CHARACTERS : String(charactersOfPoints(points));
  return `<${root.prefix}col min="0" max="0" width="${width}"${hidden ? ' hidden="1"' : ''} customWidth="1"/>`;
}

const STANDARD_CHARACTERS = '9.140625';
