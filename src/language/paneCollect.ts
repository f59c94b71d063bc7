import { both, byLanguage } from './language';
import { counted } from './plural';

/** Words of the part of the pane that makes entry forms and takes over what wards sent. */
export const paneCollectTexts = byLanguage({
  intro: both(
    'Mỗi phường một phiếu nhập; phường gửi lại thì chọn các tệp ở đây, xem trước rồi mới ghi. Mọi việc làm ngay trên máy này.',
    'One entry form for each ward. Choose the files that come back, look at them, and only then write. All on this computer.',
  ),
  month: both('Số liệu đến hết tháng', 'Figures to the end of month'),
  wholeYear: both('12 (cả năm)', '12 (whole year)'),
  year: both('Năm', 'Year'),
  makeHeading: both('Lập phiếu nhập số liệu', 'Make entry forms'),
  ward: both('Phường', 'Ward'),
  allWards: both('Tất cả các phường (một tệp .zip)', 'All wards (one .zip file)'),
  make: both('Lập phiếu', 'Make'),
  opened: both(
    'Phiếu đã mở thành một sổ tính mới (trên máy Mac có thể nằm sau cửa sổ này). Hãy lưu lại rồi gửi cho phường.',
    'The form is open as a new workbook (on a Mac perhaps behind this window). Save it and send it to the ward.',
  ),
  handedOver: both(
    (name: string) =>
      `Đã lập “${name}” và giao cho trình duyệt tải về. Nếu không thấy tệp, hãy mở sổ tính này ở bàn làm việc trên trình duyệt rồi lập lại.`,
    (name) =>
      `“${name}” is made and handed to the browser to download. If you do not see it, open this workbook on the desk page in a browser and make it there.`,
  ),
  noDownload: both(
    'Excel cho máy Mac không lưu được tệp từ ngăn này. Hãy chọn từng phường, hoặc mở sổ tính này ở bàn làm việc trên trình duyệt.',
    'Excel for Mac saves no file from this pane. Choose one ward at a time, or open this workbook on the desk page in a browser.',
  ),
  takeHeading: both('Nhận tệp các phường gửi', 'Take over what wards sent'),
  choose: both('Chọn các tệp (.xlsx, .xlsm)', 'Choose the files (.xlsx, .xlsm)'),
  reading: both('Đang đọc…', 'Reading…'),
  look: both('Xem phường nào chưa gửi', 'See who has not sent'),
  confirm: both(
    (ward: string) => `Ghi số liệu của ${ward}`,
    (ward) => `Take over ${ward}`,
  ),
  write: both(
    (wards: number) => `Ghi số liệu của ${String(wards)} phường đã chọn`,
    (wards) => `Take over ${counted(String(wards), 'ward')}`,
  ),
  written: both('Có thể lấy lại số liệu cũ bằng nút Khôi phục.', 'Restore brings the former figures back.'),
  reminder: both('Lời nhắc các phường chưa gửi', 'Reminder to the wards that have not sent'),
  wards: both('Các phường', 'Wards'),
});
