import { both, byLanguage, same } from './language';

/** Words of the operators. One without words does not compile where they are asked for. */
export const operatorsTexts = byLanguage({
  /** Words of the dropdown in tblDieuKien. None begins with "=", which Excel would take for a formula. */
  words: {
    atLeast: same('≥'),
    atMost: same('≤'),
    moreThan: same('>'),
    lessThan: same('<'),
    between: both('từ … đến', 'from … to'),
    equals: both('bằng', 'equals'),
    yes: both('có', 'yes'),
    none: both('không có', 'none'),
    gradeAtLeast: both('danh hiệu ≥', 'title ≥'),
    shareAtLeast: both('tỷ lệ ≥', 'share ≥'),
    shareAtMost: both('tỷ lệ ≤', 'share ≤'),
    shareMoreThan: both('tỷ lệ >', 'share >'),
    shareLessThan: both('tỷ lệ <', 'share <'),
    shareEquals: both('tỷ lệ bằng', 'share equals'),
    decreaseAtLeast: both('giảm ≥', 'decrease ≥'),
    increaseAtLeast: both('tăng ≥', 'increase ≥'),
  },
  /** What a check asks, with its threshold as people write it. */
  requirements: {
    atLeast: same((x: string) => `≥ ${x}`),
    atMost: same((x: string) => `≤ ${x}`),
    moreThan: same((x: string) => `> ${x}`),
    lessThan: same((x: string) => `< ${x}`),
    between: both(
      (x: string) => `từ ${x}`,
      (x) => `from ${x}`,
    ),
    equals: both(
      (x: string) => `bằng ${x}`,
      (x) => `exactly ${x}`,
    ),
    yes: both(
      () => 'có',
      () => 'yes',
    ),
    none: both(
      () => 'không có',
      () => 'none',
    ),
    gradeAtLeast: both(
      (x: string) => `${x} trở lên`,
      (x) => `${x} or higher`,
    ),
    shareAtLeast: same((x: string) => `≥ ${x}%`),
    shareAtMost: same((x: string) => `≤ ${x}%`),
    shareMoreThan: same((x: string) => `> ${x}%`),
    shareLessThan: same((x: string) => `< ${x}%`),
    shareEquals: both(
      (x: string) => `bằng ${x}%`,
      (x) => `exactly ${x}%`,
    ),
    decreaseAtLeast: both(
      (x: string) => `giảm ≥ ${x}%`,
      (x) => `down ≥ ${x}%`,
    ),
    increaseAtLeast: both(
      (x: string) => `tăng ≥ ${x}%`,
      (x) => `up ≥ ${x}%`,
    ),
  },
  /** What a check asks, in words; `of` is the whole that a share is part of. */
  sentences: {
    atLeast: both(
      (x: string) => `Từ ${x} trở lên`,
      (x) => `${x} or more`,
    ),
    atMost: both(
      (x: string) => `Không quá ${x}`,
      (x) => `${x} at most`,
    ),
    moreThan: both(
      (x: string) => `Trên ${x}`,
      (x) => `More than ${x}`,
    ),
    lessThan: both(
      (x: string) => `Dưới ${x}`,
      (x) => `Less than ${x}`,
    ),
    between: both(
      (x: string) => `Từ ${x}`,
      (x) => `From ${x}`,
    ),
    equals: both(
      (x: string) => `Đúng ${x}`,
      (x) => `Exactly ${x}`,
    ),
    yes: both(
      () => 'Phải có',
      () => 'Must be there',
    ),
    none: both(
      () => 'Phải bằng 0',
      () => 'Must be 0',
    ),
    gradeAtLeast: both(
      (x: string) => `${x} trở lên`,
      (x) => `${x} or higher`,
    ),
    shareAtLeast: both(
      (x: string, of: string) => `Đạt từ ${x}% trở lên so với “${of}”`,
      (x, of) => `${x}% or more of “${of}”`,
    ),
    shareAtMost: both(
      (x: string, of: string) => `Không quá ${x}% so với “${of}”`,
      (x, of) => `${x}% at most of “${of}”`,
    ),
    shareMoreThan: both(
      (x: string, of: string) => `Trên ${x}% so với “${of}”`,
      (x, of) => `More than ${x}% of “${of}”`,
    ),
    shareLessThan: both(
      (x: string, of: string) => `Dưới ${x}% so với “${of}”`,
      (x, of) => `Less than ${x}% of “${of}”`,
    ),
    shareEquals: both(
      (x: string, of: string) => `Bằng ${x}% so với “${of}”`,
      (x, of) => `${x}% of “${of}”`,
    ),
    decreaseAtLeast: both(
      (x: string) => `Giảm từ ${x}% trở lên so với năm trước`,
      (x) => `Down by ${x}% or more against last year`,
    ),
    increaseAtLeast: both(
      (x: string) => `Tăng từ ${x}% trở lên so với năm trước`,
      (x) => `Up by ${x}% or more against last year`,
    ),
  },
});
