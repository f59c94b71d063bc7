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
    notApplicable: both('K.a.d', 'N/A'),
    provisional: both('Tạm', 'Prov.'),
    invalid: both('Lỗi', 'Bad'),
  },
  recognised: {
    pass: both('Đạt chuẩn', 'Recognised'),
    fail: both('Chưa đạt chuẩn', 'Not recognised'),
    noData: both('Chưa xác định', 'Undetermined'),
  },
  cohorts: {
    achieved: both('Đạt chuẩn', 'Achieved'),
    kept: both('Giữ vững', 'Kept'),
    lost: both('Không giữ được', 'Lost'),
    late: both('Chậm lộ trình', 'Late'),
    due: both('Đến hạn, chưa đạt', 'Due, not achieved'),
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
