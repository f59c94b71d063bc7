import { both, byLanguage, same } from './language';
import { counted, plural } from './plural';

/** Evidence, decisions and the appraisal forms. */
export const appraisalTexts = byLanguage({
  columns: {
    explanation: both('Giải trình', 'Explanation'),
    document: both('Minh chứng', 'Evidence'),
    validity: both('Giá trị của minh chứng', 'Validity of evidence'),
    decided: both('Người chấm sau cùng', 'Judged last by'),
  },
  /** In what part somebody judged. */
  judges: {
    appraised: both('Thẩm định', 'Appraised'),
    self: both('Tự chấm', 'Self-assessed'),
  },
  /** Before a quoted explanation. */
  explainedBy: {
    appraised: both('theo thẩm định', 'by the appraisal'),
    self: both('theo tự chấm', 'by the self-assessment'),
    none: both('giải trình', 'explained'),
  },
  judged: same((judge: string, who: string) => `${judge}: ${who}`),
  document: both(
    (number: string, day: string) => `${number} ngày ${day}`,
    (number, day) => `${number} of ${day}`,
  ),
  documentOfDay: both(
    (day: string) => `ngày ${day}`,
    (day) => `of ${day}`,
  ),
  expired: both(
    (day: string) => `Đã hết giá trị (đến ${day})`,
    (day) => `Ended (good until ${day})`,
  ),
  expiring: both(
    (day: string, days: string) => `Còn ${days} ngày (đến ${day})`,
    (day, days) => `${counted(days, 'day')} left (until ${day})`,
  ),
  valid: both(
    (day: string) => `Đến ${day}`,
    (day) => `Until ${day}`,
  ),
  unknown: both(
    (day: string) => `Đến ${day}; chưa ghi ngày chốt số liệu`,
    (day) => `Until ${day}; no date of the data`,
  ),
  decidedOn: same((who: string, day: string) => `${who} (${day})`),
  expiry: both(
    (expired: string, expiring: string, days: string, today: string) =>
      `Minh chứng: ${expired} văn bản đã hết giá trị, ${expiring} văn bản còn không quá ${days} ngày, tính đến ngày ${today}.`,
    (expired, expiring, days, today) =>
      `Evidence: ${counted(expired, 'document')} ${plural(expired, 'has', 'have')} ended, ${expiring} ${plural(expiring, 'has', 'have')} no more than ${counted(days, 'day')} left, as of ${today}.`,
  ),
  form: {
    title: both('PHIẾU THẨM ĐỊNH', 'APPRAISAL FORM'),
    subject: both(
      (year: string) =>
        `Kết quả xây dựng Công an phường điển hình, kiểu mẫu về an ninh, trật tự và văn minh đô thị năm ${year}`,
      (year) =>
        `Result of building the exemplary, model ward police in security, order and urban civility, year ${year}`,
    ),
    ward: both(
      (ward: string, unit: string) => (unit === '' ? `Phường: ${ward}` : `Phường: ${ward} – ${unit}`),
      (ward, unit) => (unit === '' ? `Ward: ${ward}` : `Ward: ${ward} – ${unit}`),
    ),
    score: both(
      (passed: string, total: string, failed: string, unknown: string) =>
        `Đạt ${passed}/${total} tiêu chí; không đạt ${failed}; chưa đủ số liệu ${unknown}.`,
      (passed, total, failed, unknown) =>
        `Passed ${passed}/${counted(total, 'criterion', 'criteria')}; failed ${failed}; not enough data ${unknown}.`,
    ),
    notApplicable: both(
      (count: string) => ` Không áp dụng ${count} tiêu chí.`,
      (count) => ` Not applicable ${count}.`,
    ),
    conclusion: both(
      (word: string) => `Kết luận: ${word}.`,
      (word) => `Conclusion: ${word}.`,
    ),
    disagreements: both(
      (count: string, criteria: string) =>
        `Có ${count} tiêu chí mà tự chấm, thẩm định và số liệu không thống nhất (ghi đầu bảng): ${criteria}.`,
      (count, criteria) =>
        `In ${counted(count, 'criterion', 'criteria')} self-assessment, appraisal and figures disagree (first in the table): ${criteria}.`,
    ),
    notDeclared: both(
      'Chưa ghi kết quả tự chấm, thẩm định: kết quả dưới đây là theo số liệu.',
      'Neither self-assessed nor appraised: what follows is what the figures say.',
    ),
    agreed: both(
      'Tự chấm, thẩm định và số liệu không có chỗ nào trái nhau.',
      'Self-assessment, appraisal and figures contradict each other nowhere.',
    ),
    /** Of a row that declares no verdict. */
    noJudge: both('Ghi nhận', 'Noted'),
    lastDecision: both(
      (judge: string, who: string, day: string) => `${judge} sau cùng: ${who}, ngày ${day}.`,
      (judge, who, day) => `${judge} last by ${who}, ${day}.`,
    ),
    lastDecisionUndated: both(
      (judge: string, who: string) => `${judge} sau cùng: ${who} (không ghi ngày).`,
      (judge, who) => `${judge} last by ${who} (no day given).`,
    ),
    byFigures: both(
      (said: string) => `Số liệu: ${said}`,
      (said) => `Figures: ${said}`,
    ),
    disputed: same('≠'),
    columns: {
      criterion: both('Tiêu chí', 'Criterion'),
      content: both('Nội dung', 'Content'),
      self: both('Tự chấm', 'Self'),
      appraised: both('Thẩm định', 'Appraised'),
      computed: both('Theo số liệu', 'Computed'),
      inForce: both('Kết quả sử dụng', 'In force'),
      remark: both('Giải trình; minh chứng; người kết luận', 'Explanation; evidence; decided by'),
    },
    placeAndDay: both('……………, ngày …… tháng …… năm ………', '……………, day …… month …… year ………'),
    signers: both(
      ['CÔNG AN PHƯỜNG', 'NGƯỜI THẨM ĐỊNH', 'THỦ TRƯỞNG ĐƠN VỊ THẨM ĐỊNH'],
      ['WARD POLICE', 'APPRAISER', 'HEAD OF THE APPRAISING UNIT'],
    ),
    sign: both('(Ký, ghi rõ họ tên)', '(Signature, full name)'),
    sealed: both('(Ký, đóng dấu, ghi rõ họ tên)', '(Signature, seal)'),
    locked: both(
      'Mỗi phường một trang A4. Trang này được khóa (không mật khẩu) và được ghi lại mỗi lần lập báo cáo: sửa số liệu ở các bảng nhập, không sửa ở đây.',
      'One A4 page a ward. The sheet is protected (no password) and drawn again with every report: correct the input tables, not this sheet.',
    ),
    tooMany: both(
      (count: string, most: string) =>
        `Có ${count} phường; mỗi lần chỉ lập phiếu cho nhiều nhất ${most} phường. Ghi tên hoặc mã phường cần in vào mục “Phường in phiếu thẩm định” của trang Thiết lập, cách nhau bằng dấu chấm phẩy, rồi lập báo cáo lại.`,
      (count, most) =>
        `There are ${counted(count, 'ward')}; forms are made for ${most} at most. Write names or codes of wards, with semicolons, into “Wards of the appraisal forms” on sheet Thiết lập and make the report again.`,
    ),
    unknownWard: both(
      (names: string) => `Không tìm thấy trong danh sách phường của năm chấm điểm: ${names}.`,
      (names) => `Not among the wards of the year scored: ${names}.`,
    ),
    none: both('Không có phường nào để lập phiếu.', 'There is no ward to make a form for.'),
  },
});
