/** Words of the screen that lists what was found in the data. */
export const paneIssues = {
  heading: 'Kiểm tra số liệu',
  counts: (errors: string, warnings: string, infos: string) =>
    `${errors} lỗi, ${warnings} cảnh báo, ${infos} thông tin.`,
  none: 'Không có lỗi số liệu nào.',
  noneShown: 'Không có phát hiện nào khớp với lựa chọn này.',
  severity: 'Mức độ',
  all: 'Tất cả',
  option: (word: string, count: string) => `${word} (${count})`,
  sheet: 'Trang',
  allSheets: (count: string) => `Mọi trang (${count})`,
  group: (sheet: string, count: string) => `${sheet} (${count})`,
  workbook: 'Sổ tính',
  again: 'Kiểm tra lại',
  againHint: 'Đọc lại các bảng và lập lại trang “KQ Kiểm tra số liệu”.',
  listed: 'Danh sách phát hiện',
};
