import type { Changes } from '../model/changeLog';
import type { Workbook } from '../model/types';
import type { Author } from '../protocol/events/entries';
import type { HostEvent } from './types';

/** What pages hear of changes, in an order in which they can follow: sheets first, then what stands on them, then where to look. */
export function hostEvents(workbook: Workbook, changes: Changes, author: Author): HostEvent[] {
  const events: HostEvent[] = [];
  if (changes.tabs) events.push({ kind: 'sheets' });
  for (const { id } of changes.looks) events.push({ kind: 'sheet', sheetId: id });
  for (const { sheet, rects } of changes.cells)
    for (const rect of rects) events.push({ kind: 'cells', sheetId: sheet.id, rect });
  if (changes.left !== null) events.push({ kind: 'activated', sheetId: workbook.activeWorksheetId });
  if (author === 'addIn')
    for (const { id, selection } of changes.selected) events.push({ kind: 'selected', sheetId: id, rect: selection });
  return events;
}
