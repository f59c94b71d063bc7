/**
 * One term for one thing, in every Vietnamese text: what to say, and what nobody may write instead of it. Held by a test over the
 * language files, the guide and the manifest.
 */
interface Term {
  readonly say: string;
  readonly never: RegExp;
}

export const GLOSSARY: readonly Term[] = [
  { say: 'trang tính; trang, where its name follows', never: /\bsheets?\b/i },
  { say: 'sổ tính', never: /bảng tính|\bworkbook\b/i },
  { say: 'tệp', never: /\bfile\b|tập tin/i },
  { say: 'Tạo biểu nhập liệu; tệp biểu nhập liệu', never: /tạo mẫu|tệp mẫu|biểu mẫu trống/i },
  { say: 'số liệu minh họa', never: /dữ liệu mẫu|số liệu mẫu/i },
  { say: 'Kết quả sử dụng', never: /kết quả được dùng|kết quả cuối cùng/i },
  { say: 'Ngày chốt số liệu', never: /ngày (?:số liệu|báo cáo)\b/i },
  // Two terms for what is unknown: no data, and nothing that could be concluded from them.
  { say: 'chưa có số liệu, chưa đủ số liệu; chưa xác định', never: /chưa rõ|không rõ|chưa biết|không xác định/i },
  { say: 'lần chấm điểm', never: /lần ghi kết quả|lần chạy/i },
  { say: 'tổng cộng', never: /cộng chung/i },
  { say: 'thêm phường đạt chuẩn', never: /mở khóa/i },
  { say: 'Có nguy cơ không đạt', never: /sắp mất/i },
  { say: 'Khả năng đạt các mốc', never: /chứng minh các mốc/i },
  { say: 'Khối lượng việc còn lại', never: /công sức/i },
  { say: 'tính chính xác từ số liệu', never: /tối ưu|ước chừng/i },
  { say: 'Giảm sút; Chưa chuyển biến; Đan xen; Không còn đạt', never: /thụt lùi|trì trệ|lẫn lộn|\bmất đạt/i },
  { say: 'K.áp dụng', never: /k\.a\.d/i },
  { say: '(Ký, đóng dấu, ghi rõ họ tên)', never: /ký tên, đóng dấu/i },
  { say: 'Giá trị không hợp lệ ở cột này', never: /giá trị không đúng|không đúng cách ghi/i },
  {
    say: 'hủy, hóa, thỏa: the mark on the first of two vowels',
    never: /(?:^|[^q])u[ỳýỷỹỵ](?!\p{L})|o[àáảãạ](?!\p{L})/iu,
  },
  { say: '50%, without a space', never: /[\d}] %/ },
  { say: 'nothing that is typed at a command line', never: /\bnpm\b|\bnode\b/i },
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
