import { both, byLanguage, same } from './language';

/** Words of the screen that lists what was found in the data. */
export const paneIssuesTexts = byLanguage({
  heading: both('Kiểm tra số liệu', 'Data check'),
  like: both(
    (count: string) => `${count} chỗ cùng loại`,
    (count) => `${count} of this kind`,
  ),
  counts: both(
    (errors: string, warnings: string, infos: string) => `${errors} lỗi, ${warnings} cảnh báo, ${infos} thông tin.`,
    (errors, warnings, infos) => `Errors: ${errors}, warnings: ${warnings}, remarks: ${infos}.`,
  ),
  none: both('Không có lỗi số liệu nào.', 'Nothing is wrong with the data.'),
  noneShown: both('Không có phát hiện nào khớp với lựa chọn này.', 'No finding fits this choice.'),
  severity: both('Mức độ', 'Severity'),
  all: both('Tất cả', 'All'),
  option: same((word: string, count: string) => `${word} (${count})`),
  sheet: both('Trang tính', 'Sheet'),
  allSheets: both(
    (count: string) => `Mọi trang (${count})`,
    (count) => `Every sheet (${count})`,
  ),
  group: same((sheet: string, count: string) => `${sheet} (${count})`),
  workbook: both('Sổ tính', 'Workbook'),
  again: both('Kiểm tra lại', 'Check again'),
  againHint: both(
    'Đọc lại các bảng và lập lại trang “KQ Kiểm tra số liệu”.',
    'Reads the tables again and redraws the sheet “KQ Kiểm tra số liệu”.',
  ),
  listed: both('Danh sách phát hiện', 'Findings'),
});

