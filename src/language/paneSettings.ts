import { both, byLanguage, same } from './language';

/** Words of the settings screen. */
export const paneSettingsTexts = byLanguage({
  heading: both('Thiết lập', 'Settings'),
  selfTest: both('Tự kiểm tra Excel', 'Self-test of Excel'),
  pane: both('Ngôn ngữ của bảng điều khiển', 'Language of this pane'),
  workbook: both('Thiết lập của sổ tính', 'Settings of the workbook'),
  workbookHint: both(
    'Được ghi vào trang Thiết lập của sổ tính. Các trang kết quả dùng thiết lập mới ở lần chấm điểm sau.',
    'They are written on the sheet Thiết lập of the workbook. Status sheets use a new setting when they are next drawn.',
  ),
  notRead: both(
    'Đọc số liệu để xem và đổi thiết lập của sổ tính.',
    'Read the data to see and change the settings of the workbook.',
  ),
  letterhead: both('Thể thức văn bản', 'Head and foot of papers'),
  letterheadHint: both(
    'In ở đầu và cuối các báo cáo. Ô để trống thì để chỗ ghi tay.',
    'Printed at the head and foot of reports. What is blank is left to be written by hand.',
  ),
  write: both('Ghi', 'Write'),
  writeNamed: both(
    (setting: string) => `Ghi ${setting}`,
    (setting) => `Write ${setting}`,
  ),
  yearInUse: both(
    (year: string) => `Đang chấm năm ${year}.`,
    (year) => `The year scored is ${year}.`,
  ),
  yearNewest: both(
    (year: string) => `Để trống: chấm năm mới nhất có số liệu, hiện là ${year}.`,
    (year) => `Blank: the newest year with data is scored, now ${year}.`,
  ),
  dateHint: both('Ngày/tháng/năm, ví dụ 31/12/2023.', 'Day/month/year, such as 31/12/2023.'),
  saved: both(
    (setting: string) => `Đã ghi “${setting}” vào sổ tính.`,
    (setting) => `“${setting}” is written into the workbook.`,
  ),
  preview: both('Sáu kết quả trông như sau:', 'The six verdicts look like this:'),
  refusals: {
    noTable: both(
      'Sổ tính chưa có bảng thiết lập (tblThietLap). Hãy tạo biểu nhập liệu để thêm trang Thiết lập.',
      'The workbook has no table of settings (tblThietLap). Create the template to add the sheet Thiết lập.',
    ),
    noColumn: both(
      (sheet: string, setting: string, value: string) =>
        `Bảng thiết lập ở trang “${sheet}” phải có đúng một cột “${setting}” và một cột “${value}”.`,
      (sheet, setting, value) =>
        `The table of settings on the sheet “${sheet}” must have one column “${setting}” and one column “${value}”.`,
    ),
    protected: both(
      (sheet: string) =>
        `Trang “${sheet}” đang được bảo vệ nên chưa ghi được. Hãy bỏ bảo vệ (Xem lại → Bỏ bảo vệ trang tính) rồi chọn lại.`,
      (sheet) =>
        `The sheet “${sheet}” is protected, so nothing was written. Unprotect it (Review → Unprotect Sheet) and choose again.`,
    ),
    unchanged: both('Thiết lập trong sổ tính chưa thay đổi.', 'The setting in the workbook is unchanged.'),
  },
  kept: both('Các lần kết quả được giữ lại', 'Results that were kept'),
  keptHint: both(
    'Mỗi lần chấm điểm, các trang kết quả trước đó được giữ lại trong sổ tính, ở những trang ẩn (tối đa 3 lần; sổ tính lớn thì ít hơn).',
    'Each time the status sheets are written, the earlier ones are kept in the workbook on hidden sheets (up to 3 times, fewer in a large workbook).',
  ),
  keptNone: both('Chưa có lần nào được giữ lại.', 'Nothing has been kept yet.'),
  keptAt: both(
    (moment: string, sheets: string) => `Trước lần ghi ${moment} (${sheets} trang)`,
    (moment, sheets) => `Before the write of ${moment} (sheets: ${sheets})`,
  ),
  keptHidden: both(
    (count: string) =>
      `Đang giữ ${count} trang ẩn trong tệp. Xóa đi thì tệp nhỏ lại; các trang kết quả hiện có không thay đổi.`,
    (count) =>
      `Hidden sheets kept in the file: ${count}. Clearing them makes the file smaller; the status sheets as they are stay.`,
  ),
  keptClear: both('Xóa các bản đã giữ', 'Clear what is kept'),
  keptLater: both(
    'Khôi phục một lần cũ thì các lần mới hơn cũng được bỏ.',
    'Bringing back an older state drops the newer ones.',
  ),
  restore: both('Khôi phục', 'Bring back'),
  restoreNamed: both(
    (moment: string) => `Khôi phục kết quả trước lần ghi ${moment}`,
    (moment) => `Bring back the results before the write of ${moment}`,
  ),
  diagnosis: both('Tự chẩn đoán', 'Self-diagnosis'),
  diagnosisHint: both(
    'Để gửi kèm khi cần hỗ trợ. Chỉ có phiên bản, thiết lập máy và số đếm; không có tên phường, tên tệp hay số liệu.',
    'To send along when you ask for help. Versions, settings of the computer and counts only; no ward, no file name, no data.',
  ),
  gathering: both('Đang thu thập…', 'Gathering…'),
  copy: both('Sao chép', 'Copy'),
  copied: both('Đã sao chép.', 'Copied.'),
  copyByHand: both(
    'Excel không cho sao chép tự động. Văn bản đã được chọn sẵn: hãy nhấn Ctrl+C (trên Mac: ⌘C).',
    'Excel does not let the add-in copy. The text is selected: press Ctrl+C (on a Mac: ⌘C).',
  ),
  report: both('Văn bản chẩn đoán', 'Text of the diagnosis'),
  facts: {
    addIn: same((version: string) => `WardScore ${version}`),
    host: both(
      (host: string, build: string, platform: string) => `${host} ${build}, nền tảng ${platform}`,
      (host, build, platform) => `${host} ${build}, platform ${platform}`,
    ),
    language: both(
      (office: string, pane: string) => `Ngôn ngữ Office: ${office}; ngôn ngữ bảng điều khiển: ${pane}`,
      (office, pane) => `Language of Office: ${office}; of the pane: ${pane}`,
    ),
    sets: both(
      (sets: string) => `Bộ yêu cầu được hỗ trợ: ${sets}`,
      (sets) => `Requirement sets supported: ${sets}`,
    ),
    noSets: both('không có', 'none'),
    culture: both(
      (name: string, decimal: string, group: string) =>
        `Vùng: ${name}; dấu thập phân “${decimal}”, dấu phân nhóm “${group}”`,
      (name, decimal, group) => `Region: ${name}; decimal mark “${decimal}”, group mark “${group}”`,
    ),
    noCulture: both('Vùng: Excel không cho biết', 'Region: Excel does not tell'),
    sizes: both(
      (sheets: string, statusSheets: string, cells: string) =>
        `Sổ tính: ${sheets} trang (${statusSheets} trang kết quả), ${cells} ô đã đọc`,
      (sheets, statusSheets, cells) =>
        `Workbook: sheets: ${sheets} (status sheets: ${statusSheets}), cells read: ${cells}`,
    ),
    scored: both(
      (wards: string, years: string) => `Đã đọc: ${wards} phường, ${years} năm`,
      (wards, years) => `Read: wards: ${wards}, years: ${years}`,
    ),
    issues: both(
      (errors: string, warnings: string, infos: string) =>
        `Kiểm tra số liệu: ${errors} lỗi, ${warnings} cảnh báo, ${infos} thông tin`,
      (errors, warnings, infos) => `Data check: errors: ${errors}, warnings: ${warnings}, remarks: ${infos}`,
    ),
    notRead: both('Sổ tính: chưa đọc', 'Workbook: not read'),
    webView: both(
      (agent: string) => `Trình duyệt: ${agent}`,
      (agent) => `Web view: ${agent}`,
    ),
  },
});
