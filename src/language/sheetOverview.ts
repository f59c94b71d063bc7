import { both } from './language';
import { counted, plural } from './plural';

/** KQ Tổng hợp. */
export const overviewTexts = {
  cards: {
    wards: both('Số phường được chấm điểm', 'Wards scored'),
    qualified: both('Phường đủ điều kiện', 'Wards qualified'),
    passed: both('Tiêu chí đạt', 'Criteria passed'),
    failed: both('Tiêu chí không đạt', 'Criteria failed'),
    unknown: both('Tiêu chí chưa xác định', 'Criteria unknown'),
    milestone: both(
      (year: string, share: string) => `Mốc ${share}% đến hết năm ${year}`,
      (year, share) => `Milestone ${share}% by the end of ${year}`,
    ),
    noMilestone: both('Mốc lộ trình: chưa ghi', 'No milestone given'),
  },
  distribution: both('Phân bố số tiêu chí đạt', 'Distribution of criteria passed'),
  groups: both('Kết quả theo nhóm tiêu chí', 'Results by group of criteria'),
  roadmap: both('Thực hiện lộ trình', 'Progress on the roadmap'),
  ranking: both('Xếp hạng các phường', 'Ranking of the wards'),
  years: both('Kết quả qua các năm', 'Results over the years'),
  groupChart: both('Số phường đạt theo nhóm tiêu chí', 'Wards passing by group of criteria'),
  roadmapChart: both('Số phường đủ điều kiện so với lộ trình', 'Wards qualified against the roadmap'),
  wardsAxis: both('Số phường', 'Wards'),
  groupChartAlt: both(
    'Biểu đồ cột: số phường đạt, không đạt, chưa xác định ở từng nhóm tiêu chí',
    'Column chart: wards passing, failing and undetermined in each group of criteria',
  ),
  roadmapChartAlt: both(
    'Biểu đồ đường: số phường phải đạt theo lộ trình lũy kế và số phường đủ điều kiện từng năm',
    'Line chart: cumulative wards planned by the roadmap and wards qualified each year',
  ),
  noRoadmap: both('Chưa có lộ trình (trang Lộ trình).', 'There is no roadmap (sheet Lộ trình).'),
};

/** How many wards stand at each score, in a table and in a sentence. */
export const distributionTexts = {
  step: both(
    (wards: string, passed: string, denominator: string) => `${wards} phường đạt ${passed}/${denominator} tiêu chí`,
    (wards, passed, denominator) => `${wards} at ${passed}/${counted(denominator, 'criterion', 'criteria')}`,
  ),
  sentence: both(
    (steps: string) => `Có ${steps}.`,
    (steps) => `Wards: ${steps}.`,
  ),
  more: both(
    (wards: string) => `${wards} phường ở các mức còn lại (xem bảng)`,
    (wards) => `${wards} at the other scores (see the table)`,
  ),
  soFar: both(
    (passing: string, failing: string) =>
      `Tạm tính: ${passing} lượt tiêu chí đang đạt, ${failing} lượt đang không đạt, chưa tính vào số đạt.`,
    (passing, failing) =>
      `Provisionally ${counted(passing, 'verdict')} ${plural(passing, 'passes', 'pass')} and ${failing} ${plural(failing, 'fails', 'fail')} so far; they are not counted as passed.`,
  ),
  unknown: both(
    (count: string) => `Còn ${count} tiêu chí chưa xác định, chưa tính vào số đạt.`,
    (count) =>
      `${counted(count, 'criterion', 'criteria')} ${plural(count, 'is', 'are')} undetermined and not counted as passed.`,
  ),
  none: both('Không có phường nào để chấm điểm trong năm này.', 'There is no ward to score in this year.'),
};
