import { collectTexts } from '../../language/collect';
import { fileFailuresTexts } from '../../language/fileFailures';
import { issueText } from '../../language/issueText';
import type { Language } from '../../language/language';
import { dayText } from '../../wording/day';
import { figurePeriodText } from '../../wording/figurePeriod';
import { wardTitle } from '../../wording/wardTitle';
import type { ReceivedChange, WardComparison } from './compare';
import type { CollectPreview, Lateness, WardPreview } from './preview';
import type { FileProblem, RefusedCell } from './received';
import type { LeftWard } from './takeOver';
import { receivedFigureText } from './texts';

type PackageTexts = Readonly<Record<string, ((detail: string) => string) | undefined>>;

/** Why nothing of a file is used. */
export function problemText({ code, detail, reason, period }: FileProblem, language: Language): string {
  const texts = collectTexts[language];
  if (code !== 'unreadable') return texts.problems[code](detail, period ? figurePeriodText(period, language) : '');
  const { package: packages } = fileFailuresTexts[language];
  return ((packages as PackageTexts)[reason] ?? packages.notXlsx)(detail);
}

export const lateText = ({ due, days }: Lateness, language: Language): string =>
  collectTexts[language].late(String(days), dayText(due));

/** "12 số mới, 1 số khác số đã ghi, …" */
export function comparisonCounts({ changes, same, refused }: WardComparison, language: Language): string {
  const changed = changes.filter(({ before }) => before !== null).length;
  const counts = [changes.length - changed, changed, same, refused.length].map(String);
  const [added = '', different = '', kept = '', left = ''] = counts;
  return collectTexts[language].counts(added, different, kept, left);
}

/** What is odd about a figure; null where nothing is. */
export function jumpText({ header, after, jump }: ReceivedChange, language: Language): string | null {
  if (!jump) return null;
  return collectTexts[language].jumps[jump.kind](
    header,
    receivedFigureText(jump.previous, language),
    receivedFigureText(after, language),
  );
}

/** Why a cell of a ward's file is not taken, with its place. */
export function refusedText(file: string, { place, ...cell }: RefusedCell, language: Language): string {
  const texts = collectTexts[language];
  const { code, header, found, expected } = cell;
  const sentence =
    code === 'columnMissing' ? texts.noColumn(header) : issueText(language, { code, subject: header, found, expected });
  return texts.refusedCell(file, place.cell ?? '', sentence);
}

export function leftText({ reason, detail }: LeftWard, ward: string, language: Language): string {
  const texts = collectTexts[language];
  return texts.leftWard(ward, texts.left[reason](detail));
}

const SENT: readonly WardPreview['state'][] = ['ready', 'same', 'received'];

/** Wards that have sent figures, and all of the period. */
export const sentCount = ({ wards }: CollectPreview): { readonly sent: number; readonly all: number } => ({
  sent: wards.filter(({ state }) => SENT.includes(state)).length,
  all: wards.length,
});

/** Wards whose figures are still to be sent. */
const owing = ({ wards }: CollectPreview): readonly WardPreview[] =>
  wards.filter(({ state }) => state === 'missing' || state === 'empty');

/** A sentence to the wards that have not sent, to be copied; null where all have. */
export function reminderOf(preview: CollectPreview, language: Language): string | null {
  const wards = owing(preview);
  const [first] = wards;
  if (!first) return null;
  const texts = collectTexts[language];
  const when = figurePeriodText(preview.period, language);
  const names = wards.map(({ ward }) => ward.name).join(', ');
  const sentence =
    wards.length === 1 ? texts.reminderOne(wardTitle(first.ward.name, language), when) : texts.reminder(names, when);
  const days = new Set(wards.map(({ due }) => due));
  const [day] = days;
  return days.size === 1 && day ? texts.reminderDue(sentence, dayText(day)) : sentence;
}
