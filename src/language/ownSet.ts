import { both, byLanguage } from './language';

/** Words of a rule set that is still to be filled in. */
export const ownSetTexts = byLanguage({
  name: both(
    (count: string) => `Bộ ${count} tiêu chí`,
    (count) => `Set of ${count} criteria`,
  ),
  group: both(
    (number: string) => `Nhóm tiêu chí ${number}`,
    (number) => `Group ${number}`,
  ),
  criterion: both(
    (number: string) => `Tiêu chí ${number}`,
    (number) => `Criterion ${number}`,
  ),
});
