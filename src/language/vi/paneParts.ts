/** Words that several screens of the pane share. */
export const paneParts = {
  notRead: 'Chưa đọc số liệu của sổ tính này.',
  reading: 'Đang đọc số liệu…',
  read: 'Đọc số liệu',
  opening: 'Đang mở…',
  notOpened: 'Không mở được phần này. Hãy đóng bảng điều khiển rồi mở lại.',
  goTo: (place: string) => `Đến ${place}`,
  gone: (sheet: string) => `Không còn trang “${sheet}” trong sổ tính. Hãy đọc lại số liệu.`,
  pages: 'Chuyển trang danh sách',
  range: (from: string, to: string, total: string) => `${from}–${to} trong ${total}`,
  previous: 'Trước',
  next: 'Sau',
};
