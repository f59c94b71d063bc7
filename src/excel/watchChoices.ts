import { placeOf } from './navigate';
import { runAfterCellEdit, type ExcelRuntime } from './runtime';

/** What a selection holds, to be compared once the user goes elsewhere. */
interface Seen {
  readonly worksheetId: string;
  readonly address: string;
  readonly content: string;
}

type Selection = Pick<Seen, 'worksheetId' | 'address'>;

/** Larger selections are not read: a choice goes into one cell. */
const MOST_CELLS = 100;

/** Notices what was chosen from lists: on the web Excel tells nobody of such a choice. */
export interface ChoiceWatch {
  /** The user selected something. */
  readonly selected: (selection: Selection) => void;
  /** A sheet changed in a way that Excel told of. */
  readonly changed: (worksheetId: string) => void;
  readonly stop: () => void;
}

/** Whenever the user goes elsewhere, what was selected is read again; `chosen` hears of a sheet where it holds something else now. */
export function watchChoices(runtime: ExcelRuntime, chosen: (worksheetId: string) => void): ChoiceWatch {
  let seen: Seen | null = null;
  let waiting: Selection | null = null;
  let isLooking = false;
  let isStopped = false;

  const look = async (next: Selection): Promise<void> => {
    const before = seen;
    const { left, now } = await readBoth(runtime, before, next);
    if (before && seen === before && left !== null && left !== before.content) chosen(before.worksheetId);
    seen = now === null ? null : { ...next, content: now };
  };
  const work = async (): Promise<void> => {
    isLooking = true;
    while (waiting && !isStopped) {
      const next = waiting;
      waiting = null;
      await look(next).catch(() => {
        seen = null;
      });
    }
    isLooking = false;
  };
  const selected = (selection: Selection): void => {
    waiting = selection;
    if (!isLooking) void work();
  };
  void readSelected(runtime).then(selected, () => undefined);
  return {
    selected,
    changed: (worksheetId) => {
      if (seen?.worksheetId === worksheetId) seen = null;
    },
    stop: () => {
      isStopped = true;
    },
  };
}

/** Where the user is when nothing has been selected since. */
const readSelected = (runtime: ExcelRuntime): Promise<Selection> =>
  runAfterCellEdit(runtime, async (context) => {
    const cell = context.workbook.getActiveCell().load('address');
    const sheet = cell.worksheet.load('id');
    await context.sync();
    return { worksheetId: sheet.id, address: placeOf(cell.address).cell };
  });

/** What the selection that was left and the one that was made hold; null of what is gone or too large. */
const readBoth = (
  runtime: ExcelRuntime,
  before: Selection | null,
  next: Selection,
): Promise<{ readonly left: string | null; readonly now: string | null }> =>
  runAfterCellEdit(runtime, async (context) => {
    const sized = [before, next].map((selection) => {
      if (!selection || selection.address.includes(',')) return null;
      const sheet = context.workbook.worksheets.getItemOrNullObject(selection.worksheetId).load('id');
      return { sheet, range: sheet.getRange(selection.address).load('rowCount,columnCount') };
    });
    await context.sync();
    const read = sized.map((each) =>
      each && !each.sheet.isNullObject && each.range.rowCount * each.range.columnCount <= MOST_CELLS
        ? each.range.load('formulas')
        : null,
    );
    if (read.some((range) => range !== null)) await context.sync();
    const [left, now] = read.map((range) => (range ? JSON.stringify(range.formulas) : null));
    return { left: left ?? null, now: now ?? null };
  });
