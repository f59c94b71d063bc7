import { both } from './language';
import { counted } from './plural';

/** Title, opening, sections, closing and annex of the report in the style of official papers (Decree 30/2020/NĐ-CP). */
export const reportPaper = {
  title: both('BÁO CÁO', 'REPORT'),
  paper: both('Báo cáo', 'Report'),
  subject: both(
    (scheme: string, period: string) => `Kết quả xây dựng ${scheme} ${period}`,
    (scheme, period) => `Results of building ${scheme}, ${period}`,
  ),
  /** Of the reviews of a stage: "Sơ kết xây dựng … giai đoạn 2023 - 2025". */
  reviews: {
    interim: both(
      (scheme: string, stage: string) => `Sơ kết xây dựng ${scheme} ${stage}`,
      (scheme, stage) => `Interim review of building ${scheme}, ${stage}`,
    ),
    final: both(
      (scheme: string, stage: string) => `Tổng kết xây dựng ${scheme} ${stage}`,
      (scheme, stage) => `Final review of building ${scheme}, ${stage}`,
    ),
  },
  stage: both(
    (since: string, year: string) => `giai đoạn ${since} - ${year}`,
    (since, year) => `${since}–${year}`,
  ),
  stageOfYear: both(
    (year: string) => `năm ${year}`,
    (year) => `the year ${year}`,
  ),
  span: both(
    (from: string, to: string) => `(Số liệu từ ngày ${from} đến ngày ${to})`,
    (from, to) => `(Data from ${from} to ${to})`,
  ),
  asOf: both(
    (day: string) => `(Số liệu tính đến ngày ${day})`,
    (day) => `(Data as of ${day})`,
  ),
  opening: both(
    (basis: string, issuer: string, period: string) =>
      `Thực hiện ${basis}, ${issuer} báo cáo kết quả ${period} như sau:`,
    (basis, issuer, period) => `Under ${basis}, ${issuer} reports the results of ${period} as follows:`,
  ),
  openingWithoutBasis: both(
    (issuer: string, period: string) => `${issuer} báo cáo kết quả ${period} như sau:`,
    (issuer, period) => `${issuer} reports the results of ${period} as follows:`,
  ),
  closing: both(
    (period: string, issuer: string, to: string) => `Trên đây là kết quả ${period}, ${issuer} báo cáo ${to}./.`,
    (period, issuer, to) => `These are the results of ${period} that ${issuer} reports to ${to}.`,
  ),
  sections: {
    results: both('TÌNH HÌNH, KẾT QUẢ', 'SITUATION AND RESULTS'),
    shortcomings: both('TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN', 'SHORTCOMINGS AND CAUSES'),
    difficulties: both('KHÓ KHĂN, VƯỚNG MẮC; KIẾN NGHỊ, ĐỀ XUẤT', 'DIFFICULTIES AND PROPOSALS'),
    lessons: both('BÀI HỌC KINH NGHIỆM', 'LESSONS LEARNED'),
    next: both('NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI', 'TASKS AHEAD'),
  },
  parts: {
    leadership: both('Công tác lãnh đạo, chỉ đạo', 'Leadership'),
    groups: both('Kết quả theo nhóm tiêu chí', 'Results by group of criteria'),
    provisional: both('Kết quả theo nhóm tiêu chí (tạm tính)', 'Results by group of criteria (provisional)'),
    overall: both('Kết quả chung', 'Overall results'),
    roadmap: both('Thực hiện lộ trình', 'Roadmap'),
    years: both('Kết quả qua các năm', 'Results over the years'),
    strengths: both('Ưu điểm', 'Strengths'),
    budget: both('Kinh phí thực hiện', 'Budget'),
  },
  byHand: both('…………………………………………………………', '………………………………………………………………'),
  annex: both(
    (period: string) => `KẾT QUẢ TỪNG PHƯỜNG ${period}`,
    (period) => `RESULTS OF EACH WARD, ${period}`,
  ),
  annexLeft: both(
    (count: string) => `Còn ${count} phường không ghi ở bảng này.`,
    (count) => `${counted(count, 'more ward')} not listed here.`,
  ),
  annexProvisional: both(
    (list: string) => `tạm tính: ${list}`,
    (list) => `provisionally: ${list}`,
  ),
  columns: {
    index: both('TT', 'No.'),
    ward: both('Phường', 'Ward'),
    score: both('Tiêu chí đạt', 'Criteria passed'),
    failed: both('Tiêu chí không đạt', 'Criteria failed'),
    unknown: both('Chưa đủ số liệu', 'Lacking data'),
    status: both('Kết luận', 'Conclusion'),
    inPeriod: both('Trong kỳ', 'In the period'),
    accumulated: both('Lũy kế', 'Since the year began'),
    lastYear: both('Cùng kỳ năm trước', 'Same months of last year'),
    change: both('Tăng, giảm', 'Change'),
    year: both('Năm', 'Year'),
    wards: both('Số phường', 'Wards'),
    qualified: both('Đủ điều kiện', 'Qualified'),
    passedInAll: both('Lượt tiêu chí đạt', 'Verdicts passed'),
    failedInAll: both('Lượt tiêu chí không đạt', 'Verdicts failed'),
    text: both('Nội dung báo cáo', 'Text of the report'),
    source: both('Ô số liệu', 'Source cell'),
  },
  sheetNote: both(
    'Trang này cùng nội dung với tệp Word. Chỗ để trống (…………) do người ký ghi.',
    'This sheet says what the Word file says. Blank places (…………) are for the person who signs.',
  ),
};
