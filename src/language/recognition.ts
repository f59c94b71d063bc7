import { both, byLanguage } from './language';

/** Who is recognised, by the decisions of sheet Công nhận; who qualifies is computed and told beside it. */
export const recognitionTexts = byLanguage({
  standings: {
    recognised: both('Được công nhận', 'Recognised'),
    withdrawn: both('Đã thu hồi', 'Withdrawn'),
    none: both('Chưa được công nhận', 'Not recognised'),
  },
  ofYear: both(
    (standing: string, year: string) => `${standing} (năm ${year})`,
    (standing, year) => `${standing} (${year})`,
  ),
  document: both(
    (number: string, day: string) => `${number} ngày ${day}`,
    (number, day) => `${number} of ${day}`,
  ),
  /** After the standing: the decision behind it. */
  told: both(
    (standing: string, document: string) => `${standing} theo Quyết định ${document}`,
    (standing, document) => `${standing} by Decision ${document}`,
  ),
  title: both('Quyết định công nhận (trang Công nhận)', 'Decisions of recognition (sheet Công nhận)'),
  noDecision: both(
    'Chưa ghi quyết định công nhận nào ở trang Công nhận.',
    'No decision of recognition is written on sheet Công nhận.',
  ),
  note: both(
    '“Đủ điều kiện” là kết quả tính: mọi tiêu chí áp dụng đều đạt. “Được công nhận” là quyết định của cấp có thẩm quyền, chỉ lấy từ trang Công nhận.',
    '“Qualified” is computed: every applicable criterion passes. “Recognised” is a decision of the competent authority, taken from sheet Công nhận alone.',
  ),
  count: both(
    (recognised: string, total: string) =>
      `Được công nhận theo quyết định (trang Công nhận): ${recognised}/${total} phường.`,
    (recognised, total) => `Recognised by decision (sheet Công nhận): ${recognised} of ${total}.`,
  ),
  columns: {
    recognised: both('Được công nhận', 'Recognised'),
    recognition: both('Công nhận', 'Recognition'),
    document: both('Quyết định', 'Decision'),
    signer: both('Người ký', 'Signer'),
    withdrawal: both('Thu hồi', 'Withdrawal'),
  },
});