/** Words of repairs: what is found, what will be written, and what became of it. */
export const paneRepairsTexts = byLanguage({
  offer: both('Sửa…', 'Mend…'),
  offerNamed: both(
    (place: string) => `Sửa ${place}…`,
    (place) => `Mend ${place}…`,
  ),
  which: both('Sửa thành', 'Change to'),
  change: same((before: string, after: string) => `${before} → ${after}`),
  quoted: same((text: string) => `“${text}”`),
  blank: both('để trống', 'blank'),
  row: both(
    (cells: string) => `Xóa nội dung ${cells} ô của dòng này khỏi bảng`,
    (cells) => `Clear this row of the table (cells: ${cells})`,
  ),
  table: both(
    (area: string, table: string) => `Vùng ${area} → bảng ${table}`,
    (area, table) => `Range ${area} → table ${table}`,
  ),
  extend: both(
    (table: string, area: string) => `Bảng ${table} → mở rộng thành vùng ${area}`,
    (table, area) => `Table ${table} → extended to ${area}`,
  ),
  sheet: both(
    (from: string, to: string) => `Tên trang “${from}” → “${to}”`,
    (from, to) => `Name of the sheet “${from}” → “${to}”`,
  ),
  ways: {
    thousands: both('dấu phân nhóm nghìn', 'mark of thousands'),
    decimals: both('dấu thập phân', 'decimal mark'),
  },
  reading: same((change: string, way: string) => `${change} (${way})`),
  looking: both('Đang xem lại ô trong sổ tính…', 'Looking at the cell in the workbook…'),
  confirm: both('Ghi vào sổ tính', 'Write to the workbook'),
  confirmOver: both('Thay công thức và ghi', 'Replace the formula and write'),
  cancel: both('Thôi', 'Leave it'),
  keptHint: both(
    'Nội dung cũ được giữ lại: bỏ việc sửa bằng nút Khôi phục.',
    'What stands there is kept: Bring back undoes the change.',
  ),
  formula: both(
    (formula: string) => `Ô đang là công thức ${formula}. Nếu ghi, công thức sẽ mất.`,
    (formula) => `The cell holds the formula ${formula}. Writing loses it.`,
  ),
  states: {
    changed: both(
      'Chỗ này đã thay đổi kể từ lần đọc số liệu nên không ghi được. Hãy kiểm tra lại số liệu.',
      'This has changed since the data were read, so nothing can be written. Check the data again.',
    ),
    protected: both(
      (sheet: string) =>
        `Trang “${sheet}” đang được bảo vệ nên không ghi được. Hãy bỏ bảo vệ (Xem lại → Bỏ bảo vệ trang tính) rồi sửa lại.`,
      (sheet) =>
        `The sheet “${sheet}” is protected, so nothing can be written. Unprotect it (Review → Unprotect Sheet) and try again.`,
    ),
    gone: both(
      (sheet: string) => `Không còn trang “${sheet}”. Hãy kiểm tra lại số liệu.`,
      (sheet) => `The sheet “${sheet}” is gone. Check the data again.`,
    ),
  },
  done: both(
    (places: string) => `Đã sửa ${places} chỗ và đọc lại số liệu. Muốn bỏ việc sửa, hãy dùng nút Khôi phục.`,
    (places) => `Mended: ${places}. The data were read again. Bring back undoes it.`,
  ),
  notDone: both('Chưa sửa chỗ nào.', 'Nothing was mended.'),
  left: both(
    (places: string, why: string) => `${places} chỗ được để nguyên: ${why}`,
    (places, why) => `Left as they were: ${places} – ${why}`,
  ),
  unchanged: both('Sổ tính vẫn như trước.', 'The workbook is as it was.'),
  formulasLeft: both('là công thức; hãy sửa riêng từng chỗ.', 'these are formulas; mend them one by one.'),
  kinds: both('Sửa nhanh theo loại', 'Mend by kind'),
  kindsHint: both(
    'Chỉ gồm những chỗ có một cách hiểu, hoặc cách hiểu do bạn chọn. Xem trước rồi mới ghi.',
    'Only what has one reading, or the reading you choose. You see it before it is written.',
  ),
  noKinds: both('Không có loại nào sửa được cùng lúc.', 'There is no kind that can be mended together.'),
  kind: both(
    (label: string, places: string) => `${label} (${places} chỗ)`,
    (label, places) => `${label} (${places})`,
  ),
  preview: both(
    (places: string) => `Sẽ sửa ${places} chỗ, trong đó:`,
    (places) => `To be mended: ${places}, among them:`,
  ),
  more: both(
    (places: string) => `… và ${places} chỗ nữa.`,
    (places) => `… and ${places} more.`,
  ),
  confirmAll: both(
    (places: string) => `Sửa ${places} chỗ`,
    (places) => `Mend ${places}`,
  ),
  labels: {
    numberAsText: both('Số dạng văn bản thành số', 'Numbers typed as text to numbers'),
    notANumber: both('Số kèm đơn vị, chữ: chỉ giữ số', 'Numbers with units or words: the number alone'),
    ambiguousNumber: both('Dấu chấm, dấu phẩy', 'Points and commas'),
    dateForNumber: both('Ô định dạng ngày thành số', 'Numbers shown as dates'),
    tableEndsEarly: both('Mở rộng bảng đến các dòng ngay bên dưới', 'Tables extended over the rows right below'),
    notADate: both('Ngày ghi lạ thành ngày', 'Unusual dates to dates'),
    legacyEncoding: both('Phông chữ cũ thành Unicode', 'Old fonts to Unicode'),
    unknownCriterion: both('Mã tiêu chí', 'Codes of criteria'),
    totalRow: both('Bỏ dòng cộng khỏi bảng', 'Total rows out of the table'),
    duplicateRow: both('Bỏ dòng trùng hoàn toàn', 'Rows that are wholly repeated'),
    tableIsRange: both('Đặt lại thành bảng', 'Ranges to tables again'),
  },
  kept: both(
    (moment: string, places: string) => `Trước lần sửa số liệu ${moment} (${places} chỗ)`,
    (moment, places) => `Before the data were mended, ${moment} (places: ${places})`,
  ),
  restored: both(
    (places: string) => `Đã đưa về như cũ ${places} chỗ đã sửa; chỗ nào sau đó có người nhập lại thì được giữ nguyên.`,
    (places) => `Places put back as they were: ${places}; what somebody has typed since is left alone.`,
  ),
  rules: both('Các phép kiểm tra số liệu', 'Checks of the data'),
  rulesHint: both(
    'Chọn mức nặng nhẹ cho từng phép kiểm tra, hoặc tắt. Không phép nào ở đây làm thay đổi điểm hay số liệu.',
    'Choose how grave each check is, or switch it off. None of them changes scores or data.',
  ),
  standard: both('Mặc định', 'Standard'),
});
