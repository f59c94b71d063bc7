import { both } from './language';

/** Heading, annex and signatures of the report in the style of official papers (Decree 30/2020/NĐ-CP). */
export const reportPaper = {
  title: both('BÁO CÁO', 'REPORT'),

  paper: both('Báo cáo', 'Report'),

  annex: both('KẾT QUẢ TỪNG PHƯỜNG', 'RESULTS OF EACH WARD'),

  annexLeft: both(
    (count: string) => `Còn ${count} phường, xem sheet KQ Tổng hợp.`,
    (count) => `${count} more wards: see sheet KQ Tổng hợp.`,
  ),

  annexProvisional: both(
    (list: string) => `tạm tính: ${list}`,
    (list) => `provisionally: ${list}`,
  ),
  columns: {
    index: both('STT', 'No.'),
    ward: both('Phường', 'Ward'),
    unit: both('Đơn vị quản lý', 'Managing unit'),
    score: both('Tiêu chí đạt', 'Criteria passed'),
    failed: both('Tiêu chí không đạt', 'Criteria failed'),
    unknown: both('Chưa đủ số liệu', 'Lacking data'),
    status: both('Kết luận', 'Conclusion'),
    text: both('Nội dung báo cáo', 'Text of the report'),
    source: both('Ô số liệu', 'Source cell'),
  },

  sheetNote: both(
    'Trang này cùng nội dung với tệp Word của lệnh report --word. Chỗ ghi số, ngày tháng, nơi nhận và chữ ký để trống cho người ký.',
    'This sheet says what the Word file of the command report --word says. Number, day, recipients and signature are left blank for the person who signs.',
  ),
};
