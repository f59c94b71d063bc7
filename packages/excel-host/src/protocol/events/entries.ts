import { rectAddress } from '../../model/address';
import type { Changes, Shift } from '../../model/changeLog';
import { containsCell, intersect } from '../../model/rect';
import type { Rect, Table, Workbook, Worksheet } from '../../model/types';
import type { Session } from '../session';
import { EVENT_TYPES, WHOLE_WORKBOOK, type EventType } from './registry';
import type { RichApiEntry } from './richApi';

/** Messages of this category are events. */
const EVENT_CATEGORY = 65_536;

/** Who changed the workbook; events tell it. Formulas that are calculated anew fire no change events in Excel. */
export const AUTHORS = ['user', 'addIn', 'calculation'] as const;
export type Author = (typeof AUTHORS)[number];

/** What the add-in is to hear of changes, as far as it asked. */
export function eventEntries(
  workbook: Workbook,
  changes: Changes,
  author: Author,
  session: Pick<Session, 'events' | 'may'>,
): RichApiEntry[] {
  const entries: RichApiEntry[] = [];
  const send = (type: EventType, targets: readonly string[], message: object): void => {
    for (const target of targets)
      if (session.events.wants(type, target))
        entries.push([EVENT_CATEGORY, type, target, JSON.stringify({ source: 'Local', ...message }), entries.length]);
  };
  const ofSheet = (id: string): string[] => [WHOLE_WORKBOOK, id];
  for (const { id } of changes.added) send(EVENT_TYPES.added, [WHOLE_WORKBOOK], { worksheetId: id });
  for (const id of changes.deleted) send(EVENT_TYPES.deleted, [WHOLE_WORKBOOK], { worksheetId: id });
  for (const { sheet, before } of changes.renamed)
    send(EVENT_TYPES.nameChanged, ofSheet(sheet.id), {
      worksheetId: sheet.id,
      nameBefore: before,
      nameAfter: sheet.name,
    });
  if (author !== 'calculation')
    for (const edit of edits(changes))
      if (!(author === 'user' && session.may('list-no-event') && isChoice(edit))) sendEdit(edit, author, send);
  if (changes.left !== null) {
    send(EVENT_TYPES.deactivated, ofSheet(changes.left), { worksheetId: changes.left });
    send(EVENT_TYPES.activated, ofSheet(workbook.activeWorksheetId), { worksheetId: workbook.activeWorksheetId });
  }
  for (const { id, selection } of changes.selected)
    send(EVENT_TYPES.selectionChanged, ofSheet(id), { worksheetId: id, address: rectAddress(selection) });
  return entries;
}

interface Edit {
  readonly sheet: Worksheet;
  readonly rect: Rect;
  readonly changeType: 'RangeEdited' | Shift['changeType'];
}

/** Rows put in or taken out tell of the cells that moved with them. */
function edits({ cells, shifts }: Changes): Edit[] {
  const moved = new Set(shifts.map(({ sheet }) => sheet));
  return [
    ...shifts,
    ...cells.flatMap(({ sheet, rects }) =>
      moved.has(sheet) ? [] : rects.map((rect) => ({ sheet, rect, changeType: 'RangeEdited' as const })),
    ),
  ];
}

/** One cell that chooses from a list: whether it was typed or picked is not to be seen. */
const isChoice = ({ sheet, rect, changeType }: Edit): boolean =>
  changeType === 'RangeEdited' &&
  rect.rows * rect.columns === 1 &&
  sheet.validations.some(
    ({ rule, areas }) => rule.kind === 'list' && areas.some((area) => containsCell(area, rect.row, rect.column)),
  );

type Send = (type: EventType, targets: readonly string[], message: object) => void;

function sendEdit({ sheet, rect, changeType }: Edit, author: Author, send: Send): void {
  const message = {
    changeType,
    worksheetId: sheet.id,
    address: rectAddress(rect),
    referenceId: referenceId(sheet, rect),
    triggerSource: author === 'addIn' ? 'ThisLocalAddin' : 'Unknown',
    shiftDirection: { RangeEdited: 'None', RowInserted: 'ShiftCellDown', RowDeleted: 'ShiftCellUp' }[changeType],
  };
  send(EVENT_TYPES.dataChanged, [WHOLE_WORKBOOK, sheet.id], message);
  for (const table of sheet.tables) sendTable(table, { sheet, rect, changeType }, message, send);
}

function sendTable(table: Table, { sheet, rect }: Edit, message: object, send: Send): void {
  const part = intersect(table.area, rect);
  if (!part) return;
  const id = String(table.id);
  send(EVENT_TYPES.tableChanged, [WHOLE_WORKBOOK, sheet.id, id], {
    ...message,
    tableId: id,
    address: rectAddress(part),
    referenceId: referenceId(sheet, part),
  });
}

/** By this the library asks for the range of an event; it says where the range is, so nothing needs to be kept. */
const referenceId = ({ id }: Worksheet, rect: Rect): string => `${id}!${rectAddress(rect)}`;
