import { both, byLanguage, same } from './language';
import { counted, plural } from './plural';

/** What has changed since results were drawn the last time. */
export const sinceTexts = byLanguage({
  heading: both('So với lần chấm điểm trước', 'Since the results were last drawn'),
  before: both(
    (stamp: string) => `Lần trước: ${stamp}`,
    (stamp) => `Last time: ${stamp}`,
  ),
  same: both(
    'Không có kết quả nào thay đổi so với lần chấm điểm trước.',
    'No verdict has changed since the results were last drawn.',
  ),
  counts: both(
    (gained: string, lost: string, others: string) =>
      `Mới đạt ${gained}, không còn đạt ${lost}, thay đổi khác ${others} (lượt tiêu chí).`,
    (gained, lost, others) =>
      `Newly passed ${gained}, no longer passed ${lost}, other changes ${others} (criteria of wards).`,
  ),
  columns: {
    change: both('So với lần trước', 'Since last time'),
    before: both('Lần trước', 'Last time'),
    now: both('Lần này', 'Now'),
  },
  turn: same((ward: string, criterion: string, change: string) => `${ward}, ${criterion}: ${change}`),
  more: both(
    (count: string) => `và ${count} lượt nữa, xem trang KQ Xu hướng`,
    (count) => `and ${count} more, see the worksheet KQ Xu hướng`,
  ),
});

/** What stands on the sheet of trends: better or worse, never merely more or less. */
export const trendsTexts = byLanguage({
  changes: {
    gained: both('Mới đạt', 'Newly passed'),
    lost: both('Không còn đạt', 'Lost'),
    better: both('Tốt hơn', 'Better'),
    worse: both('Xấu đi', 'Worse'),
    mixed: both('Đan xen', 'Better and worse'),
    same: both('Như kỳ trước', 'As before'),
    unknown: both('Chưa xác định', 'Not comparable'),
  },
  /** For narrow cells. */
  shortChanges: {
    gained: both('Mới đạt', 'New'),
    lost: both('K.còn đạt', 'Lost'),
    better: both('Tốt hơn', 'Better'),
    worse: both('Xấu đi', 'Worse'),
    mixed: both('Đan xen', 'Mixed'),
    same: both('Như cũ', 'Same'),
    unknown: both('Thiếu', 'Unknown'),
  },
  paces: {
    onTrack: both('↑ Đúng tiến độ', '↑ On track'),
    moderate: both('↗ Chậm', '↗ Moderate'),
    stagnating: both('→ Chưa chuyển biến', '→ Stagnating'),
    decreasing: both('↓ Giảm sút', '↓ Decreasing'),
    unknown: both('Chưa xác định', 'Not known yet'),
  },
  count: same((change: string, count: string) => `${change} ${count}`),
  onlyOne: both(
    'Chỉ có một năm được chấm điểm nên chưa có xu hướng. Nhập số liệu hoặc kết quả của năm trước để so sánh.',
    'Only one year is scored, so there is no trend yet. Enter data or verdicts of the year before to compare.',
  ),
  compared: both(
    (now: string, before: string) => `So sánh năm ${now} với năm ${before}.`,
    (now, before) => `${now} compared with ${before}.`,
  ),
  otherRules: both(
    (before: string, now: string) =>
      `Hai năm chấm theo hai bộ tiêu chí khác nhau (${before}; ${now}): thay đổi có thể do tiêu chí, không chỉ do phường.`,
    (before, now) =>
      `The two years were judged by different rule sets (${before}; ${now}): a change may come from the criteria and not only from the ward.`,
  ),
  mergerRule: both(
    (rule: string) => `Phường sáp nhập được so với kết quả kế thừa theo lựa chọn trong trang Thiết lập: ${rule}.`,
    (rule) => `Merged wards are compared with what they inherit by the choice in the settings: ${rule}.`,
  ),
  merged: both(
    (ward: string, parts: string) => `${ward}: gồm ${parts}.`,
    (ward, parts) => `${ward}: made of ${parts}.`,
  ),
  legendPace: both(
    (year: string, percent: string) =>
      `Mũi tên: tốc độ đã đạt chia cho tốc độ đều cần có để đạt ${percent}% vào cuối năm ${year}: ↑ từ 1 trở lên, ↗ từ 0,5, → từ 0, ↓ dưới 0.`,
    (year, percent) =>
      `Arrows: the rate observed divided by the even rate needed to reach ${percent}% by the end of ${year}: ↑ from 1, ↗ from 0.5, → from 0, ↓ below 0.`,
  ),
  noMilestone: both(
    'Chưa ghi mốc nào trong trang Lộ trình nên chưa xác định được tiến độ.',
    'No milestone is written in the roadmap sheet, so the pace is not known yet.',
  ),
  marks: both(
    'Cột Diễn biến dùng ký tự ▁ đến █ (0% đến 100% tiêu chí đạt, mỗi năm một ký tự; · là chưa có): phần mềm bổ trợ không tạo được biểu đồ thu nhỏ của Excel.',
    'Column Course uses the characters ▁ to █ (0% to 100% of criteria passed, one character a year; · for none): an add-in cannot make the small charts of Excel.',
  ),
  figuresLeftOut: both(
    (most: string) =>
      `Có hơn ${most} phường: bảng từng phường, từng tiêu chí chỉ so kết quả đạt, không đạt, không so từng số liệu.`,
    (most) =>
      `More than ${counted(most, 'ward')}: the table of wards and criteria compares verdicts only and no figures.`,
  ),
  paceOfAll: both('Tiến độ phường đủ điều kiện', 'Pace of wards qualified'),
  byYear: both('Kết quả chung từng năm', 'All wards by year'),
  byWard: both('Từng phường', 'By ward'),
  byCriterion: both(
    'Từng tiêu chí (số phường đạt trên số phường áp dụng)',
    'By criterion (wards passing of wards it applies to)',
  ),
  turns: both(
    'Tiêu chí mới đạt và không còn đạt so với kỳ trước',
    'Criteria newly passed and lost against the period before',
  ),
  noTurns: both('Không có tiêu chí nào mới đạt hoặc không còn đạt.', 'No criterion was newly passed or lost.'),
  matrix: both('Tốt hơn, xấu đi ở từng phường, từng tiêu chí', 'Better and worse by ward and criterion'),
  turnsLeft: both(
    (count: string) => `Còn ${count} dòng không ghi hết.`,
    (count) => `${counted(count, 'more row')} ${plural(count, 'is', 'are')} not written.`,
  ),
  columns: {
    change: both('So với kỳ trước', 'Against the period before'),
    pace: both('Tiến độ', 'Pace'),
    marks: both('Diễn biến', 'Course'),
    gained: both('Mới đạt', 'Newly passed'),
    lost: both('Không còn đạt', 'Lost'),
    before: both('Kỳ trước', 'Before'),
    now: both('Kỳ này', 'Now'),
    perWard: both('Tiêu chí đạt bình quân một phường', 'Criteria passed per ward'),
    share: both('Tỷ lệ tiêu chí đạt', 'Share of criteria passed'),
  },
  chart: both('Tiêu chí đạt bình quân một phường', 'Criteria passed per ward'),
  chartAxis: both('Tiêu chí', 'Criteria'),
  chartAlt: both(
    'Biểu đồ đường: số tiêu chí đạt bình quân một phường qua các năm',
    'Line chart: criteria passed per ward over the years',
  ),
});
