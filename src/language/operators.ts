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
    shareAtLeast: same((x: string) => `≥ ${x} %`),
    shareAtMost: same((x: string) => `≤ ${x} %`),
    shareMoreThan: same((x: string) => `> ${x} %`),
    shareLessThan: same((x: string) => `< ${x} %`),
    shareEquals: both(
      (x: string) => `bằng ${x} %`,
      (x) => `exactly ${x} %`,
    ),
    decreaseAtLeast: both(
      (x: string) => `giảm ≥ ${x} %`,
      (x) => `down ≥ ${x} %`,
    ),
    increaseAtLeast: both(
      (x: string) => `tăng ≥ ${x} %`,
      (x) => `up ≥ ${x} %`,
    ),
  },
});
