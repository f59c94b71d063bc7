import { deskNotices, deskRefusals } from './deskMessages';
import { both, byLanguage } from './language';

/** The desk: the page around the grid and the pane for staff whose Excel cannot run add-ins. */
export const deskTexts = byLanguage({
  title: both('Bàn làm việc – Phường kiểu mẫu', 'Desk – Model wards'),
  name: both('Bàn làm việc', 'Desk'),
  ownName: both('Tiếng Việt', 'English'),
  noScript: both('Trang này cần JavaScript.', 'This page needs JavaScript.'),
  tagline: both(
    'Chấm điểm phường kiểu mẫu trên sổ tính Excel, ngay trong trình duyệt',
    'Score model wards on an Excel workbook, right in the browser',
  ),
  documentTitle: both(
    (name: string) => `${name} – Bàn làm việc`,
    (name) => `${name} – Desk`,
  ),
  unsavedTitle: both(
    (name: string) => `● ${name} – Bàn làm việc`,
    (name) => `● ${name} – Desk`,
  ),
  newWorkbook: both('Sổ mới.xlsx', 'New workbook.xlsx'),
  sampleWorkbook: both('Sổ mẫu Hưng Yên.xlsx', 'Sample Hung Yen.xlsx'),
  offline: {
    preparing: {
      state: both('Đang chuẩn bị dùng ngoại tuyến…', 'Getting ready for offline use…'),
      why: both(
        'Trang đang tải về máy mọi tệp nó cần. Hãy giữ kết nối mạng đến khi xong.',
        'The page is fetching every file that it needs. Stay connected until it is done.',
      ),
    },
    ready: {
      state: both('Dùng được ngoại tuyến', 'Ready for offline use'),
      why: both(
        'Mọi tệp của trang đã có trên máy này: lần sau mở được cả khi không có mạng.',
        'Every file of the page is on this computer: it starts without a network from now on.',
      ),
    },
    networkOnly: {
      state: both('Cần có mạng', 'Needs a network'),
      why: both(
        'Trình duyệt chưa giữ được tệp của trang (chứng chỉ không được tin cậy, hết chỗ hoặc cửa sổ ẩn danh). Trang chỉ dùng được khi có mạng.',
        'The browser could not keep the files of the page (untrusted certificate, no room or a private window). The page works with a network only.',
      ),
    },
  },
  files: {
    label: both('Tệp', 'File'),
    open: both('Mở', 'Open'),
    openTip: both(
      'Mở sổ tính .xlsx hoặc .xlsm từ máy này (Ctrl+O)',
      'Opens an .xlsx or .xlsm workbook of this computer (Ctrl+O)',
    ),
    save: both('Lưu', 'Save'),
    saveTip: both('Lưu vào chính tệp đang mở (Ctrl+S)', 'Saves into the file that is open (Ctrl+S)'),
    saveAs: both('Lưu thành…', 'Save as…'),
    saveAsTip: both('Lưu thành tệp khác', 'Saves as another file'),
    send: both('Bản gửi đi…', 'Copy to send…'),
    sendTip: both(
      'Lưu một bản chỉ có giá trị, không trang ẩn, ghi chú hay thông tin cá nhân, để gửi cấp trên',
      'Saves a copy of values only, without hidden worksheets, notes or personal data, for sending upward',
    ),
    create: both('Mới', 'New'),
    createTip: both('Mở một sổ tính trống', 'Opens an empty workbook'),
    sample: both('Mở sổ mẫu', 'Open the sample'),
    sampleTip: both(
      'Mở sổ tính mẫu với số liệu giả định để làm thử',
      'Opens a sample workbook with invented data to try things out',
    ),
    saved: both('Đã lưu', 'Saved'),
    unsaved: both('Chưa lưu', 'Not saved'),
    opening: both('Đang mở…', 'Opening…'),
    saving: both('Đang lưu…', 'Saving…'),
  },
  ribbon: {
    label: both('Dải lệnh', 'Ribbon'),
    running: both(
      (name: string) => `Đang chạy: ${name}…`,
      (name) => `Running: ${name}…`,
    ),
    pane: both('Ẩn hoặc hiện bảng điều khiển', 'Hide or show the dashboard'),
  },
  panes: {
    main: both('Sổ tính và bảng điều khiển', 'Workbook and dashboard'),
    pane: both('Bảng điều khiển Phường kiểu mẫu', 'Dashboard of Model wards'),
    close: both('Ẩn bảng điều khiển', 'Hide the dashboard'),
    resize: both('Độ rộng của bảng điều khiển', 'Width of the dashboard'),
    loadingGrid: both('Đang mở lưới ô…', 'Opening the grid…'),
  },
  start: {
    open: both('Mở sổ tính', 'Open a workbook'),
    openNote: both(
      'Tệp .xlsx hoặc .xlsm trên máy này. Cũng có thể kéo tệp thả vào trang.',
      'An .xlsx or .xlsm file of this computer. You may also drop it on this page.',
    ),
    create: both('Sổ tính mới', 'New workbook'),
    createNote: both(
      'Sổ trống; nút “Tạo biểu nhập liệu” sẽ thêm các trang nhập liệu.',
      'An empty one; the button “Create template” adds the input sheets.',
    ),
    sample: both('Mở sổ mẫu', 'Open the sample'),
    sampleNote: both('Số liệu giả định của các phường, để làm thử.', 'Invented data of wards, to try things out.'),
    private: both(
      'Tệp ở lại trên máy này: không có gì được gửi đi đâu. Sau lần mở đầu tiên, trang dùng được cả khi không có mạng.',
      'Your file stays on this computer: nothing is sent anywhere. After the first visit the page works without a network.',
    ),
    language: both('Ngôn ngữ', 'Language'),
  },
  terminal: {
    building: both('Đang dựng bàn làm việc, mất khoảng một phút…', 'Building the desk, which takes about a minute…'),
    untrusted: both(
      'Trình duyệt sẽ cảnh báo chứng chỉ của localhost: chọn “Nâng cao” rồi “Tiếp tục”. Chứng chỉ này chỉ dùng trên máy này.',
      'The browser will warn of the certificate of localhost: choose “Advanced”, then “Continue”. The certificate serves this computer alone.',
    ),
    stop: both('Nhấn Ctrl+C để dừng.', 'Press Ctrl+C to stop.'),
  },
  drop: both('Thả tệp vào đây để mở', 'Drop the file here to open it'),
  notices: deskNotices,
  refusals: deskRefusals,
  help: {
    open: both('Không phải Excel', 'Not Excel'),
    title: both('Bàn làm việc này không phải Excel', 'This desk is not Excel'),
    close: both('Đóng', 'Close'),
    intro: both(
      'Đây là một trang web mở sổ tính Excel để chạy bộ công cụ Phường kiểu mẫu ở nơi Excel không chạy được phần bổ trợ. Hãy dùng Excel cho mọi việc khác.',
      'This is a web page that opens Excel workbooks to run the Model wards tools where Excel cannot run add-ins. Use Excel for everything else.',
    ),
    doesTitle: both('Làm được', 'What it does'),
    does: [
      both(
        'Mở và lưu .xlsx, .xlsm; những phần trang này không hiểu được giữ nguyên trong tệp.',
        'Opens and saves .xlsx and .xlsm; whatever this page does not understand stays in the file as it is.',
      ),
      both(
        'Nhập và sửa số liệu, chọn trong danh sách, chép dán, thêm hàng, hoàn tác.',
        'Entering and editing data, choosing from lists, copy and paste, adding rows, undo.',
      ),
      both(
        'Chấm điểm, kiểm tra số liệu, tạo biểu nhập liệu, khôi phục: cùng một chương trình như trong Excel, cho cùng kết quả.',
        'Scoring, checking the data, creating the template, bringing back: the same program as in Excel, with the same results.',
      ),
      both(
        'Tính công thức, kể cả các hàm KM.*: sửa số liệu là công thức tính lại ngay, và giá trị được lưu trong tệp.',
        'Computes formulas, the functions KM.* included: they follow every edit at once, and their values are saved with the file.',
      ),
      both('Làm việc không cần mạng sau lần mở đầu tiên.', 'Works without a network after the first visit.'),
    ],
    doesNotTitle: both('Không làm được', 'What it does not do'),
    doesNot: [
      both(
        'Không chạy macro. Macro trong tệp .xlsm được giữ nguyên.',
        'It runs no macros. The macros of an .xlsm file are kept.',
      ),
      both(
        'Không sửa bảng tổng hợp (PivotTable), slicer và truy vấn dữ liệu; chúng được giữ nguyên trong tệp.',
        'It does not edit pivot tables, slicers or data queries; they are kept in the file.',
      ),
      both(
        'Không tính được mọi hàm của Excel: công thức có hàm mà trang này không biết (đọc định dạng, sổ tính khác, dữ liệu ngoài) hoặc INDIRECT giữ giá trị đã có trong tệp; chọn ô để xem lý do.',
        'It does not know every function of Excel: formulas with one it cannot compute (those that read formats, other workbooks or outside data) or with INDIRECT keep the value that the file had; select the cell to see why.',
      ),
      both(
        'Không vẽ hình, ảnh và những biểu đồ không thuộc loại cột, thanh hay đường; chúng được giữ nguyên trong tệp.',
        'It does not draw pictures, shapes and charts other than columns, bars and lines; they are kept in the file.',
      ),
      both(
        'Không in như Excel. Hãy lưu tệp rồi in bằng Excel; thiết lập trang in của các trang kết quả đã có sẵn trong tệp.',
        'It does not print as Excel does. Save the file and print it in Excel; the status sheets carry their print set-up.',
      ),
      both(
        'Không mở tệp có mật khẩu, tệp .xls, .ods và .csv.',
        'It does not open files with a password, .xls, .ods and .csv files.',
      ),
      both(
        'Không có nhiều người cùng sửa, và không tự động lưu vào tệp: hãy nhấn Ctrl+S. Bản nháp trên máy này chỉ để khôi phục khi trang đóng đột ngột.',
        'Nobody else edits along, and nothing is saved into files by itself: press Ctrl+S. The draft on this computer only helps after the page ended suddenly.',
      ),
    ],
    keysTitle: both('Phím tắt', 'Keys'),
    keys: [
      both('Ctrl+O: mở tệp', 'Ctrl+O: open a file'),
      both('Ctrl+S: lưu', 'Ctrl+S: save'),
      both(
        'F6: đi giữa dải lệnh, lưới ô và bảng điều khiển (Shift+F6: đi ngược lại)',
        'F6: move between ribbon, grid and dashboard (Shift+F6: backwards)',
      ),
      both('Ctrl+Z, Ctrl+Y: hoàn tác, làm lại', 'Ctrl+Z, Ctrl+Y: undo, redo'),
    ],
  },
});
