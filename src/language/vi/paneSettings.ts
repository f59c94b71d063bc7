/** Words of the settings screen. */
export const paneSettings = {
  heading: 'Thiết lập',
  pane: 'Ngôn ngữ của bảng điều khiển',
  workbook: 'Thiết lập của sổ tính',
  workbookHint: 'Được ghi vào trang Thiết lập của sổ tính. Các trang kết quả dùng thiết lập mới ở lần chấm điểm sau.',
  notRead: 'Đọc số liệu để xem và đổi thiết lập của sổ tính.',
  write: 'Ghi',
  writeNamed: (setting: string) => `Ghi ${setting}`,
  yearInUse: (year: string) => `Đang chấm năm ${year}.`,
  yearNewest: (year: string) => `Để trống: chấm năm mới nhất có số liệu, hiện là ${year}.`,
  dateHint: 'Ngày/tháng/năm, ví dụ 31/12/2023.',
  saved: (setting: string) => `Đã ghi “${setting}” vào sổ tính.`,
  preview: 'Sáu kết quả trông như sau:',
  refusals: {
    noTable: 'Sổ tính chưa có bảng thiết lập (tblThietLap). Hãy tạo mẫu để thêm trang Thiết lập.',
    noColumn: (sheet: string, setting: string, value: string) =>
      `Bảng thiết lập ở trang “${sheet}” phải có đúng một cột “${setting}” và một cột “${value}”.`,
    protected: (sheet: string) =>
      `Trang “${sheet}” đang được bảo vệ nên chưa ghi được. Hãy bỏ bảo vệ (Xem lại → Bỏ bảo vệ trang tính) rồi chọn lại.`,
    unchanged: 'Thiết lập trong sổ tính chưa thay đổi.',
  },
  kept: 'Các lần kết quả được giữ lại',
  keptHint: 'Mỗi lần ghi, các trang kết quả trước đó được giữ lại trong sổ tính (tối đa 3 lần).',
  keptNone: 'Chưa có lần nào được giữ lại.',
  keptAt: (moment: string, sheets: string) => `Trước lần ghi ${moment} (${sheets} trang)`,
  keptLater: 'Khôi phục một lần cũ thì các lần mới hơn cũng được bỏ.',
  bringBack: 'Khôi phục',
  bringBackNamed: (moment: string) => `Khôi phục kết quả trước lần ghi ${moment}`,
  diagnosis: 'Tự chẩn đoán',
  diagnosisHint:
    'Để gửi kèm khi cần hỗ trợ. Chỉ có phiên bản, thiết lập máy và số đếm; không có tên phường, tên tệp hay số liệu.',
  gathering: 'Đang thu thập…',
  copy: 'Sao chép',
  copied: 'Đã sao chép.',
  copyByHand: 'Excel không cho sao chép tự động. Văn bản đã được chọn sẵn: hãy nhấn Ctrl+C (trên Mac: ⌘C).',
  report: 'Văn bản chẩn đoán',
  facts: {
    addIn: (version: string) => `WardScore ${version}`,
    host: (host: string, build: string, platform: string) => `${host} ${build}, nền tảng ${platform}`,
    language: (office: string, pane: string) => `Ngôn ngữ Office: ${office}; ngôn ngữ bảng điều khiển: ${pane}`,
    sets: (sets: string) => `Bộ yêu cầu được hỗ trợ: ${sets}`,
    noSets: 'không có',
    culture: (name: string, decimal: string, group: string) =>
      `Vùng: ${name}; dấu thập phân “${decimal}”, dấu phân nhóm “${group}”`,
    noCulture: 'Vùng: Excel không cho biết',
    sizes: (sheets: string, statusSheets: string, cells: string) =>
      `Sổ tính: ${sheets} trang (${statusSheets} trang kết quả), ${cells} ô đã đọc`,
    scored: (wards: string, years: string) => `Đã đọc: ${wards} phường, ${years} năm`,
    issues: (errors: string, warnings: string, infos: string) =>
      `Kiểm tra số liệu: ${errors} lỗi, ${warnings} cảnh báo, ${infos} thông tin`,
    notRead: 'Sổ tính: chưa đọc',
    webView: (agent: string) => `Trình duyệt: ${agent}`,
  },
};
