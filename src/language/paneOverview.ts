import { both, byLanguage, same } from './language';
import { counted } from './plural';

/** Parts of the overview that follow up the scores: the course of the wards, and what is still to be done. */
export const paneFollowUpTexts = byLanguage({
  trends: {
    heading: both('Xu hướng so với năm trước', 'Course since the year before'),
    computing: both('Đang so sánh…', 'Comparing…'),
    ward: same((ward: string, turns: string) => `${ward}: ${turns}`),
    turn: same((change: string, criteria: string) => `${change} ${criteria}`),
    inYear: both('Tiêu chí không còn đạt và mới đạt của từng phường', 'Criteria that each ward lost and gained'),
  },
  work: {
    heading: both(
      'Việc cần theo dõi: nhiệm vụ, báo cáo, kinh phí, minh chứng',
      'To follow up: tasks, reports, money, evidence',
    ),
    item: same((standing: string, who: string, what: string) => `${standing} · ${who}: ${what}`),
    due: both(
      (item: string, day: string) => `${item} (hạn ${day})`,
      (item, day) => `${item} (due ${day})`,
    ),
    search: both('Tìm trong danh sách', 'Find in the list'),
    searchIn: both(
      (list: string) => `Tìm trong “${list}”`,
      (list) => `Find in “${list}”`,
    ),
    clear: both('Xóa từ tìm', 'Clear the search'),
    notFound: both('Không có dòng nào như vậy.', 'Nothing in the list is like that.'),
    noTasks: both('Không có nhiệm vụ nào còn phải làm.', 'No task is left to do.'),
    noReports: both('Không có báo cáo nào còn phải gửi.', 'No report is left to send.'),
    unbudgeted: both(
      'Phường thiếu điều kiện vật chất mà chưa có kinh phí',
      'Wards short of means, with no money for it yet',
    ),
    ward: same((ward: string, criteria: string) => `${ward}: ${criteria}`),
    evidence: both('Minh chứng đã hết hạn hoặc sắp hết hạn', 'Evidence that has ended or is about to end'),
    noEvidence: both(
      'Không có minh chứng nào đã hết hạn hoặc sắp hết hạn.',
      'No evidence has ended or is about to end.',
    ),
    evidenceOf: same((ward: string, criterion: string, validity: string) => `${ward} · ${criterion}: ${validity}`),
  },
});

