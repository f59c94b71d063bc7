import type { ModelValue, Table } from '../../../model/types';
import { CONTENT_TYPES } from '../../parts/kinds';
import { canonical } from '../../read/aspects';
import { areaName } from '../../read/reference';
import { readTables } from '../../read/tables';
import { escapeAttribute, fromXstring, toXstring } from '../../xml/escape';
import { applyEdits, editAttributes, rawText, replaceChildren, type TextEdit } from '../../xml/splice';
import { attribute, child, children, parseXml, relationshipId } from '../../xml/tree';
import { relationshipAttribute, replaceElement, type SheetTask } from '../sheetTask';

const TABLE_ORDER = 'autoFilter sortState tableColumns tableStyleInfo extLst'.split(' ');

/** Table parts of a sheet: changed ones are spliced, so column formulas and filters survive; new ones written, others removed. */
export function tableEdits(task: SheetTask, freeId: () => number): TextEdit[] {
  const { sheet, part, root, text, context, draft, changed } = task;
  if (!changed.has('tables')) return [];
  const source = readTables(context.frame.parts, part);
  const matches = new Map(sheet.tables.map((table) => [table, source.find((each) => isSame(each.table, table))]));
  const kept = new Set([...matches.values()].map((each) => each?.part));
  for (const gone of source.filter((each) => !kept.has(each.part))) {
    for (const each of draft.relationships(part)) if (each.target === gone.part) draft.unrelate(part, each.id);
    draft.remove(gone.part);
  }
  const ids = new Set<string>();
  for (const [table, match] of matches) {
    if (match && canonical(match.table) !== canonical(table))
      draft.setText(match.part, changedTable(context.frame.parts.text(match.part), match.part, task, table));
    ids.add(match ? idOf(task, match.part) : addTable(task, table, freeId()));
  }
  const p = root.prefix;
  const references = children(child(root, 'tableParts'), 'tablePart').filter((each) =>
    ids.has(relationshipId(each) ?? ''),
  );
  const written = new Set(references.map((each) => relationshipId(each)));
  const items = [
    ...references.map((each) => rawText(text, each)),
    ...[...ids].filter((id) => !written.has(id)).map((id) => `<${p}tablePart${relationshipAttribute(task, id)}/>`),
  ];
  const element = `<${p}tableParts count="${items.length}">${items.join('')}</${p}tableParts>`;
  return replaceElement(task, 'tableParts', items.length === 0 ? '' : element);
}

const isSame = (a: Table, b: Table): boolean =>
  a.name.toLowerCase() === b.name.toLowerCase() || (a.id === b.id && a.id > 0);

const idOf = ({ draft, part }: SheetTask, table: string): string =>
  draft.relationships(part).find((each) => each.target === table)?.id ?? '';

function addTable(task: SheetTask, table: Table, id: number): string {
  const { draft, part, context } = task;
  const name = draft.freeName('xl/tables/table', '.xml');
  draft.setText(name, newTable(context.frame.dialect.main, task, table, id), CONTENT_TYPES.table);
  return draft.relate(part, 'table', name);
}

/** Excel refuses a table of headers alone: it always keeps one row for data. */
function areaOf({ area, showHeaders }: Table): Table['area'] {
  return showHeaders && area.rows === 1 ? { ...area, rows: 2 } : area;
}

const filterArea = (table: Table): string => {
  const area = areaOf(table);
  return areaName({ ...area, rows: area.rows - (table.showTotals ? 1 : 0) });
};

/** Names of columns are the texts of the header cells; Excel repairs a file where they differ. */
function columnNames({ sheet }: SheetTask, table: Table): string[] {
  const used = new Set<string>();
  return Array.from({ length: table.area.columns }, (_, index) => {
    const value = table.showHeaders ? sheet.cells.value(table.area.row, table.area.column + index) : null;
    const base = textOf(value) || `Column${index + 1}`;
    let name = base;
    for (let number = 2; used.has(name.toLowerCase()); number++) name = `${base}${number}`;
    used.add(name.toLowerCase());
    return name;
  });
}

