/** Words of the pane's frame: tabs, notices, what is announced. */
export const paneShell = {
  tabs: {
    overview: 'Tổng quan',
    wards: 'Phường',
    issues: 'Kiểm tra',
    roadmap: 'Lộ trình',
    settings: 'Thiết lập',
  },
  tabList: 'Các màn hình',
  stale: 'Số liệu đã thay đổi từ lần đọc trước',
  staleHint: 'Nội dung ở đây có thể đã cũ.',
  scoreAgain: 'Chấm lại',
  readAgain: 'Đọc lại',
  close: 'Đóng',
  open: (sheet: string) => `Đến trang ${sheet}`,
  allSheets: (count: string) => `Tất cả ${count} trang`,
  see: 'Xem kết quả',
  seeSample: 'Số liệu là minh họa. Bấm “Chấm điểm và tạo báo cáo” để lập các trang kết quả.',
  broughtBack: (sheets: string) => `${sheets} trang kết quả đã về như trước lần ghi đó.`,
  checked: (errors: string, warnings: string, infos: string) =>
    `${errors} lỗi, ${warnings} cảnh báo, ${infos} thông tin.`,
  checkedNone: 'Không có vấn đề nào.',
};
