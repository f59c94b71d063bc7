import { both, byLanguage, same } from './language';
import { counted } from './plural';

/** What the desk says of the value of the selected cell. */
export const deskFormulasTexts = byLanguage({
  line: both(
    (cell: string, sentence: string) => `Ô ${cell}: ${sentence}`,
    (cell, sentence) => `Cell ${cell}: ${sentence}`,
  ),
  said: same((sentence: string) => sentence),
  waiting: both(
    () => 'đang chờ hàm của bộ công cụ trả lời.',
    () => 'waiting for a function of the add-in to answer.',
  ),
  leftAlone: both(
    (what: string) =>
      `trang này không tính được ${what} trong công thức; ô giữ giá trị đã có trong tệp. Excel sẽ tính lại khi mở tệp.`,
    (what) =>
      `this page cannot compute ${what} in the formula; the cell keeps the value that the file had. Excel computes it when it opens the file.`,
  ),
  noRoom: both(
    (area: string) =>
      `kết quả cần cả vùng ${area}, nhưng trong đó có ô không trống. Hãy xóa nội dung các ô ấy, hoặc chuyển công thức sang chỗ khác.`,
    (area) =>
      `the result needs the whole of ${area}, where some cells are not empty. Clear them, or move the formula elsewhere.`,
  ),
  filled: both(
    (cell: string) => `giá trị do công thức ở ô ${cell} điền vào. Muốn đổi, hãy sửa công thức ấy.`,
    (cell) => `the value is filled in by the formula in ${cell}. To change it, edit that formula.`,
  ),
});

/** What the grid of the desk says: names of its parts, and the selected cell for people who do not see it. */
export const deskGridTexts = byLanguage({
  region: both(
    'Trang tính. Phím mũi tên để đi giữa các ô, F2 để sửa ô, F6 để ra khỏi bảng.',
    'Spreadsheet. Arrow keys move between cells, F2 edits a cell, F6 leaves the grid.',
  ),
  newSheet: both(
    (number: string) => `Trang${number}`,
    (number) => `Sheet${number}`,
  ),
  unnamedChart: both(
    (title: string) => `Biểu đồ: ${title}`,
    (title) => `Chart: ${title}`,
  ),
  cell: {
    empty: both(
      (address: string) => `${address}, ô trống`,
      (address) => `${address}, empty`,
    ),
    value: same((address: string, value: string) => `${address}: ${value}`),
    area: both(
      (from: string, to: string, rows: string, columns: string) =>
        `Đã chọn ${from} đến ${to}, ${rows} hàng ${columns} cột`,
      (from, to, rows, columns) => `Selected ${from} to ${to}, ${counted(rows, 'row')} ${counted(columns, 'column')}`,
    ),
    formula: both(
      (formula: string) => `công thức ${formula}`,
      (formula) => `formula ${formula}`,
    ),
    link: both('có liên kết, bấm Ctrl+Enter để đi tới', 'has a link, Ctrl+Enter follows it'),
    list: both('có danh sách chọn, bấm Alt+mũi tên xuống để mở', 'has a list to choose from, Alt+Down opens it'),
    note: both(
      (text: string) => `ghi chú: ${text}`,
      (text) => `note: ${text}`,
    ),
    prompt: same((title: string, message: string) => `${title}. ${message}`),
  },
  list: {
    label: both('Danh sách của ô', 'List of the cell'),
    placeholder: both('Gõ để tìm', 'Type to find'),
    nothing: both('Không có mục nào khớp.', 'No entry matches.'),
    more: both(
      (count: string) => `Còn ${count} mục, gõ để tìm.`,
      (count) => `${count} more, type to find.`,
    ),
  },
  parts: {
    nameBox: both(
      'Hộp tên: gõ địa chỉ ô rồi bấm Enter để đi tới',
      'Name box: type the address of a cell and press Enter to go there',
    ),
    definedNames: both('Các tên đã đặt', 'Defined names'),
    tabs: both('Các trang tính', 'Worksheets'),
    addSheet: both('Thêm trang tính', 'Add a worksheet'),
    allSheets: both('Danh sách trang tính', 'List of worksheets'),
    tabsBefore: both('Cuộn thẻ trang về trước', 'Scroll tabs backwards'),
    tabsAfter: both('Cuộn thẻ trang về sau', 'Scroll tabs forwards'),
    zoomOut: both('Thu nhỏ', 'Zoom out'),
    zoomIn: both('Phóng to', 'Zoom in'),
    zoomWhole: both('Cỡ thật 100%', 'Real size, 100%'),
    zoomHandle: both('Kéo để phóng to, thu nhỏ', 'Drag to zoom'),
    sidebar: both('Khung bên của trang tính', 'Side bar of the grid'),
    closeSidebar: both('Đóng khung bên', 'Close the side bar'),
  },
  sheet: both(
    (name: string) => `Trang ${name}`,
    (name) => `Sheet ${name}`,
  ),
  protectedSheet: both(
    (name: string) => `Trang ${name}, đang được bảo vệ, chỉ sửa được ô không khóa`,
    (name) => `Sheet ${name}, protected, only unlocked cells can be changed`,
  ),
});
