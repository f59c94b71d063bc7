import type { LookedAt, RepairOutcome } from '../../../../application/repairs';
import type { Language } from '../../../../language/language';
import { typedNumber } from '../../../../language/numbers';
import { paneRepairsTexts } from '../../../../language/paneRepairs';
import type { PlainValue } from '../../../../workbook/grid';
import { cellName } from '../../../../cells/address';
import type { Issue, IssueCode } from '../../../../workbook/read/types';
import type { Repair, RepairChange, RepairedCell, RepairWay } from '../../../../workbook/repairs';
import { localNumber } from '../../../../wording/exactText';
import { typedDay } from '../../../../wording/day';

/** Longer texts are cut where they are only shown. */
const LONGEST = 60;

/** A number without marks of thousands, which are what a repair may be about. */
function valueText(value: PlainValue | null, language: Language): string {
  const texts = paneRepairsTexts[language];
  if (value === null || value === '') return texts.blank;
  if (typeof value === 'number') return typedNumber(value, language);
  if (typeof value === 'boolean') return String(value).toUpperCase();
  return texts.quoted(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
}

const cellText = ({ before, shown, after, date }: RepairedCell, language: Language): string =>
  paneRepairsTexts[language].change(
    shown ?? valueText(before, language),
    date === null ? valueText(after, language) : typedDay(date),
  );

/** "“2.160” → 2160": what a repair finds and what it writes. */
export function repairChangeText(change: RepairChange, language: Language): string {
  const texts = paneRepairsTexts[language];
  switch (change.kind) {
    case 'cells': {
      const [only] = change.cells;
      return only && change.cells.length === 1
        ? cellText(only, language)
        : texts.row(localNumber(change.cells.length, language));
    }
    case 'table': {
      const { row, column, rows, headers, table } = change;
      const area = `${cellName(row, column)}:${cellName(row + rows - 1, column + headers.length - 1)}`;
      return texts.table(area, table);
    }
    case 'extend':
      return texts.extend(change.table, change.to);
    case 'sheet':
      return texts.sheet(change.sheet, change.name);
  }
}

/** The same with how a mark was understood, where that was the choice. */
export function repairText({ way, change }: Repair, language: Language): string {
  const text = repairChangeText(change, language);
  const { ways, reading } = paneRepairsTexts[language];
  return way === 'thousands' || way === 'decimals' ? reading(text, ways[way]) : text;
}

/** The same with the place before it, for lists. */
export function placedText(change: RepairChange, language: Language): string {
  const [first] = change.kind === 'cells' ? change.cells : [];
  const text = repairChangeText(change, language);
  return first ? `${first.sheet}!${first.cell}: ${text}` : text;
}

const sheetOf = (change: RepairChange): string =>
  change.kind === 'cells' ? (change.cells[0]?.sheet ?? '') : change.sheet;

/** Why a repair cannot be made as it is; '' when it can. */
export function stateText({ change, state, formula }: LookedAt, language: Language): string {
  const texts = paneRepairsTexts[language];
  switch (state) {
    case 'ready':
      return '';
    case 'formula':
      return texts.formula(formula);
    case 'changed':
      return texts.states.changed;
    case 'protected':
      return texts.states.protected(sheetOf(change));
    case 'gone':
      return texts.states.gone(sheetOf(change));
  }
}

/** What became of repairs: how many were made, and of those left the reasons, each once. */
export function outcomeText({ made, left }: RepairOutcome, language: Language): string {
  const texts = paneRepairsTexts[language];
  const reasons = new Map<string, number>();
  for (const each of left) {
    const why = each.state === 'formula' ? texts.formulasLeft : stateText(each, language);
    reasons.set(why, (reasons.get(why) ?? 0) + 1);
  }
  const told = [...reasons].map(([why, places]) => texts.left(localNumber(places, language), why));
  return [made.length > 0 ? texts.done(localNumber(made.length, language)) : texts.notDone, ...told].join(' ');
}

/** Repairs of one kind that can be confirmed together. */
export interface RepairKind {
  readonly key: string;
  readonly label: string;
  readonly changes: readonly RepairChange[];
}

type Labelled = keyof (typeof paneRepairsTexts)['vi']['labels'];
const isLabelled = (code: IssueCode): code is IssueCode & Labelled => code in paneRepairsTexts.vi.labels;

/**
 * The kinds of repairs of which each has one reading; of a mark that may be either, each reading is a kind of its own. Likenesses are
 * left to be settled one by one.
 */
export function repairKinds(
  issues: readonly Issue[],
  repairsOf: (issue: Issue) => readonly Repair[],
  language: Language,
): readonly RepairKind[] {
  const { labels, reading, ways } = paneRepairsTexts[language];
  const kinds = new Map<string, { label: string; changes: RepairChange[] }>();
  for (const issue of issues) {
    if (!isLabelled(issue.code)) continue;
    for (const { way, change } of repairsOf(issue)) {
      if (way === 'choice') continue;
      const label = labels[issue.code];
      const key: `${IssueCode} ${RepairWay}` = `${issue.code} ${way}`;
      const kind = kinds.get(key) ?? { label: way === 'only' ? label : reading(label, ways[way]), changes: [] };
      kinds.set(key, kind);
      kind.changes.push(change);
    }
  }
  return [...kinds].map(([key, kind]) => ({ key, ...kind }));
}
