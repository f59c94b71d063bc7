import { both, byLanguage } from './language';

/** Words of the list of custom functions in the pane. */
export const paneFunctionsTexts = byLanguage({
  heading: both('Công thức trong ô', 'Formulas in cells'),
  intro: both(
    'Chọn một ô trống ngoài các bảng nhập liệu, rồi chèn công thức mẫu và sửa lại. Công thức đọc số liệu trong sổ tính này và tự cập nhật.',
    'Select an empty cell outside the input tables, then insert an example and change it. Formulas read the data of this workbook and keep up with them.',
  ),
  spills: both(
    'Kết quả tràn xuống và sang phải: cần đủ ô trống.',
    'The answer spills down and to the right: it needs enough empty cells.',
  ),
  insert: both('Chèn vào ô', 'Insert into the cell'),
  insertNamed: both(
    (name: string) => `Chèn vào ô: ${name}`,
    (name) => `Insert into the cell: ${name}`,
  ),
  overwrite: both('Ghi đè ô này', 'Overwrite this cell'),
  overwriteNamed: both(
    (name: string) => `Ghi đè ô này: ${name}`,
    (name) => `Overwrite this cell: ${name}`,
  ),
  help: both('Hướng dẫn', 'Help'),
  helpNamed: both(
    (name: string) => `Hướng dẫn ${name} (mở trang mới)`,
    (name) => `Help on ${name} (opens a new page)`,
  ),
  inserted: both(
    (place: string, formula: string) => `Đã chèn ${formula} vào ô ${place}.`,
    (place, formula) => `${formula} was inserted into the cell ${place}.`,
  ),
  /** Why nothing was written: where, and what stands there or what the table or the sheet is called. */
  obstacles: {
    statusSheet: both(
      (_place: string, found: string) =>
        `Trang “${found}” được vẽ lại mỗi lần chấm điểm nên công thức đặt ở đó sẽ mất; chưa ghi gì. Hãy chọn một ô ở trang khác.`,
      (_place, found) =>
        `The sheet "${found}" is drawn anew with every scoring, so a formula there would be lost; nothing was written. Select a cell on another sheet.`,
    ),
    inputTable: both(
      (place: string, found: string) =>
        `Ô ${place} nằm trong bảng nhập liệu “${found}”; chưa ghi gì. Hãy chọn một ô trống ngoài bảng.`,
      (place, found) =>
        `The cell ${place} is part of the input table "${found}"; nothing was written. Select an empty cell outside the table.`,
    ),
    spillInTable: both(
      (place: string, found: string) =>
        `Ô ${place} nằm trong bảng “${found}”, mà Excel không cho kết quả tràn trong bảng; chưa ghi gì. Hãy chọn một ô ngoài bảng.`,
      (place, found) =>
        `The cell ${place} is part of the table "${found}", where Excel allows no answer that spills; nothing was written. Select a cell outside the table.`,
    ),
    asText: both(
      (place: string) =>
        `Ô ${place} định dạng Văn bản (Text) nên công thức sẽ chỉ hiện thành chữ; chưa ghi gì. Hãy chọn ô khác hoặc đổi định dạng ô sang Chung (General).`,
      (place) =>
        `The cell ${place} is formatted as Text, so that the formula would only show as text; nothing was written. Select another cell, or format it as General.`,
    ),
    occupied: both(
      (place: string, found: string) =>
        `Ô ${place} đang có “${found}”; chưa ghi gì. Chọn ô khác, hoặc nhấn “Ghi đè ô này”.`,
      (place, found) =>
        `The cell ${place} holds "${found}"; nothing was written. Select another cell, or press "Overwrite this cell".`,
    ),
    protected: both(
      (_place: string, found: string) =>
        `Trang “${found}” đang được bảo vệ nên không ghi được. Hãy chọn một ô ở trang khác, hoặc bỏ bảo vệ (Xem lại → Bỏ bảo vệ trang tính) rồi chèn lại.`,
      (_place, found) =>
        `The sheet "${found}" is protected, so nothing can be written there. Select a cell on another sheet, or unprotect it (Review → Unprotect Sheet) and insert again.`,
    ),
  },
  repair: both('Sửa công thức', 'Repair formulas'),
  repairHint: both(
    'Khi ô hiện #NAME? dù phần bổ trợ đang mở: ghi lại các công thức KM. Công thức khác giữ nguyên.',
    'When cells show #NAME? although the add-in is open: writes KM formulas again. Others stay as they are.',
  ),
});
