import { both, byLanguage, same } from './language';
import { counted } from './plural';

/** Words of the task pane. */
export const paneTexts = byLanguage({
  title: both('Phường kiểu mẫu', 'Model wards'),
  opening: both('Đang mở…', 'Opening…'),
  intro: both(
    'Chấm điểm các phường theo bộ tiêu chí và lập các trang kết quả “KQ …” ngay trong sổ tính này.',
    'Scores the wards by the rule set and draws the “KQ …” sheets in this very workbook.',
  ),
  language: both('Ngôn ngữ', 'Language'),
  languageNames: {
    vi: same('Tiếng Việt'),
    en: same('English'),
  },
  jobs: {
    generate: both('Chấm điểm và tạo báo cáo', 'Score and report'),
    check: both('Kiểm tra số liệu', 'Check the data'),
    template: both('Tạo biểu nhập liệu', 'Create template'),
    sample: both('Chèn số liệu minh họa', 'Insert sample data'),
    restore: both('Khôi phục', 'Bring back'),
    read: both('Đọc lại số liệu', 'Read again'),
  },
  hints: {
    generate: both(
      'Trang kết quả được lập lại tại chỗ; số liệu và các trang khác của bạn được giữ nguyên.',
      'Status sheets are drawn again in place; your data and your other sheets stay as they are.',
    ),
    check: both(
      'Tìm lỗi trong các bảng và lập trang “KQ Kiểm tra số liệu”; không đụng đến trang khác.',
      'Looks for faults in the tables and draws the sheet “KQ Kiểm tra số liệu”; no other sheet is touched.',
    ),
    template: both(
      'Thêm các trang nhập liệu còn thiếu; trang và bảng đang có được giữ nguyên.',
      'Adds the input sheets that are missing; sheets and tables that are there stay as they are.',
    ),
    sample: both(
      'Thêm các trang nhập liệu với số liệu minh họa của 14 phường Hưng Yên.',
      'Adds the input sheets with illustrative data of the 14 wards of Hưng Yên.',
    ),
    restore: both(
      'Đưa các trang kết quả, hoặc số liệu đã sửa nhanh, về như trước lần ghi gần nhất.',
      'Brings the status sheets, or data that were mended, back to what they were before the last write.',
    ),
    read: both(
      'Đọc và chấm điểm để xem ở đây; không ghi gì vào sổ tính.',
      'Reads and scores for showing here; writes nothing into the workbook.',
    ),
  },
  steps: {
    open: both('Mở sổ tính', 'Opening the workbook'),
    read: both('Đọc các bảng', 'Reading the tables'),
    check: both('Kiểm tra số liệu', 'Checking the data'),
    assess: both('Chấm điểm', 'Scoring'),
    draw: both('Dựng các trang', 'Drawing the sheets'),
    write: both('Ghi các trang', 'Writing the sheets'),
    save: both('Lưu sổ tính', 'Saving the workbook'),
  },
  running: {
    step: both(
      (step: string, number: string, total: string) => `Bước ${number}/${total}: ${step}…`,
      (step, number, total) => `Step ${number} of ${total}: ${step}…`,
    ),
    part: same((done: string, total: string) => `${done}/${total}`),
    slow: both(
      'Excel trả lời chậm, công việc vẫn đang tiếp tục. Có thể chờ thêm hoặc bấm Dừng.',
      'Excel answers slowly; the work goes on. You can wait or press Stop.',
    ),
    cancel: both('Dừng', 'Stop'),
    cancelling: both('Đang dừng, sổ tính sẽ trở lại như cũ…', 'Stopping; the workbook goes back to what it was…'),
  },
  done: {
    generate: both('Đã chấm điểm', 'Scored'),
    check: both('Đã kiểm tra số liệu', 'Data checked'),
    template: both('Trang nhập liệu', 'Input sheets'),
    sample: both('Số liệu minh họa', 'Sample data'),
    restore: both('Đã khôi phục', 'Brought back'),
    read: both('Đã đọc số liệu', 'Data read'),
    heading: both(
      (year: string, ruleSet: string, wards: string) => `Năm ${year} · ${ruleSet} · ${wards} phường`,
      (year, ruleSet, wards) => `Year ${year} · ${ruleSet} · ${counted(wards, 'ward')}`,
    ),
    distribution: both('Phân bố điểm', 'Distribution'),
    step: both(
      (wards: string, score: string) => `${wards} phường đạt ${score} tiêu chí`,
      (wards, score) => `Wards at ${counted(score, 'criterion', 'criteria')}: ${wards}`,
    ),
    totals: both('Tổng số lượt tiêu chí', 'Criteria over all wards'),
    passed: both('Đạt', 'Passed'),
    failed: both('Không đạt', 'Failed'),
    unknown: both('Chưa xác định', 'Undetermined'),
    notApplicable: both('Không áp dụng', 'Not applicable'),
    groups: both('Nhóm tiêu chí', 'Groups of criteria'),
    groupName: both('Nhóm', 'Group'),
    group: same((group: string, name: string) => `${group}. ${name}`),
    wardsPassing: both('Phường đạt', 'Wards passing'),
    outOf: same((passed: string, total: string) => `${passed}/${total}`),
    merit: both(
      (passed: string, wards: string) => `Bằng khen: ${passed}/${wards} phường đạt tiêu chí có Bằng khen`,
      (passed, wards) =>
        `Certificate of merit: ${passed}/${counted(wards, 'ward')} pass the criterion that asks for it`,
    ),
    land: both(
      (unit: string, enough: string, wards: string) => `Đủ diện tích đất, ${unit}: ${enough}/${wards} phường`,
      (unit, enough, wards) => `Enough land, ${unit}: ${enough}/${counted(wards, 'ward')}`,
    ),
    particulars: both('Bằng khen và đất đai', 'Certificates of merit and land'),
    roadmap: both('Lộ trình', 'Roadmap'),
    progress: both(
      (year: string, achieved: string, recognised: string, planned: string) =>
        `Năm ${year}: ${achieved} phường đủ điều kiện, ${recognised} phường được công nhận; theo lộ trình: ${planned} phường`,
      (year, achieved, recognised, planned) =>
        `${year}: wards qualified ${achieved}, recognised ${recognised}, planned ${planned}`,
    ),
    milestone: both(
      (year: string, share: string, required: string, existing: string, state: string) =>
        `Đến hết năm ${year}: ít nhất ${share}% (${required}/${existing} phường) – ${state}`,
      (year, share, required, existing, state) =>
        `By the end of ${year}: at least ${share}% (${required}/${counted(existing, 'ward')}) – ${state}`,
    ),
    notKnown: both('chưa xác định', 'not known yet'),
    issues: both('Kiểm tra số liệu', 'Data check'),
    noIssues: both('Không có vấn đề nào.', 'Nothing to report.'),
    issueCounts: both(
      (errors: string, warnings: string, infos: string) =>
        `${errors} lỗi, ${warnings} cảnh báo, ${infos} thông tin. Xem trang KQ Kiểm tra số liệu.`,
      (errors, warnings, infos) =>
        `Errors: ${errors}, warnings: ${warnings}, remarks: ${infos}. See the sheet KQ Kiểm tra số liệu.`,
    ),
    sheets: both('Các trang kết quả trong sổ tính', 'Status sheets in the workbook'),
    made: both(
      (count: string) => `Đã thêm ${count} trang.`,
      (count) => `Sheets added: ${count}.`,
    ),
    filled: both(
      (count: string) => `Đã điền ${count} trang nhập liệu còn trống.`,
      (count) => `Blank input sheets filled: ${count}.`,
    ),
    nothingMade: both(
      'Mọi trang nhập liệu đã có sẵn, không cần thêm trang nào.',
      'Every input sheet was there already; nothing had to be added.',
    ),
    kept: both(
      (count: string) => `${count} trang đã có sẵn được giữ nguyên.`,
      (count) => `Sheets that were there and stay as they are: ${count}.`,
    ),
    next: both(
      'Hãy nhập số liệu vào các bảng rồi bấm “Chấm điểm và tạo báo cáo”.',
      'Enter data in the tables, then press “Score and report”.',
    ),
  },
  failed: {
    generate: both('Chưa chấm điểm được', 'Could not score'),
    check: both('Chưa kiểm tra được số liệu', 'The data could not be checked'),
    template: both('Chưa tạo được mẫu', 'Could not create the template'),
    sample: both('Chưa chèn được số liệu minh họa', 'The sample data could not be inserted'),
    restore: both('Chưa khôi phục được', 'Nothing could be brought back'),
    read: both('Chưa đọc được số liệu', 'The data could not be read'),
    cancelled: both('Đã dừng', 'Stopped'),
    retry: both('Thực hiện lại', 'Try again'),
  },
  /** Why a workbook cannot be scored, with the way out that the pane has. */
  unusable: {
    noWardTable: both(
      'Sổ tính chưa có danh sách phường. Hãy bấm “Tạo biểu nhập liệu” để thêm các trang nhập liệu.',
      'The workbook has no list of wards. Press “Create template” to add the input sheets.',
    ),
    noWards: both(
      'Danh sách phường đang trống. Hãy nhập các phường vào trang Phường; nếu chưa có trang này, hãy bấm “Tạo biểu nhập liệu”.',
      'The list of wards is empty. Enter the wards on the sheet Phường; if there is no such sheet, press “Create template”.',
    ),
    noYear: both(
      'Chưa có số liệu của năm nào. Hãy nhập số liệu vào các trang Nhóm, hoặc chọn năm chấm điểm ở trang Thiết lập.',
      'There are no data for any year. Enter data on the sheets Nhóm, or choose the year to score on the sheet Thiết lập.',
    ),
    noRuleSet: both(
      (year: string) =>
        `Không có bộ tiêu chí nào áp dụng cho năm ${year}. Hãy chọn năm khác ở trang Thiết lập, hoặc bổ sung trang Bộ tiêu chí.`,
      (year) =>
        `No rule set is valid for ${year}. Choose another year on the sheet Thiết lập, or complete the sheet Bộ tiêu chí.`,
    ),
  },
  notInExcel: both(
    'Trang này chạy bên trong Excel. Hãy mở sổ tính trong Excel rồi chọn “Bảng điều khiển” trên thẻ Trang đầu.',
    'This page runs inside Excel. Open the workbook in Excel and choose “Dashboard” on the Home tab.',
  ),
  version: both(
    (version: string) => `Phiên bản ${version}`,
    (version) => `Version ${version}`,
  ),
});
