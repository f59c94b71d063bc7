/**
 * One term for one thing, in every Vietnamese text: what to say, and what nobody may write instead of it. Held by a test over the
 * language files, the guide and the manifest.
 */
interface Term {
  readonly say: string;
  /** Whole words, in capitals or not. */
  readonly never: readonly string[];
}

export const GLOSSARY: readonly Term[] = [
  { say: 'trang tính; trang, where its name follows', never: ['sheet', 'sheets'] },
  { say: 'sổ tính', never: ['bảng tính', 'workbook'] },
  { say: 'tệp', never: ['file', 'tập tin'] },
  { say: 'Tạo biểu nhập liệu; tệp biểu nhập liệu', never: ['tạo mẫu', 'tệp mẫu', 'biểu mẫu trống'] },
  { say: 'số liệu minh họa', never: ['dữ liệu mẫu', 'số liệu mẫu'] },
  { say: 'Kết quả sử dụng', never: ['kết quả được dùng', 'kết quả cuối cùng'] },
  { say: 'Ngày chốt số liệu', never: ['ngày số liệu', 'ngày báo cáo'] },
  // Two terms for what is unknown: no data, and nothing that could be concluded from them.
  {
    say: 'chưa có số liệu, chưa đủ số liệu; chưa xác định',
    never: ['chưa rõ', 'không rõ', 'chưa biết', 'không xác định'],
  },
  { say: 'lần chấm điểm', never: ['lần ghi kết quả', 'lần chạy'] },
  { say: 'tổng cộng', never: ['cộng chung'] },
  { say: 'thêm phường đạt chuẩn', never: ['mở khóa'] },
  { say: 'Có nguy cơ không đạt', never: ['sắp mất'] },
  { say: 'Khả năng đạt các mốc', never: ['chứng minh các mốc'] },
  { say: 'Khối lượng việc còn lại', never: ['công sức'] },
  { say: 'tính chính xác từ số liệu', never: ['tối ưu', 'ước chừng'] },
  {
    say: 'Giảm sút; Chưa chuyển biến; Đan xen; Không còn đạt',
    never: ['thụt lùi', 'trì trệ', 'lẫn lộn', 'mất đạt'],
  },
  { say: 'K.áp dụng', never: ['k.a.d'] },
  { say: '(Ký, đóng dấu, ghi rõ họ tên)', never: ['ký tên, đóng dấu'] },
  { say: 'Giá trị không hợp lệ ở cột này', never: ['giá trị không đúng', 'không đúng cách ghi'] },
  { say: 'nothing that is typed at a command line', never: ['npm', 'node'] },
];

/** Names and signs that Vietnamese writes as they are; every other word must be a Vietnamese one. */
export const FOREIGN_WORDS: ReadonlySet<string> = new Set(
  [
    'Excel Word Office Microsoft Windows Edge Chrome WardScore WARDSCORE WARDSCORES KM English JavaScript JSON XML HTTPS Unicode',
    'TCVN VNI xlsx xlsm xls ods csv docx ics zip js MB km web macro Macro PivotTable slicer localhost host',
    'Ctrl Alt Shift Enter Esc Tab INDIRECT INDEX XLOOKUP VALUE NAME Text General false yes',
    'UBND KQ ANTT ANTQ QĐ NĐ CP TT BCA CAND PV PX KH BC KT VT STT IV WS tblPhuong tblThietLap',
    'KHTNV HTNV HTTNV HTXSNV TTLĐTT TTLĐXS ĐVTT ĐVQT abcdđeghiklmnopq',
  ].flatMap((line) => line.split(' ')),
);
