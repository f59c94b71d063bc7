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
  noDate: both('Chưa ghi ngày chốt số liệu.', 'The closing date of the data is not given.'),
  ruleSet: both(
    (name: string, version: string) => `Bộ tiêu chí ${name}, phiên bản ${version}`,
    (name, version) => `Rule set ${name}, version ${version}`,
  ),
  builtIn: both('bộ có sẵn', 'built in'),
  own: both('ghi trong sổ tính', 'from this workbook'),
  empty: both('Chưa có phường nào tồn tại vào cuối năm này.', 'No ward exists at the end of this year.'),
  cards: both('Kết quả chung', 'Overall'),
  wards: both('Phường được chấm', 'Wards scored'),
  qualified: both('Phường đủ điều kiện', 'Wards qualified'),
  passed: both('Lượt tiêu chí đạt', 'Criteria passed'),
  failed: both('Lượt không đạt', 'Criteria failed'),
  passingSoFar: both('Lượt tạm tính đang đạt', 'Passing so far'),
  failingSoFar: both('Lượt tạm tính đang không đạt', 'Failing so far'),
  unknown: both('Lượt chưa rõ', 'Not known yet'),
  notApplicable: both('Lượt không áp dụng', 'Not applicable'),
  bounds: both(
    (least: string, most: string, total: string) =>
      `Tổng số lượt đạt: chắc chắn ${least}, có thể tới ${most} trong ${total}.`,
    (least, most, total) => `Criteria passed over all wards: ${least} for certain, up to ${most} of ${total}.`,
  ),
  certain: both(
    (passed: string, total: string) => `Tổng số lượt đạt: ${passed} trong ${total}.`,
    (passed, total) => `Criteria passed over all wards: ${passed} of ${total}.`,
  ),
  distribution: both('Phân bố điểm', 'Distribution'),
  step: both(
    (wards: string, score: string) => `${wards} phường đạt ${score}`,
    (wards, score) => `Wards at ${score}: ${wards}`,
  ),
  more: both(
    (steps: string) => `Hiện ${steps} mức còn lại`,
    (steps) => `Show the other scores (${steps})`,
  ),
  groups: both('Số phường đạt theo nhóm tiêu chí', 'Wards passing, by group of criteria'),
  groupLine: both(
    (name: string, passed: string, total: string) => `${name}: ${passed}/${total} phường đạt`,
    (name, passed, total) => `${name}: ${passed} of ${counted(total, 'ward')} pass`,
  ),
  groupTitle: same((name: string, passed: string, total: string) => `${name}: ${passed}/${total}`),
  groupRest: both(
    (failed: string, undetermined: string) => `không đạt ${failed}, chưa xác định ${undetermined}`,
    (failed, undetermined) => `failing ${failed}, undetermined ${undetermined}`,
  ),
  asText: both('Xem biểu đồ bằng chữ', 'Show the chart as text'),
  legend: both('Chú thích biểu đồ', 'Legend of the chart'),
  roadmap: both('Lộ trình', 'Roadmap'),
  toRoadmap: both('Xem lộ trình', 'See the roadmap'),
  noRoadmap: both('Chưa ghi lộ trình.', 'No roadmap is given.'),
  issues: both('Kiểm tra số liệu', 'Data check'),
  toIssues: both('Xem các vấn đề', 'See the findings'),
  data: both('Trang số liệu', 'Input sheets'),
  sheets: both('Trang kết quả', 'Status sheets'),
  sheetStates: {
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
