import { both, byLanguage } from './language';

/** What the desk says in the place of a part that failed. */
export const deskPartsTexts = byLanguage({
  names: {
    desk: both('trang Bàn làm việc', 'the desk'),
    start: both('màn hình bắt đầu', 'the start screen'),
    ribbon: both('dải lệnh', 'the ribbon'),
    grid: both('lưới ô', 'the grid'),
    pane: both('bảng điều khiển', 'the pane'),
    sending: both('phần lập bản gửi đi', 'the part that makes copies for sending'),
    dialog: both('hộp thoại', 'the dialog'),
  },
  notLoaded: both(
    (part: string) =>
      `Chưa tải được ${part}: mạng bị gián đoạn, hoặc máy chủ đã có phiên bản khác. Sổ tính đang mở và các thay đổi vẫn còn. Hãy kiểm tra mạng rồi bấm “Thử lại”.`,
    (part) =>
      `Could not load ${part}: the network failed, or the server has another version. The open workbook and your changes are still there. Check the network, then press “Try again”.`,
  ),
  broken: both(
    (part: string, detail: string) =>
      `Lỗi ngoài dự kiến ở ${part}: ${detail}. Sổ tính đang mở và các thay đổi vẫn còn. Hãy bấm “Thử lại”; nếu vẫn lỗi, hãy lưu sổ tính (Ctrl+S) rồi nạp lại trang.`,
    (part, detail) =>
      `Unexpected error in ${part}: ${detail}. The open workbook and your changes are still there. Press “Try again”; if it fails again, save the workbook (Ctrl+S) and reload the page.`,
  ),
  retry: both('Thử lại', 'Try again'),
});
