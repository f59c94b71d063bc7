/** Words of the part of the pane that hands over files. */
export const paneFiles = {
  heading: 'Báo cáo Word và lịch nhắc việc',
  intro: 'Tệp được tạo ngay trên máy này, từ số liệu đang xem; không gửi đi đâu. Sổ tính không thay đổi.',
  period: 'Kỳ báo cáo',
  periods: { month: 'Tháng', half: '6 tháng', year: 'Năm' },
  word: 'Tạo báo cáo Word',
  calendar: 'Tạo lịch nhắc việc (.ics)',
  wordName: (year: string) => `bao-cao-${year}.docx`,
  calendarName: (year: string) => `lich-${year}.ics`,
  stale: 'Sổ tính đã đổi sau lần đọc này: hãy đọc lại số liệu trước khi tạo tệp.',
  making: 'Đang tạo tệp…',
  done: (name: string) =>
    `Đã tạo “${name}” và giao cho trình duyệt tải về. Nếu không thấy tệp, hãy mở sổ tính này ở bàn làm việc trên trình duyệt rồi tạo lại.`,
  noDays: 'Không có nhiệm vụ hay báo cáo nào chưa xong mà có hạn, nên không có lịch để tạo.',
  failed: (why: string) => `Không tạo được tệp: ${why}`,
};
