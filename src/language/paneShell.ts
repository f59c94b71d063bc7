import { both, byLanguage } from './language';
import { counted } from './plural';

/** Words that several screens of the pane share. */
export const panePartsTexts = byLanguage({
  notRead: both('Chưa đọc số liệu của sổ tính này.', 'The data of this workbook have not been read yet.'),
  reading: both('Đang đọc số liệu…', 'Reading the data…'),
  read: both('Đọc số liệu', 'Read the data'),
  opening: both('Đang mở…', 'Opening…'),
  appraisal: both('Nhập tự chấm, thẩm định', 'Enter self-assessment and appraisal'),
  readings: both('Cách đọc Quyết định', 'Readings of the decision'),
  whatIf: both('Thử xem: nếu số liệu khác đi', 'What if figures were others'),
  notOpened: both(
    'Không mở được phần này. Hãy đóng bảng điều khiển rồi mở lại.',
    'This part could not be opened. Close the pane and open it again.',
  ),
  goTo: both(
    (place: string) => `Đến ${place}`,
    (place) => `Go to ${place}`,
  ),
  gone: both(
    (sheet: string) => `Không còn trang “${sheet}” trong sổ tính. Hãy đọc lại số liệu.`,
    (sheet) => `The sheet “${sheet}” is no longer in the workbook. Read the data again.`,
  ),
  pages: both('Chuyển trang danh sách', 'Pages of the list'),
  range: both(
    (from: string, to: string, total: string) => `${from}–${to} trong ${total}`,
    (from, to, total) => `${from}–${to} of ${total}`,
  ),
  previous: both('Trước', 'Previous'),
  next: both('Sau', 'Next'),
});

/** Words of the pane's frame: tabs, notices, what is announced. */
export const paneShellTexts = byLanguage({
  tabs: {
    overview: both('Tổng quan', 'Overview'),
    wards: both('Phường', 'Wards'),
    issues: both('Kiểm tra', 'Check'),
    roadmap: both('Lộ trình', 'Roadmap'),
    settings: both('Thiết lập', 'Settings'),
  },
  tabList: both('Các màn hình', 'Screens'),
  stale: both('Số liệu đã thay đổi từ lần đọc trước', 'The data have changed since they were read'),
  staleHint: both('Nội dung ở đây có thể đã cũ.', 'What is shown here may be out of date.'),
  scoreAgain: both('Chấm lại', 'Score again'),
  readAgain: both('Đọc lại', 'Read again'),
  close: both('Đóng', 'Close'),
  help: both('Hướng dẫn về màn hình này (F1)', 'Guide to this screen, in Vietnamese (F1)'),
  walk: both('Làm quen trong 3 bước', 'First steps'),
  followed: {
    ward: both(
      (ward: string) => `Ô đang chọn: ${ward}`,
      (ward) => `Selected cell: ${ward}`,
    ),
    criterion: both(
      (criterion: string, ward: string) => `Ô đang chọn: ${criterion}, ${ward}`,
      (criterion, ward) => `Selected cell: ${criterion}, ${ward}`,
    ),
    see: both('Xem phường', 'See the ward'),
    why: both('Vì sao?', 'Why?'),
  },
  open: both(
    (sheet: string) => `Đến trang ${sheet}`,
    (sheet) => `Go to the sheet ${sheet}`,
  ),
  allSheets: both(
    (count: string) => `Tất cả ${count} trang`,
    (count) => `All ${counted(count, 'sheet')}`,
  ),
  see: both('Xem kết quả', 'See the results'),
  seeSample: both(
    'Số liệu là minh họa. Bấm “Chấm điểm và tạo báo cáo” để lập các trang kết quả.',
    'The data are illustrative. Press “Score and report” to draw the status sheets.',
  ),
  restored: both(
    (sheets: string) => `${sheets} trang kết quả đã về như trước lần ghi đó.`,
    (sheets) => `Status sheets brought back to what they were before that write: ${sheets}.`,
  ),
  checked: both(
    (errors: string, warnings: string, infos: string) => `${errors} lỗi, ${warnings} cảnh báo, ${infos} thông tin.`,
    (errors, warnings, infos) => `Errors: ${errors}, warnings: ${warnings}, remarks: ${infos}.`,
  ),
  checkedNone: both('Không có vấn đề nào.', 'Nothing to report.'),
});