const textOf = (value: ModelValue): string =>
  value === null
    ? ''
    : typeof value === 'object'
      ? value.error
      : typeof value === 'boolean'
        ? String(value).toUpperCase()
        : String(value);

/** In names of columns Excel escapes line breaks too. */
const columnAttribute = (name: string): string => escapeAttribute(toXstring(name).replace(/\n/g, '_x000a_'));

function newTable(namespace: string, task: SheetTask, table: Table, id: number): string {
  const names = columnNames(task, table);
  const columns = names.map((name, index) => `<tableColumn id="${index + 1}" name="${columnAttribute(name)}"/>`);
  const name = escapeAttribute(table.name);
  const counts =
    (table.showHeaders ? '' : ' headerRowCount="0"') +
    (table.showTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<table xmlns="${namespace}" id="${id}" name="${name}" displayName="${name}" ref="${areaName(areaOf(table))}"${counts}>` +
    (hasFilter(table) ? `<autoFilter ref="${filterArea(table)}"/>` : '') +
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>${styleXml('', table)}</table>`
  );
}

const hasFilter = (table: Table): boolean => table.showHeaders && table.showFilterButton;

const styleXml = (p: string, { style, showBandedRows }: Table): string =>
  `<${p}tableStyleInfo${style === '' ? '' : ` name="${escapeAttribute(style)}"`} showFirstColumn="0" showLastColumn="0" showRowStripes="${showBandedRows ? 1 : 0}" showColumnStripes="0"/>`;

function changedTable(text: string, part: string, task: SheetTask, table: Table): string {
  const root = parseXml(text, part);
  const p = root.prefix;
  const style = child(root, 'tableStyleInfo');
  const filter = child(root, 'autoFilter');
  const edits: TextEdit[] = [
    editAttributes(text, root, {
      name: table.name,
      displayName: table.name,
      ref: areaName(areaOf(table)),
      headerRowCount: table.showHeaders ? null : '0',
      totalsRowCount: table.showTotals ? '1' : null,
    }),
    columnsEdit(text, task, table, part),
  ];
  if (!hasFilter(table))
    edits.push(...replaceChildren(text, root, children(root, 'autoFilter'), '', TABLE_ORDER, 'autoFilter'));
  else if (filter) edits.push(editAttributes(text, filter, { ref: filterArea(table) }));
  else
    edits.push(
      ...replaceChildren(text, root, [], `<${p}autoFilter ref="${filterArea(table)}"/>`, TABLE_ORDER, 'autoFilter'),
    );
  const stripes = { name: table.style === '' ? null : table.style, showRowStripes: table.showBandedRows ? '1' : '0' };
  if (style) edits.push(editAttributes(text, style, stripes));
  else edits.push(...replaceChildren(text, root, [], styleXml(p, table), TABLE_ORDER, 'tableStyleInfo'));
  return applyEdits(text, edits);
}

/** Columns that are still there keep their element; only those that came are new. */
function columnsEdit(text: string, task: SheetTask, table: Table, part: string): TextEdit {
  const root = parseXml(text, part);
  const container = child(root, 'tableColumns');
  const source = children(container, 'tableColumn');
  const byName = new Map(source.map((each) => [fromXstring(attribute(each, 'name') ?? ''), each]));
  let nextId = Math.max(0, ...source.map((each) => Number(attribute(each, 'id')))) + 1;
  const columns = columnNames(task, table).map((name) => {
    const known = byName.get(name);
    return known
      ? rawText(text, known)
      : `<${root.prefix}tableColumn id="${nextId++}" name="${columnAttribute(name)}"/>`;
  });
  const element = `${root.prefix}tableColumns`;
  const place = container ?? { start: root.closeStart, end: root.closeStart };
  const content = `<${element} count="${columns.length}">${columns.join('')}</${element}>`;
  return { start: place.start, end: place.end, text: content };
}
