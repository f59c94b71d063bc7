import { both, byLanguage } from './language';

/** Words of the part of the pane that hands over files. */
export const paneFilesTexts = byLanguage({
  heading: both('Văn bản Word và lịch nhắc việc', 'Word papers and calendar'),
  /** Heading of the part that collects figures; its other words are loaded with it. */
  collect: both('Lập phiếu nhập và nhận số liệu các phường', 'Entry forms and figures of the wards'),
  intro: both(
    'Tệp được tạo ngay trên máy này, từ số liệu đang xem; không gửi đi đâu. Sổ tính không thay đổi.',
    'Files are made on this computer from the data shown and sent nowhere. The workbook stays as it is.',
  ),
  word: both('Tạo báo cáo Word', 'Make the Word report'),
  calendar: both('Tạo lịch nhắc việc (.ics)', 'Make the calendar (.ics)'),
  wordName: both(
    (year: string) => `bao-cao-${year}.docx`,
    (year) => `report-${year}.docx`,
  ),
  calendarName: both(
    (year: string) => `lich-${year}.ics`,
    (year) => `calendar-${year}.ics`,
  ),
  stale: both(
    'Sổ tính đã đổi sau lần đọc này: hãy đọc lại số liệu trước khi tạo tệp.',
    'The workbook changed since it was read: read it again before making a file.',
  ),
  making: both('Đang tạo tệp…', 'Making the file…'),
  done: both(
    (name: string) =>
      `Đã tạo “${name}” và giao cho trình duyệt tải về. Nếu không thấy tệp, hãy mở sổ tính này ở bàn làm việc trên trình duyệt rồi tạo lại.`,
    (name) =>
      `“${name}” is made and handed to the browser to download. If you do not see it, open this workbook on the desk page in a browser and make it there.`,
  ),
  /** Excel for Mac drops what the pane hands over, without a word. */
  noDownload: both(
    'Excel cho máy Mac không lưu được tệp từ ngăn này, nên chưa có tệp nào được tạo. Hãy chép nội dung dưới đây, hoặc mở sổ tính này ở bàn làm việc trên trình duyệt và tạo tệp ở đó.',
    'Excel for Mac saves no file from this pane, so no file was made. Copy the text below, or open this workbook on the desk page in a browser and make the file there.',
  ),
  wordText: both('Nội dung báo cáo', 'Text of the report'),
  calendarText: both('Nội dung tệp lịch (.ics)', 'Text of the calendar file (.ics)'),
  noDays: both(
    'Không có nhiệm vụ hay báo cáo nào chưa xong mà có hạn, nên không có lịch để tạo.',
    'No task or report that is not done has a due day, so there is no calendar to make.',
  ),
  failed: both(
    (why: string) => `Không tạo được tệp: ${why}`,
    (why) => `The file could not be made: ${why}`,
  ),
});