/** Words of the overview. */
export const paneOverviewTexts = byLanguage({
  heading: both(
    (year: string) => `Kết quả năm ${year}`,
    (year) => `Results for ${year}`,
  ),
  asOf: both(
    (date: string) => `Số liệu tính đến ngày ${date}`,
    (date) => `Data as of ${date}`,
  ),
  readings: both(
    (list: string) => `Cách đọc khác mặc định: ${list}`,
    (list) => `Readings other than by default: ${list}`,
  ),
  noDate: both('Chưa ghi ngày chốt số liệu.', 'The closing date of the data is not given.'),
  ruleSet: both(
    (name: string, version: string) => `Bộ tiêu chí ${name}, phiên bản ${version}`,
    (name, version) => `Rule set ${name}, version ${version}`,
  ),
  builtIn: both('bộ có sẵn', 'built in'),
  own: both('ghi trong sổ tính', 'from this workbook'),
  empty: both('Chưa có phường nào tồn tại vào cuối năm này.', 'No ward exists at the end of this year.'),
  cards: both('Kết quả chung', 'Overall'),
  qualified: both('phường đủ điều kiện', 'wards meet every criterion'),
  passed: both('lượt tiêu chí đạt', 'criteria passed'),
  failed: both('lượt không đạt: xem việc phải làm', 'criteria failed: see what to do'),
  unknown: both(
    (wards: string) => `lượt chưa xác định: ${wards} phường`,
    (wards) => `not known yet: ${counted(wards, 'ward')}`,
  ),
  noneUnknown: both('lượt chưa xác định', 'not known yet'),
  provisional: both(
    (passing: string, failing: string) => `Tạm tính: ${passing} lượt đang đạt, ${failing} lượt đang không đạt.`,
    (passing, failing) => `Provisional: ${passing} passing so far, ${failing} failing so far.`,
  ),
  notApplicable: both(
    (count: string) => `Không áp dụng: ${count} lượt.`,
    (count) => `Not applicable: ${count}.`,
  ),
  bounds: both(
    (least: string, most: string, total: string) =>
      `Tổng số lượt đạt: chắc chắn ${least}, có thể tới ${most} trong ${total}.`,
    (least, most, total) => `Criteria passed over all wards: ${least} for certain, up to ${most} of ${total}.`,
  ),
  nextSteps: {
    heading: both('Cần làm ngay', 'To do now'),
    none: both('Không có việc nào cần làm ngay.', 'Nothing needs doing now.'),
    errors: both(
      (count: string) => `${count} chỗ số liệu lỗi`,
      (count) => `Errors in the data: ${count}`,
    ),
    mend: both('Sửa', 'Mend'),
    unknown: both(
      (wards: string) => `${wards} phường chưa đủ số liệu`,
      (wards) => `${counted(wards, 'ward')} without all data`,
    ),
    see: both('Xem', 'See'),
    names: both(
      (names: string, more: string) => `${names} và ${more} phường khác`,
      (names, more) => `${names} and ${more} more`,
    ),
    lateReports: both(
      (count: string) => `${count} báo cáo quá hạn`,
      (count) => `${counted(count, 'report')} overdue`,
    ),
    report: both(
      (period: string, day: string) => `Báo cáo ${period}: hạn ${day}`,
      (period, day) => `Report ${period}: due ${day}`,
    ),
    daysLeft: both(
      (days: string) => `còn ${days} ngày`,
      (days) => `${counted(days, 'day')} left`,
    ),
    today: both('hạn là hôm nay', 'due today'),
    oldest: both(
      (period: string, day: string) => `sớm nhất: ${period}, hạn ${day}`,
      (period, day) => `the first: ${period}, due ${day}`,
    ),
    lateTasks: both(
      (count: string) => `${count} nhiệm vụ quá hạn`,
      (count) => `${counted(count, 'task')} overdue`,
    ),
    nearest: both(
      (ward: string, criteria: string) => `${ward}: còn ${criteria} tiêu chí là đủ điều kiện`,
      (ward, criteria) => `${ward}: ${criteria} short of every criterion`,
    ),
    why: both('Vì sao?', 'Why?'),
  },
  state: {
    edited: both(
      (year: string) => `Năm ${year}: trang kết quả đã bị sửa sau khi lập`,
      (year) => `${year}: status sheets were edited after they were drawn`,
    ),
    stale: both(
      (year: string) => `Năm ${year}: trang kết quả chưa theo số liệu hiện có`,
      (year) => `${year}: the status sheets do not follow the data`,
    ),
    current: both(
      (year: string) => `Đã chấm năm ${year}, khớp số liệu hiện có`,
      (year) => `${year} scored; the sheets follow the data`,
    ),
    unknown: both(
      (year: string) => `Năm ${year}: trang kết quả lập từ trước`,
      (year) => `${year}: status sheets drawn earlier`,
    ),
    none: both(
      (year: string) => `Năm ${year}: chưa lập trang kết quả`,
      (year) => `${year}: no status sheets yet`,
    ),
  },
  more: both('Xem thêm', 'More'),
  distribution: both('Phân bố điểm', 'Distribution'),
  step: both(
    (wards: string, score: string) => `${wards} phường đạt ${score}`,
    (wards, score) => `Wards at ${score}: ${wards}`,
  ),
  moreSteps: both(
    (steps: string) => `Hiện ${steps} mức còn lại`,
    (steps) => `Show the other scores (${steps})`,
  ),
  groups: both('Số phường đạt theo nhóm', 'Wards passing, by group'),
  groupLine: both(
    (name: string, passed: string, total: string) => `${name}: ${passed}/${total} phường đạt`,
    (name, passed, total) => `${name}: ${passed} of ${counted(total, 'ward')} pass`,
  ),
  groupRest: both(
    (failed: string, undetermined: string) => `không đạt ${failed}, chưa xác định ${undetermined}`,
    (failed, undetermined) => `failing ${failed}, undetermined ${undetermined}`,
  ),
  legend: both('Chú thích biểu đồ', 'Legend of the chart'),
  roadmap: both('Lộ trình', 'Roadmap'),
  toRoadmap: both('Chi tiết', 'Details'),
  noRoadmap: both('Chưa ghi lộ trình.', 'No roadmap is given.'),
  data: both('Trang số liệu', 'Input sheets'),
  sheets: both('Trang kết quả', 'Status sheets'),
  sheetStates: {
    edited: both(
      'Có ô trong các trang này đã bị sửa sau khi lập. Chấm lại để lập đúng theo số liệu.',
      'Cells of these sheets were edited after they were drawn. Score again to draw them from the data.',
    ),
    none: both(
      'Chưa lập trang kết quả nào. Hãy bấm “Chấm điểm và tạo báo cáo”.',
      'No status sheets have been drawn. Press “Score and report”.',
    ),
    unknown: both(
      'Các trang này được lập từ trước, có thể chưa theo số liệu mới nhất.',
      'These sheets were drawn earlier and may not follow the latest data.',
    ),
    current: both('Các trang này theo đúng số liệu đang hiển thị.', 'These sheets follow the data shown here.'),
    stale: both(
      'Các trang này được lập từ số liệu cũ. Hãy chấm lại.',
      'These sheets were drawn from older data. Score again.',
    ),
  },
  missing: both(
    (count: string) => `Thiếu ${count} bảng số liệu, nên các tiêu chí liên quan chưa xác định được:`,
    (count) => `Data tables missing: ${count}. Criteria that need them cannot be determined:`,
  ),
});
