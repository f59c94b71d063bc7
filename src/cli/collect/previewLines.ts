import { changeText } from '../../application/collect/texts';
import type { CollectPreview, WardPreview } from '../../application/collect/preview';
import {
  countsText,
  jumpText,
  lateText,
  leftText,
  problemText,
  refusedText,
  reminderText,
  sentCount,
} from '../../application/collect/sentences';
import type { TakenOver } from '../../application/collect/takeOver';
import { collectTexts } from '../../language/collect';
import type { Language } from '../../language/language';
import { figurePeriodText } from '../../wording/figurePeriod';

const STEP = '  ';

/** A heading with its lines below it; nothing where there are no lines. */
const block = (heading: string, lines: readonly string[], depth: string): string[] =>
  lines.length === 0 ? [] : [`${depth}${heading}:`, ...lines.map((line) => `${depth}${STEP}- ${line}`)];

function wardLines({ ward, state, files, late, comparison }: WardPreview, language: Language): string[] {
  const texts = collectTexts[language];
  const head = [texts.states[state], ...(late ? [lateText(late, language)] : [])].join(', ');
  const lines = [`${ward.name}: ${head}`];
  if (state === 'doubled') lines.push(`${STEP}${texts.doubled(files.join(', '))}`);
  if (!comparison || (state === 'same' && comparison.refused.length === 0)) return lines;
  const { changes, refused, notes } = comparison;
  const file = files[0] ?? '';
  return [
    ...lines,
    `${STEP}${file}: ${countsText(comparison, language)}`,
    ...block(
      texts.changed,
      changes.filter(({ before }) => before !== null).map((change) => changeText(change, language)),
      STEP,
    ),
    ...block(
      texts.odd,
      changes.flatMap((change) => jumpText(change, language) ?? []),
      STEP,
    ),
    ...block(
      texts.refused,
      refused.map((cell) => refusedText(file, cell, language)),
      STEP,
    ),
    ...block(
      texts.notes,
      notes.map(({ after }) => after),
      STEP,
    ),
  ];
}

/** What the files say of a period, for the terminal. */
export function previewLines(preview: CollectPreview, language: Language): string[] {
  const texts = collectTexts[language];
  const { sent, all } = sentCount(preview);
  const missing = preview.wards.filter(({ state }) => state === 'missing' || state === 'empty');
  const reminder = reminderText(
    missing.map(({ ward }) => ward.name),
    preview.period,
    null,
    language,
  );
  return [
    texts.heading(figurePeriodText(preview.period, language), String(sent), String(all)),
    ...preview.wards.flatMap((ward) => wardLines(ward, language)),
    ...block(
      texts.notRead,
      preview.problems.map(({ file, problem }) => texts.problem(file, problemText(problem, language))),
      '',
    ),
    ...(reminder === null ? [] : [reminder]),
  ];
}

/** What was written, and what was not. */
export function takenLines({ taken, left }: TakenOver, { wards }: CollectPreview, language: Language): string[] {
  const texts = collectTexts[language];
  const nameOf = (code: string): string => wards.find(({ ward }) => ward.code === code)?.ward.name ?? code;
  return [
    ...(taken.length === 0 ? [texts.nothingTaken] : [texts.taken(taken.map(nameOf).join(', ')), texts.into.bringBack]),
    ...left.map((each) => leftText(each, nameOf(each.wardCode), language)),
  ];
}
