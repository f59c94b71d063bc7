import { both, byLanguage, same } from './language';

/** Words of what is entered in the pane and written into a table of the workbook, and of what became of it. */
export const paneEntriesTexts = byLanguage({
  write: both('Ghi vào sổ tính', 'Write to the workbook'),
  writing: both('Đang ghi…', 'Writing…'),
  written: both(
    'Đã ghi vào sổ tính và đọc lại số liệu. Muốn bỏ, hãy dùng nút Khôi phục.',
    'Written to the workbook; the data were read again. Bring back undoes it.',
  ),
  same: both('Sổ tính đã ghi đúng như vậy.', 'The workbook says so already.'),
  unchanged: both('Sổ tính vẫn như trước.', 'The workbook is as it was.'),
  formula: both(
    (formula: string) => `Ô cần ghi đang là công thức ${formula}; hãy sửa trực tiếp trong trang tính.`,
    (formula) => `The cell to be written holds the formula ${formula}; change it on the sheet.`,
  ),
  refusals: {
    noTable: both(
      (sheet: string, table: string) =>
        `Sổ tính chưa có bảng ${table} (trang “${sheet}”). Hãy bổ sung bảng bằng nút dưới đây; số liệu đang có được giữ nguyên.`,
      (sheet, table) =>
        `The workbook has no table ${table} (sheet “${sheet}”). Add it with the button below; the data stay as they are.`,
    ),
    noColumn: both(
      (sheet: string, column: string) => `Bảng ở trang “${sheet}” phải có đúng một cột “${column}”.`,
      (sheet, column) => `The table on the sheet “${sheet}” must have one column “${column}”.`,
    ),
    contradicting: both(
      (sheet: string, cells: string) =>
        `Trang “${sheet}” có dòng chưa xác định hoặc nhiều dòng cùng nói về nội dung này (${cells}). Hãy để lại một dòng ghi đúng mã tiêu chí rồi nhập lại.`,
      (sheet, cells) =>
        `On the sheet “${sheet}” several rows, or one that is not clear, speak of this (${cells}). Leave one row with the right code of the criterion and enter it again.`,
    ),
    noRoom: both(
      (sheet: string) =>
        `Ngay dưới bảng ở trang “${sheet}” đã có nội dung khác nên không thêm dòng được. Hãy chèn dòng trống vào cuối bảng rồi nhập lại.`,
      (sheet) =>
        `Something stands right below the table on the sheet “${sheet}”, so no row can be added. Insert a blank row at its end and enter it again.`,
    ),
  },
  addTable: both('Bổ sung bảng còn thiếu', 'Add the missing tables'),
  appraisal: {
    intro: both(
      (sheet: string) => `Ghi vào trang “${sheet}”; nội dung cũ được giữ lại để khôi phục.`,
      (sheet) => `Written on the sheet “${sheet}”; what stood there is kept and can be brought back.`,
    ),
    blank: both('(để trống)', '(blank)'),
    dateHint: both('Ngày/tháng/năm, ví dụ 31/12/2023.', 'Day/month/year, such as 31/12/2023.'),
    evidenceHint: both(
      'Kết quả thẩm định cần số văn bản minh chứng.',
      'An appraised verdict needs the number of a document as evidence.',
    ),
    nothing: both('Chưa có gì thay đổi để ghi.', 'Nothing is changed that could be written.'),
  },
  readings: {
    intro: both(
      'Có câu trong Quyết định hiểu được theo hai cách. Chọn cách đọc của đơn vị; cách khác mặc định được in rõ trên mọi trang kết quả và báo cáo.',
      'Some sentences of the decision can be read in two ways. Choose yours; a choice other than the default is printed on every status sheet and report.',
    ),
    sentence: same((id: string, sentence: string) => `${id} – ${sentence}`),
    section: both(
      (section: string) => `Mục ${section}.`,
      (section) => `Section ${section}.`,
    ),
    bearsOn: both(
      (section: string, criteria: string) => `Mục ${section}. Liên quan đến tiêu chí ${criteria}.`,
      (section, criteria) => `Section ${section}. Bears on ${criteria}.`,
    ),
    noCriterion: both(
      (section: string) => `Mục ${section}. Bộ tiêu chí đang dùng không có tiêu chí nào liên quan.`,
      (section) => `Section ${section}. No criterion of the rule set in use rests on it.`,
    ),
    byDefault: both(
      (choice: string) => `${choice} (mặc định)`,
      (choice) => `${choice} (default)`,
    ),
    chosen: both(
      (count: string) => `Đang chọn khác mặc định: ${count}.`,
      (count) => `Chosen other than by default: ${count}.`,
    ),
    allDefault: both('Tất cả đang theo mặc định.', 'All are as by default.'),
  },
});
