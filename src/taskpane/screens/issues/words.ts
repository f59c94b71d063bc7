import { issueText } from '../../../language/issueText';
import type { Language } from '../../../language/language';
import { paneIssuesTexts } from '../../../language/paneRepairs';
import { SEVERITIES, type Issue, type Severity } from '../../../workbook/read/types';
import { localNumber } from '../../../wording/exactText';
import { statusWords } from '../../../wording/status';

export const ALL = 'all';

/** What the user wants to see. */
export interface IssueFilter {
  readonly severity: Severity | typeof ALL;
  /** Name of a sheet; null for every sheet. */
  readonly sheet: string | null;
}

/** A choice of a filter with the number of findings behind it. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Sheet by sheet as they first come up, gravest first on each, else in the order in which they were found. */
export function bySheet(issues: readonly Issue[]): Issue[] {
  const order = new Map<string, number>();
  for (const { sheet } of issues) if (!order.has(sheet)) order.set(sheet, order.size);
  return [...issues].sort(
    (a, b) =>
      (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) ||
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
}

const isOn = (issue: Issue, sheet: string | null): boolean => sheet === null || issue.sheet === sheet;
const isOf = (issue: Issue, severity: IssueFilter['severity']): boolean =>
  severity === ALL || issue.severity === severity;

export const filtered = (issues: readonly Issue[], { severity, sheet }: IssueFilter): readonly Issue[] =>
  issues.filter((issue) => isOn(issue, sheet) && isOf(issue, severity));

/** "⚠ Lỗi (3)": counts within the sheet that is shown. */
export function severityOptions(issues: readonly Issue[], sheet: string | null, language: Language): Option[] {
  const texts = paneIssuesTexts[language];
  const words = statusWords(language).severity;
  const count = (severity: IssueFilter['severity']): string =>
    localNumber(filtered(issues, { severity, sheet }).length, language);
  return [
    { value: ALL, label: texts.option(texts.all, count(ALL)) },
    ...SEVERITIES.map((severity) => ({ value: severity, label: texts.option(words[severity], count(severity)) })),
  ];
}

/** Name of the place of findings; those about no sheet are about the workbook. */
const sheetLabel = (sheet: string, language: Language): string =>
  sheet === '' ? paneIssuesTexts[language].workbook : sheet;

/** "Nhóm 5 (12)": sheets as they first come up, with their findings of every severity. */
export function sheetOptions(issues: readonly Issue[], language: Language): Option[] {
  const texts = paneIssuesTexts[language];
  return [...countsBySheet(issues)].map(([sheet, count]) => ({
    value: sheet,
    label: texts.group(sheetLabel(sheet, language), localNumber(count, language)),
  }));
}

export const allSheetsLabel = (issues: readonly Issue[], language: Language): string =>
  paneIssuesTexts[language].allSheets(localNumber(issues.length, language));

function countsBySheet(issues: readonly Issue[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { sheet } of issues) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return counts;
}

/** Findings of one kind on one sheet: the same code, equally grave. There is at least one. */
export type LikeIssues = readonly [Issue, ...Issue[]];

/** A list in the order of `bySheet` as kinds, in the order in which each kind first comes up. */
export function likeOnes(issues: readonly Issue[]): LikeIssues[] {
  const kinds = new Map<string, [Issue, ...Issue[]]>();
  for (const issue of issues) {
    const key = JSON.stringify([issue.sheet, issue.code, issue.severity]);
    const kind = kinds.get(key);
    if (kind) kind.push(issue);
    else kinds.set(key, [issue]);
  }
  return [...kinds.values()];
}

/** Findings of one sheet that stand together on a page of the list. */
export interface IssueGroup {
  readonly sheet: string;
  /** Sheet and how many findings it has in the whole list, not only on this page. */
  readonly heading: string;
  readonly kinds: readonly LikeIssues[];
}

/** A page of kinds, cut at each change of sheet. */
export function groupsOf(page: readonly LikeIssues[], all: readonly Issue[], language: Language): IssueGroup[] {
  const counts = countsBySheet(all);
  const groups: { sheet: string; heading: string; kinds: LikeIssues[] }[] = [];
  for (const kind of page) {
    const [{ sheet }] = kind;
    const last = groups.at(-1);
    if (last?.sheet === sheet) {
      last.kinds.push(kind);
      continue;
    }
    const count = localNumber(counts.get(sheet) ?? 0, language);
    const heading = paneIssuesTexts[language].group(sheetLabel(sheet, language), count);
    groups.push({ sheet, heading, kinds: [kind] });
  }
  return groups;
}

/** "12 chỗ cùng loại" */
export const likeSentence = (count: number, language: Language): string =>
  paneIssuesTexts[language].like(localNumber(count, language));

export interface IssueItemWords {
  /** Symbol and word. */
  readonly severity: string;
  /** What was found, what would be right and what to do. */
  readonly sentence: string;
  /** Adding the input sheets is the way out. */
  readonly offersTemplate: boolean;
}

export const issueItem = (issue: Issue, language: Language): IssueItemWords => ({
  severity: statusWords(language).severity[issue.severity],
  sentence: issueText(language, issue),
  offersTemplate: issue.code === 'tableMissing',
});

/** "3 lỗi, 0 cảnh báo, 12 thông tin." or that there is nothing. */
export function countsSentence(counts: Readonly<Record<Severity, number>>, language: Language): string {
  const texts = paneIssuesTexts[language];
  const { error, warning, info } = counts;
  if (error + warning + info === 0) return texts.none;
  const number = (value: number): string => localNumber(value, language);
  return texts.counts(number(error), number(warning), number(info));
}
