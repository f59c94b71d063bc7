import { both, byLanguage, same } from './language';

/** Counts, shares and changes as sentences of papers tell them: "14 vụ, giảm 01 vụ (6,67%) so với năm trước", "7/9 (77,78%)". */
export const paperFiguresTexts = byLanguage({
  percent: same((percent: string) => `${percent}%`),
  share: same((part: string, whole: string, percent: string) => `${part}/${whole} (${percent})`),
  fell: both(
    (now: string, by: string, percent: string, against: string) => `${now}, giảm ${by} (${percent}) so với ${against}`,
    (now, by, percent, against) => `${now}, down by ${by} (${percent}) from ${against}`,
  ),
  rose: both(
    (now: string, by: string, percent: string, against: string) => `${now}, tăng ${by} (${percent}) so với ${against}`,
    (now, by, percent, against) => `${now}, up by ${by} (${percent}) from ${against}`,
  ),
  unchanged: both(
    (now: string, against: string) => `${now}, không tăng, không giảm so với ${against}`,
    (now, against) => `${now}, unchanged from ${against}`,
  ),
  fromZero: both(
    (now: string, by: string, against: string) => `${now}, tăng ${by} so với ${against} (${against} không có)`,
    (now, by, against) => `${now}, up by ${by} from ${against} (none then)`,
  ),
  lastYear: both('năm trước', 'last year'),
  sameMonths: both('cùng kỳ năm trước', 'the same months of last year'),
  noneAgain: both(
    (against: string) => `không có, ${against} cũng không có`,
    (against) => `none, as in ${against}`,
  ),
  none: both('không có', 'none'),
  figure: same((title: string, said: string) => `${title}: ${said}`),
});
