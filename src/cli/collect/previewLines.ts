import type { CollectPreview, WardPreview } from '../../application/collect/preview';
import { leftText, problemText, reminderOf, sentCount } from '../../application/collect/sentences';
import type { TakenOver } from '../../application/collect/takeOver';
import { wardDetails } from '../../application/collect/wardDetails';
import { collectTexts } from '../../language/collect';
import type { Language } from '../../language/language';
import { figurePeriodText } from '../../wording/figurePeriod';

const STEP = '  ';

/** A heading with its lines below it; nothing where there are no lines. */
const block = (heading: string, lines: readonly string[], depth: string): string[] =>
  lines.length === 0 ? [] : [`${depth}${heading}:`, ...lines.map((line) => `${depth}${STEP}- ${line}`)];

function wardLines(preview: WardPreview, language: Language): string[] {
  const { state, lines, blocks } = wardDetails(preview, language);
  const isNews = preview.state !== 'same' || blocks.length > 0;
  return [
    `${preview.ward.name}: ${state}`,
    ...(isNews ? lines.map((line) => STEP + line) : []),
    ...blocks.flatMap((each) => block(each.heading, each.lines, STEP)),
  ];
}

/** What the files say of a period, for the terminal. */
export function previewLines(preview: CollectPreview, language: Language): string[] {
  const texts = collectTexts[language];
  const { sent, all } = sentCount(preview);
  const reminder = reminderOf(preview, language);
  return [
    texts.heading(figurePeriodText(preview.period, language), String(sent), String(all)),
    ...preview.wards.flatMap((ward) => wardLines(ward, language)),
    ...block(
      texts.notRead,
      preview.problems.map(({ file, problem }) => texts.file(file, problemText(problem, language))),
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
