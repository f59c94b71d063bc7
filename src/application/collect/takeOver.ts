import { RECEIVED_TABLE, tableRequests } from '../../workbook/schema';
import { templatePictures } from '../../workbook/schema/template';
import { readWorkbook } from '../../workbook/read';
import { Findings } from '../../workbook/read/findings';
import { openInput } from '../../workbook/read/inputViews';
import { HostFailure, type Progress, type WorkbookPort, type WorkbookSnapshot } from '../ports';
import type { RepairPort, RepairState } from '../repairs';
import { collectBook, type CollectBook } from './book';
import { compareWard, saysTheSame } from './compare';
import { planMerge, type Merge, type MergeWish } from './merge';
import type { CollectPreview, WardPreview } from './preview';

export interface CollectPorts {
  readonly workbook: WorkbookPort;
  readonly repairs: RepairPort;
}

/** When figures are taken over: the moment under which what stood there is kept, and the day that the log tells; both ISO. */
export interface TakeOverTime {
  readonly keptAt: string;
  readonly today: string;
}

/**
 * Why the figures of a ward were not taken over. `changedSince`: the workbook has changed since the preview. `noRoom`: something stands
 * where a table should become longer. Otherwise how the cells were found.
 */
export type LeftReason = 'changedSince' | 'noRoom' | Exclude<RepairState, 'ready'>;

export interface LeftWard {
  readonly wardCode: string;
  readonly reason: LeftReason;
  /** The sheet that is concerned, or the formula that would be lost; '' where neither is known. */
  readonly detail: string;
}

export interface TakenOver {
  /** Codes of the wards whose figures were written. */
  readonly taken: readonly string[];
  readonly left: readonly LeftWard[];
}

/**
 * Writes what the user saw in a preview and confirmed, ward by ward as a whole, in one step that can be brought back. The workbook is
 * read again first: a ward for which it has changed is left. Throws HostFailure; nothing has been written then, but perhaps the empty
 * log of files received.
 */
export async function takeOver(
  ports: CollectPorts,
  preview: CollectPreview,
  confirmed: ReadonlySet<string>,
  { keptAt, today }: TakeOverTime,
  progress: Progress,
): Promise<TakenOver> {
  const { book, wish } = await readAgain(ports.workbook, today, progress);
  const left: LeftWard[] = [];
  const wards = preview.wards.flatMap((ward) => {
    if (!confirmed.has(ward.ward.code) || ward.state !== 'ready' || !ward.comparison) return [];
    const comparison = compareWard(book, ward.comparison.received);
    if (saysTheSame(comparison, ward.comparison)) return [{ ...ward, comparison }];
    left.push({ wardCode: ward.ward.code, reason: 'changedSince', detail: '' });
    return [];
  });
  const plan = await planReady(ports.repairs, book, wards, wish, left);
  if (plan.wards.length === 0) return { taken: [], left };
  progress.report('write', 0, 1);
  const changes = [...plan.wards.map(({ change }) => change), ...plan.growths];
  const outcome = await ports.repairs.repair(changes, { keptAt, overFormulas: false });
  const made = new Set(outcome.made);
  const taken = plan.wards.filter(({ change }) => made.has(change)).map(({ wardCode }) => wardCode);
  for (const { change, state, formula } of outcome.left) {
    const ward = plan.wards.find((each) => each.change === change);
    if (ward && state !== 'ready') left.push({ wardCode: ward.wardCode, reason: state, detail: formula });
  }
  return { taken, left };
}

/** The workbook as it is now, with the log of files received, which is made where there is none. */
async function readAgain(
  workbook: WorkbookPort,
  today: string,
  progress: Progress,
): Promise<{ readonly book: CollectBook; readonly wish: MergeWish }> {
  progress.report('read', 0, 1);
  let snapshot = await workbook.read(tableRequests());
  if (!snapshot.grids.has(RECEIVED_TABLE.table)) {
    await makeLog(workbook, snapshot, progress);
    snapshot = await workbook.read(tableRequests());
  }
  const { grids, date1904 } = snapshot;
  const book = collectBook(readWorkbook(grids, { date1904 }), grids, date1904);
  const log = openInput(grids, RECEIVED_TABLE, book.tables.context, book.tables.resolver, new Findings());
  if (!log) throw new HostFailure('itemMissing', RECEIVED_TABLE.table, true);
  return { book, wish: { log, receivedOn: today, date1904 } };
}

async function makeLog(workbook: WorkbookPort, snapshot: WorkbookSnapshot, progress: Progress): Promise<void> {
  const pictures = templatePictures('vi').filter(({ tables }) =>
    tables.some(({ name }) => name === RECEIVED_TABLE.table),
  );
  await workbook.write({ pictures, theme: 'colourBlindSafe', keptAt: null }, snapshot, progress);
}

/** The plan for the wards whose cells may all be written; the others are told in `left`. */
async function planReady(
  repairs: RepairPort,
  book: CollectBook,
  wards: readonly WardPreview[],
  wish: MergeWish,
  left: LeftWard[],
): Promise<Merge> {
  const plan = planMerge(book, wards, wish);
  for (const [wardCode, sheet] of plan.blocked) left.push({ wardCode, reason: 'noRoom', detail: sheet });
  const looked = await repairs.look(plan.wards.map(({ change }) => change));
  const states = new Map(looked.map((each) => [each.change, each]));
  const ready = new Set<string>();
  for (const { wardCode, change } of plan.wards) {
    const found = states.get(change);
    if (!found || found.state === 'ready') ready.add(wardCode);
    else left.push({ wardCode, reason: found.state, detail: found.formula });
  }
  const isReady = ({ ward }: WardPreview): boolean => ready.has(ward.code);
  const final = ready.size === plan.wards.length ? plan : planMerge(book, wards.filter(isReady), wish);
  for (const { change, state } of await repairs.look(final.growths))
    if (state !== 'ready' && change.kind === 'extend') throw new HostFailure('tableBlocked', change.sheet, true);
  return final;
}
