import { both, same } from './language';

/** Heading, annex and signatures of the report in the style of official papers (Decree 30/2020/NĐ-CP). */
export const reportPaper = {
  nation: both('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'SOCIALIST REPUBLIC OF VIET NAM'),

  motto: both('Độc lập - Tự do - Hạnh phúc', 'Independence - Freedom - Happiness'),

  noIssuer: both('[TÊN CƠ QUAN BÁO CÁO]', '[NAME OF THE REPORTING AUTHORITY]'),

  number: both('Số:          /BC-……', 'No.          /BC-……'),

  placeAndDay: both('……………, ngày …… tháng …… năm ………', '……………, ……/……/………'),

  title: both('BÁO CÁO', 'REPORT'),

  annexLabel: both('Phụ lục', 'Annex'),

  annex: both('KẾT QUẢ TỪNG PHƯỜNG', 'RESULTS OF EACH WARD'),

  annexReference: both('(Kèm theo Báo cáo số …………/BC-……… ngày …/…/……)', '(With Report No. …………/BC-……… of …/…/……)'),

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

  recipients: both('Nơi nhận:', 'To:'),

  recipient: same('- …………………;'),

  filed: both('- Lưu: VT, ……', '- Filed: ……'),

  signer: both('THỦ TRƯỞNG CƠ QUAN', 'HEAD OF THE AUTHORITY'),

  sign: both('(Chữ ký, dấu)', '(Signature, seal)'),

  sheetNote: both(
    'Trang này cùng nội dung với tệp Word của lệnh report --word. Chỗ ghi số, ngày tháng, nơi nhận và chữ ký để trống cho người ký.',
    'This sheet says what the Word file of the command report --word says. Number, day, recipients and signature are left blank for the person who signs.',
  ),
};