/** Words of the first screen, for a workbook that cannot be scored yet. */
export const paneStartTexts = byLanguage({
  heading: both('Bắt đầu', 'Getting started'),
  what: both(
    'Chấm điểm Công an phường ngay trong sổ tính này, theo 22 tiêu chí có sẵn của Quyết định 1886/QĐ-UBND hoặc bộ tiêu chí của riêng đơn vị. Từ các trang nhập liệu, kết quả được lập thành các trang “KQ …” có biểu đồ, nêu rõ phường còn thiếu gì và thiếu ở ô nào.',
    'Scores ward police in this very workbook, against the built-in 22 criteria of Decision 1886/QĐ-UBND or a set of your own. From the input sheets it draws status sheets “KQ …” with charts that say what each ward still lacks, and in which cell.',
  ),
  whatHere: both(
    'Chấm điểm Công an phường theo bộ tiêu chí của sổ tính này. Từ các trang nhập liệu, kết quả được lập thành các trang “KQ …” có biểu đồ, nêu rõ phường còn thiếu gì và thiếu ở ô nào.',
    'Scores ward police by the rule set of this workbook. From the input sheets it draws status sheets “KQ …” with charts that say what each ward still lacks, and in which cell.',
  ),
  privacyHeading: both('Số liệu ở lại trên máy', 'Your data stay on this computer'),
  privacy: both(
    'Mọi việc đọc, chấm điểm và lập báo cáo diễn ra trong Excel trên máy này; phần bổ trợ không gửi số liệu nào ra ngoài và không cần tài khoản.',
    'Reading, scoring and reporting all happen in Excel on this computer; the add-in sends no data anywhere and needs no account.',
  ),
  choose: both('Chọn cách bắt đầu', 'Choose how to begin'),
  template: both(
    'Thêm các trang nhập liệu còn trống, có sẵn bộ tiêu chí và danh sách chọn. Trang đang có được giữ nguyên.',
    'Adds blank input sheets with the rule set and the lists to choose from. Sheets that are there stay as they are.',
  ),
  sample: both(
    'Thêm các trang nhập liệu đã điền số liệu minh họa của 14 phường Hưng Yên, để xem thử mọi kết quả trước khi nhập số liệu thật.',
    'Adds input sheets with illustrative data of the 14 wards of Hưng Yên, to see every result before entering real data.',
  ),
  missingHeading: both('Trang nhập liệu còn thiếu', 'Input sheets that are missing'),
  missing: both(
    (missing: string, total: string) => `Sổ tính thiếu ${missing}/${total} trang nhập liệu:`,
    (missing, total) => `The workbook lacks ${missing} of ${counted(total, 'input sheet')}:`,
  ),
  addMissing: both('Thêm trang còn thiếu', 'Add the missing sheets'),
  addMissingHint: both(
    'Chỉ thêm trang còn thiếu; trang và số liệu đang có được giữ nguyên.',
    'Only the missing sheets are added; sheets and data that are there stay as they are.',
  ),
  present: both(
    'Sổ tính đã có đủ các trang nhập liệu. Hãy nhập số liệu rồi chấm điểm.',
    'The workbook has every input sheet. Enter data, then score.',
  ),
  entered: both(
    'Sổ tính đã có các trang nhập liệu có số liệu. Bấm “Chấm điểm và tạo báo cáo” để xem kết quả.',
    'The workbook has its input sheets, with data. Press “Score and report” to see the results.',
  ),
  tryHeading: both('Hoặc xem thử với số liệu minh họa', 'Or try it with sample data'),
  fillSample: both(
    'Điền số liệu minh họa của 14 phường Hưng Yên vào các trang nhập liệu còn trống này.',
    'Fills these blank input sheets with illustrative data of the 14 wards of Hưng Yên.',
  ),
  nextHeading: both('Việc tiếp theo', 'What to do next'),
  steps: [
    both('Ghi danh sách phường ở trang Phường.', 'List the wards on the sheet Phường.'),
    both(
      'Ghi số liệu từng năm ở các trang Nhóm 1 đến Nhóm 7, diện tích đất ở trang Đất.',
      'Enter the data of each year on the sheets Nhóm 1 to Nhóm 7, and land areas on the sheet Đất.',
    ),
    both(
      'Ghi năm chấm điểm và ngày chốt số liệu ở trang Thiết lập.',
      'Enter the year to score and the date of the data on the sheet Thiết lập.',
    ),
    both('Bấm “Chấm điểm và tạo báo cáo”.', 'Press “Score and report”.'),
  ],
  goTo: both(
    (sheet: string) => `Đến trang ${sheet}`,
    (sheet) => `Go to the sheet ${sheet}`,
  ),
});
