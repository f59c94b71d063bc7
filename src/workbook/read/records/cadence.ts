import type { Cadence } from '../../../domain/tasks';
import { normaliseText } from '../../../domain/text/normalise';

/** Words of each cadence, as the decision and its English readers write them; the first that is found counts. */
const WORDS: readonly (readonly [Cadence, readonly string[]])[] = [
  ['halfYearly', ['6 tháng', '06 tháng', 'sáu tháng', 'nửa năm', 'six-monthly', 'half-yearly', 'half year']],
  ['monthly', ['hằng tháng', 'hàng tháng', 'mỗi tháng', 'monthly', 'every month']],
  ['yearly', ['hằng năm', 'hàng năm', 'mỗi năm', 'yearly', 'annual', 'every year']],
  ['once', ['một lần', '1 lần', 'once']],
  ['regular', ['thường xuyên', 'regular', 'ongoing']],
];
const KEYS = WORDS.map(([cadence, words]) => [cadence, words.map(normaliseText)] as const);

/** Whether the words stand there by themselves: 16 months are not 6. */
const stands = (text: string, words: string): boolean => {
  const at = text.indexOf(words);
  return at >= 0 && !/\d/.test(text.charAt(at - 1));
};

/** What the cell that tells the cadence says; capitals do not matter. */
export function cadenceOf(text: string): Cadence {
  const typed = normaliseText(text);
  return KEYS.find(([, words]) => words.some((word) => stands(typed, word)))?.[0] ?? 'unknown';
}
