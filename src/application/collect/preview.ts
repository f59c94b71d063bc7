import { daysBetween } from '../../domain/dates';
import type { ReceivedFile } from '../../domain/tasks';
import type { Ward } from '../../domain/ward/types';
import { LAST_MONTH, rowsOfPeriod, type FigurePeriod } from '../../workbook/figures/period';
import { isBlank } from '../../workbook/read/cell/parse';
import { cellAt } from '../../workbook/read/tableView';
import type { CollectBook } from './book';
import { compareWard, type WardComparison } from './compare';
import { dueDay } from './due';
import type { FileOpener } from './files';
import { lastDayOf, wardsOfPeriod } from './makeForms';
import { readFigureFile, type ChosenFile } from './readFile';
import type { FileKind, FileProblem, ReceivedWard } from './received';

/**
 * Where a ward stands in a period. `ready`: a file has something new. `same`: what its file says stands there already. `empty`: no figure
 * of its file can be taken. `doubled`: files contradict each other. `received`: taken over before. `entered`: nobody sent a file, but figures stand in the workbook. `missing`:
 * nothing is there.
 */
export const WARD_STATES = ['ready', 'same', 'empty', 'doubled', 'received', 'entered', 'missing'] as const;
export type WardState = (typeof WARD_STATES)[number];

/** How late figures are: the day they were due, and by how many days it is past. */
export interface Lateness {
  readonly due: string;
  readonly days: number;
}

export interface WardPreview {
  readonly ward: Ward;
  readonly state: WardState;
  /** Names of the files that speak of the ward; the first is the one that is read. */
  readonly files: readonly string[];
  /** ISO day by which the figures are due; null where the calendar of reports does not say. */
  readonly due: string | null;
  /** null where nothing is late, or no day is known. */
  readonly late: Lateness | null;
  /** What would be written; null where there is no file, or files contradict each other. */
  readonly comparison: WardComparison | null;
}

/** What the files say of a period, held against the workbook. Nothing has been written. */
export interface CollectPreview {
  readonly period: FigurePeriod;
  readonly wards: readonly WardPreview[];
  readonly problems: readonly { readonly file: string; readonly problem: FileProblem }[];
}

interface Sent {
  readonly file: string;
  readonly kind: FileKind;
  readonly received: ReceivedWard;
}

/** Reads the files and holds them against the workbook; `today` is an ISO day. Writes nothing. */
export function previewFiles(
  book: CollectBook,
  files: readonly ChosenFile[],
  open: FileOpener,
  period: FigurePeriod,
  today: string,
): CollectPreview {
  const sent = new Map<string, Sent[]>();
  const problems: { file: string; problem: FileProblem }[] = [];
  for (const file of [...files].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const content = readFigureFile(file, open, book, period);
    if (content.kind === 'problem') problems.push({ file: file.name, problem: content.problem });
    else
      for (const received of meant(content.wards, book))
        sent.set(received.wardCode, [
          ...(sent.get(received.wardCode) ?? []),
          { file: file.name, kind: content.kind, received },
        ]);
  }
  const wards = wardsOfPeriod(book, period).map((ward) =>
    previewWard(book, ward, sent.get(ward.code) ?? [], period, today),
  );
  return { period, wards, problems };
}

/** A whole workbook holds rows of other wards as they were given out: only those that it changes are meant. */
function meant(wards: readonly ReceivedWard[], book: CollectBook): readonly ReceivedWard[] {
  if (wards.length <= 1) return wards;
  return wards.filter((received) => {
    const { changes, refused } = compareWard(book, received);
    return changes.length > 0 || refused.length > 0;
  });
}

function previewWard(
  book: CollectBook,
  ward: Ward,
  sent: readonly Sent[],
  period: FigurePeriod,
  today: string,
): WardPreview {
  const files = sent.map(({ file }) => file);
  const [first, ...others] = sent;
  const due = dueDay(book.records.reportsDue, ward, lastDayOf(book, period));
  const log = logOf(book, ward, period);
  const about = (state: WardState, day: string | null, comparison: WardComparison | null = null): WardPreview => {
    const late = day === null ? null : lateness(due, day);
    return { ward, state, files, due, late, comparison };
  };
  if (!first) {
    if (log) return about('received', log.receivedOn);
    return hasFigures(book, ward.code, period) ? about('entered', null) : about('missing', today);
  }
  const said = JSON.stringify(meaningOf(first.received));
  if (others.some(({ received }) => JSON.stringify(meaningOf(received)) !== said)) return about('doubled', null);
  const comparison = compareWard(book, first.received);
  const { changes, notes, same } = comparison;
  const isNew = changes.length > 0 || notes.length > 0 || (same > 0 && log === null);
  const state = isNew ? 'ready' : same > 0 ? 'same' : 'empty';
  return about(state, log?.receivedOn ?? today, comparison);
}

function lateness(due: string | null, day: string): Lateness | null {
  if (due === null) return null;
  const days = daysBetween(due, day);
  return days > 0 ? { due, days } : null;
}

/** What a file says, wherever in the file it stands. */
const meaningOf = ({ figures, refused, notes }: ReceivedWard): unknown => [
  figures.map(({ indicatorId, value }) => [indicatorId, value]).sort(),
  refused.map(({ header, found }) => [header, found]).sort(),
  [...notes].sort(),
];

/** The last time that figures of a ward and a period were taken over. */
function logOf({ records, tables }: CollectBook, ward: Ward, { year, month }: FigurePeriod): ReceivedFile | null {
  const found = records.received.filter((row) => {
    const answer = tables.resolver.resolve(row.ward, row.year ?? undefined);
    return (
      answer.kind === 'known' &&
      answer.ward.code === ward.code &&
      row.year === year &&
      (row.month ?? LAST_MONTH) === month
    );
  });
  return found.at(-1) ?? null;
}

/** Whether any figure of the period stands in the workbook. */
const hasFigures = ({ tables }: CollectBook, wardCode: string, period: FigurePeriod): boolean =>
  tables.groups.some((group) =>
    rowsOfPeriod(tables, group, wardCode, period).some((row) =>
      [...group.indicators.values()].some(({ index }) => !isBlank(cellAt(group.view, row, index))),
    ),
  );
