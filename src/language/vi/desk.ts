/** What the rule itself says of it, should it say anything. */
const why = (detail: string): string => (detail === '' ? '' : `: ${detail.replace(/\.$/, '')}`);

/** The desk: the page around the grid and the pane for staff whose Excel cannot run add-ins. */
export const desk = {
  title: 'Bàn làm việc – Phường kiểu mẫu',
  name: 'Bàn làm việc',
  ownName: 'Tiếng Việt',
  noScript: 'Trang này cần JavaScript.',
  tagline: 'Chấm điểm phường kiểu mẫu trên sổ tính Excel, ngay trong trình duyệt',
  documentTitle: (name: string) => `${name} – Bàn làm việc`,
  unsavedTitle: (name: string) => `● ${name} – Bàn làm việc`,
  newWorkbook: 'Sổ mới.xlsx',
  sampleWorkbook: 'Sổ mẫu Hưng Yên.xlsx',
  files: {
    label: 'Tệp',
    open: 'Mở',
    openTip: 'Mở sổ tính .xlsx hoặc .xlsm từ máy này (Ctrl+O)',
    save: 'Lưu',
    saveTip: 'Lưu vào chính tệp đang mở (Ctrl+S)',
    saveAs: 'Lưu thành…',
    saveAsTip: 'Lưu thành tệp khác',
    send: 'Bản gửi đi…',
    sendTip: 'Lưu một bản chỉ có giá trị, không trang ẩn, ghi chú hay thông tin cá nhân, để gửi cấp trên',
    create: 'Mới',
    createTip: 'Mở một sổ tính trống',
    sample: 'Mở sổ mẫu',
    sampleTip: 'Mở sổ tính mẫu với số liệu giả định để làm thử',
    saved: 'Đã lưu',
    unsaved: 'Chưa lưu',
    opening: 'Đang mở…',
    saving: 'Đang lưu…',
  },
  ribbon: {
    label: 'Dải lệnh',
    running: (name: string) => `Đang chạy: ${name}…`,
    pane: 'Ẩn hoặc hiện bảng điều khiển',
  },
  panes: {
    main: 'Sổ tính và bảng điều khiển',
    pane: 'Bảng điều khiển Phường kiểu mẫu',
    close: 'Ẩn bảng điều khiển',
    resize: 'Độ rộng của bảng điều khiển',
    loadingGrid: 'Đang mở lưới ô…',
  },
  start: {
    open: 'Mở sổ tính',
    openNote: 'Tệp .xlsx hoặc .xlsm trên máy này. Cũng có thể kéo tệp thả vào trang.',
    create: 'Sổ tính mới',
    createNote: 'Sổ trống; nút “Tạo mẫu” sẽ thêm các trang nhập liệu.',
    sample: 'Mở sổ mẫu',
    sampleNote: 'Số liệu giả định của các phường, để làm thử.',
    private:
      'Tệp ở lại trên máy này: không có gì được gửi đi đâu. Sau lần mở đầu tiên, trang dùng được cả khi không có mạng.',
    language: 'Ngôn ngữ',
  },
  terminal: {
    building: 'Đang dựng bàn làm việc, mất khoảng một phút…',
    untrusted:
      'Trình duyệt sẽ cảnh báo chứng chỉ của localhost: chọn “Nâng cao” rồi “Tiếp tục”. Chứng chỉ này chỉ dùng trên máy này.',
    stop: 'Nhấn Ctrl+C để dừng.',
  },
  ask: {
    title: 'Lưu thay đổi?',
    body: (name: string) => `“${name}” có thay đổi chưa lưu. Nếu không lưu, các thay đổi này sẽ mất.`,
    save: 'Lưu',
    discard: 'Không lưu',
    cancel: 'Hủy',
  },
  drop: 'Thả tệp vào đây để mở',
  notices: {
    label: 'Thông báo',
    dismiss: 'Đóng thông báo',
    saved: (name: string) => `Đã lưu “${name}”.`,
    downloaded: (name: string) => `Đã tải “${name}” về thư mục tải xuống của trình duyệt.`,
    notOpened: (name: string, why: string) => `Không mở được “${name}”. ${why} Sổ tính đang mở không thay đổi.`,
    notSaved: (name: string, why: string) => `Không lưu được “${name}”. ${why} Tệp cũ không thay đổi.`,
    notRead: (name: string) =>
      `Không đọc được “${name}”. Hãy kiểm tra tệp còn ở đó, không bị chương trình khác khóa, rồi mở lại.`,
    notWritten: (name: string) =>
      `Không ghi được “${name}”. Hãy đóng tệp trong chương trình khác rồi lưu lại, hoặc chọn “Lưu thành…”. Thay đổi của bạn vẫn còn ở đây.`,
    finishTyping: 'Đang sửa dở một ô. Hãy nhấn Enter để kết thúc rồi lưu lại.',
    unexpected: (detail: string) => `Lỗi ngoài dự kiến: ${detail}. Hãy lưu sổ tính rồi nạp lại trang.`,
    newVersion: 'Đã có phiên bản mới. Hãy lưu sổ tính, rồi nạp lại trang để dùng.',
    reload: 'Nạp lại trang',
  },
  refusals: {
    sheetProtected: (detail: string) =>
      `Trang “${detail}” đang được bảo vệ nên không sửa được. Hãy bỏ bảo vệ bằng Excel.`,
    workbookProtected: () => 'Cấu trúc sổ tính đang được bảo vệ: không thêm, xóa hay đổi tên trang được.',
    readOnly: () => 'Sổ tính chỉ cho phép đọc. Hãy lưu thành tệp khác rồi sửa trên tệp đó.',
    notInList: (detail: string) =>
      `Giá trị vừa nhập không có trong danh sách của ô nên chưa được ghi${why(detail)}. Hãy chọn một mục trong danh sách (Alt+mũi tên xuống).`,
    badName: (detail: string) =>
      `Không đặt được tên trang “${detail}”: tên phải khác tên đang có, tối đa 31 ký tự, không chứa : \\ / ? * [ ].`,
    tooLarge: (detail: string) => `Vùng quá lớn để làm trong một lần (${detail}). Hãy làm từng phần nhỏ hơn.`,
    nothingToUndo: () => 'Không còn gì để hoàn tác hoặc làm lại.',
    gone: (detail: string) => `Không tìm thấy “${detail}”: trang hoặc bảng đó đã bị xóa hoặc đổi tên.`,
    badFormula: (detail: string) =>
      `“${detail}” không phải là công thức đúng. Hãy sửa lại, hoặc gõ dấu nháy đơn (') ở đầu nếu đó là văn bản.`,
    notValid: (detail: string) =>
      `Giá trị vừa nhập không hợp quy tắc nhập liệu của ô nên chưa được ghi${why(detail)}. Hãy nhập giá trị khác.`,
    inTheWay: (detail: string) =>
      `Không làm được vì sẽ làm vỡ ô gộp, tiêu đề bảng hoặc công thức mảng (${detail}). Hãy chọn vùng khác.`,
  },
  help: {
    open: 'Không phải Excel',
    title: 'Bàn làm việc này không phải Excel',
    close: 'Đóng',
    intro:
      'Đây là một trang web mở sổ tính Excel để chạy bộ công cụ Phường kiểu mẫu ở nơi Excel không chạy được phần bổ trợ. Hãy dùng Excel cho mọi việc khác.',
    doesTitle: 'Làm được',
    does: [
      'Mở và lưu .xlsx, .xlsm; những phần trang này không hiểu được giữ nguyên trong tệp.',
      'Nhập và sửa số liệu, chọn trong danh sách, chép dán, thêm hàng, hoàn tác.',
      'Chấm điểm, kiểm tra số liệu, tạo mẫu, khôi phục: cùng một chương trình như trong Excel, cho cùng kết quả.',
      'Tính công thức, kể cả các hàm KM.*: sửa số liệu là công thức tính lại ngay, và giá trị được lưu trong tệp.',
      'Làm việc không cần mạng sau lần mở đầu tiên.',
    ],
    doesNotTitle: 'Không làm được',
    doesNot: [
      'Không chạy macro. Macro trong tệp .xlsm được giữ nguyên.',
      'Không sửa bảng tổng hợp (PivotTable), slicer và truy vấn dữ liệu; chúng được giữ nguyên trong tệp.',
      'Không tính được mọi hàm của Excel: công thức có hàm mà trang này không biết (đọc định dạng, sổ tính khác, dữ liệu ngoài) hoặc INDIRECT giữ giá trị đã có trong tệp; chọn ô để xem lý do.',
      'Không vẽ hình, ảnh và những biểu đồ không thuộc loại cột, thanh hay đường; chúng được giữ nguyên trong tệp.',
      'Không in như Excel. Hãy lưu tệp rồi in bằng Excel; thiết lập trang in của các trang kết quả đã có sẵn trong tệp.',
      'Không mở tệp có mật khẩu, tệp .xls, .ods và .csv.',
      'Không có nhiều người cùng sửa, và không tự động lưu: hãy nhấn Ctrl+S.',
    ],
    keysTitle: 'Phím tắt',
    keys: [
      'Ctrl+O: mở tệp',
      'Ctrl+S: lưu',
      'F6: đi giữa dải lệnh, lưới ô và bảng điều khiển (Shift+F6: đi ngược lại)',
      'Ctrl+Z, Ctrl+Y: hoàn tác, làm lại',
    ],
  },
} as const;
