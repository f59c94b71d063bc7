import { both } from './language';
import { counted } from './plural';

/** KQ Nhóm. */
export const groupsTexts = {
  passed: both(
    (passed: string, total: string) => `Có ${passed}/${total} phường đạt`,
    (passed, total) => `${passed}/${counted(total, 'ward')} pass`,
  ),
  failed: both(
    (failed: string, total: string, criteria: string) =>
      `; ${failed}/${total} phường không đạt do không đạt tiêu chí ${criteria}`,
    (failed, total, criteria) => `; ${failed}/${counted(total, 'ward')} fail because of ${criteria}`,
  ),
  passingSoFar: both(
    (count: string, total: string) => `; ${count}/${total} phường tạm tính đang đạt`,
    (count, total) => `; ${count}/${counted(total, 'ward')} provisionally pass`,
  ),
  failingSoFar: both(
    (count: string, total: string) => `; ${count}/${total} phường tạm tính đang không đạt`,
    (count, total) => `; ${count}/${counted(total, 'ward')} provisionally fail`,
  ),
  undetermined: both(
    (count: string, total: string) => `; ${count}/${total} phường chưa xác định vì chưa đủ số liệu`,
    (count, total) => `; ${count}/${counted(total, 'ward')} are undetermined for lack of data`,
  ),
  notApplicable: both(
    (count: string) => `; ${count} phường không áp dụng`,
    (count) => `; not applicable to ${counted(count, 'ward')}`,
  ),
  criterion: both(
    (name: string, wards: string) => `${name} (${wards} phường)`,
    (name, wards) => `${name} (${counted(wards, 'ward')})`,
  ),
  details: both('Phường không đạt hoặc chưa xác định ở từng nhóm', 'Wards failing or undetermined in each group'),
  allPassed: both('Tất cả các phường đều đạt ở tất cả các nhóm tiêu chí.', 'All wards pass in all groups of criteria.'),
};
