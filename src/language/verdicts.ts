import { both, byLanguage } from './language';

/** Words of verdicts and states. Short words stand in narrow cells, where the legend explains them. */
export const verdictsTexts = byLanguage({
  verdicts: {
    pass: both('Đạt', 'Pass'),
    fail: both('Không đạt', 'Fail'),
    noData: both('Chưa có số liệu', 'No data'),
    notApplicable: both('Không áp dụng', 'Not applicable'),
    provisional: both('Tạm tính', 'Provisional'),
    invalid: both('Số liệu lỗi', 'Invalid data'),
  },
  shortVerdicts: {
    pass: both('Đạt', 'Pass'),
    fail: both('K.đạt', 'Fail'),
    noData: both('Thiếu', 'Blank'),
    notApplicable: both('K.áp dụng', 'N/A'),
    provisional: both('Tạm', 'Prov.'),
    invalid: both('Lỗi', 'Bad'),
  },
  /** Short words of earlier versions, still read from cells where somebody kept them. */
  earlierShortVerdicts: { notApplicable: both('K.a.d', 'N/A') },
  /** Provisional verdicts that point somewhere. */
  directions: {
    pass: both('Tạm tính: đang đạt', 'Provisional: passing so far'),
    fail: both('Tạm tính: đang không đạt', 'Provisional: failing so far'),
  },
  shortDirections: {
    pass: both('Tạm +', 'Prov. +'),
    fail: both('Tạm −', 'Prov. −'),
  },
  /** Computed: whether every applicable criterion passes. Who is recognised is another fact, somebody's decision. */
  qualified: {
    pass: both('Đủ điều kiện', 'Qualified'),
    fail: both('Chưa đủ điều kiện', 'Not qualified'),
    noData: both('Chưa xác định', 'Undetermined'),
  },
  cohorts: {
    achieved: both('Đủ điều kiện', 'Qualified'),
    kept: both('Giữ vững', 'Kept'),
    lost: both('Không giữ được', 'Lost'),
    late: both('Chậm lộ trình', 'Late'),
    due: both('Đến hạn, chưa đủ điều kiện', 'Due, not qualified'),
    undetermined: both('Chưa xác định', 'Undetermined'),
    notYetDue: both('Chưa đến hạn', 'Not yet due'),
  },
  milestones: {
    pass: both('Đạt', 'Met'),
    fail: both('Không đạt', 'Missed'),
    noData: both('Chưa xác định', 'Undetermined'),
    notYetDue: both('Chưa đến hạn', 'Not yet due'),
  },
  origins: {
    appraised: both('Thẩm định', 'Appraised'),
    computed: both('Theo số liệu', 'Computed'),
    self: both('Tự chấm', 'Self-scored'),
    none: both('Chưa có', 'None'),
  },
  /** On what the verdicts in force rest, with how many. */
  restsOn: {
    appraised: both('thẩm định', 'appraisal'),
    computed: both('số liệu', 'figures'),
    self: both('tự chấm', 'self-assessment'),
    none: both('chưa có căn cứ', 'nothing yet'),
  },
  judged: both(
    (list: string) => `Căn cứ của các kết luận: ${list}.`,
    (list) => `The verdicts rest: ${list}.`,
  ),
  judgedCount: both(
    (ground: string, count: string) => `${ground} ${count} lượt`,
    (ground, count) => `${count} on ${ground}`,
  ),
  severities: {
    error: both('Lỗi', 'Error'),
    warning: both('Cảnh báo', 'Warning'),
    info: both('Thông tin', 'Information'),
  },
});

/** First character of every status cell, the same in every language: colour rules and black-and-white readers go by it. */
export const statusSymbols = {
  pass: '✔',
  fail: '✖',
  noData: '?',
  notApplicable: '–',
  provisional: '◔',
  invalid: '⚠',
};
