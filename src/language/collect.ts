import { both, byLanguage, same } from './language';
import { counted } from './plural';

/** Collecting the figures of the wards: forms made, files received, what differs. */
export const collectTexts = byLanguage({
  /** First word of the names of monthly reports in the calendar. */
  month: both('tháng', 'month'),
  command: {
    description: both(
      'Lập phiếu nhập số liệu cho từng phường (--make), hoặc nhận số liệu các phường đã gửi (--into).',
      'Makes an entry form for every ward (--make), or takes over the figures that wards sent (--into).',
    ),
    source: both(
      'với --make: sổ tính của tỉnh; với --into: thư mục chứa các tệp phường gửi',
      'with --make: the workbook of the province; with --into: the folder of the files that wards sent',
    ),
    make: both(
      'thư mục ghi các phiếu nhập; tệp đang có không bao giờ bị ghi đè',
      'folder for the entry forms; an existing file is never overwritten',
    ),
    month: both(
      'số liệu từ đầu năm đến hết tháng này (1–12; 12 là cả năm)',
      'figures from the beginning of the year to the end of this month (1–12; 12 is the whole year)',
    ),
    year: both('năm của số liệu', 'year of the figures'),
    ward: both('chỉ phường này (tên hoặc mã; dùng được nhiều lần)', 'this ward only (name or code; may be repeated)'),
    language: both('ngôn ngữ của phiếu và thông báo: vi hoặc en', 'language of forms and messages: vi or en'),
  },
  /** What a ward wrote beside a figure, in the note of its row. */
  note: same((header: string, text: string) => `${header}: ${text}`),
  evidence: both(
    (document: string) => `minh chứng: ${document}`,
    (document) => `evidence: ${document}`,
  ),
  change: same((header: string, before: string, after: string) => `${header}: ${before} → ${after}`),
  made: both(
    (count: string, period: string, folder: string) => `Đã lập ${count} phiếu nhập số liệu ${period}: ${folder}`,
    (count, period, folder) => `${counted(count, 'entry form')} made for ${period}: ${folder}`,
  ),
  noWards: both(
    'Không có phường nào trong kỳ này, hoặc sổ tính chưa có bảng số liệu.',
    'There is no ward in this period, or the workbook has no table of figures.',
  ),
  /** Why nothing of a file is used. */
  problems: {
    notOurs: both(
      () => 'Không phải phiếu nhập hay sổ tính theo mẫu của phần bổ trợ này.',
      () => 'It is neither an entry form nor a workbook of the template.',
    ),
    newerForm: both(
      () => 'Phiếu được lập bằng phiên bản mới hơn; hãy cập nhật rồi nhận lại.',
      () => 'The form was made by a newer version; update and try again.',
    ),
    unknownWard: both(
      (ward: string) => `Phiếu ghi phường mang mã “${ward}”, không có trong trang Phường.`,
      (ward) => `The form is of the ward “${ward}”, which is not on the sheet Phường.`,
    ),
    wardNotThere: both(
      (ward: string, period: string) => `Phường ${ward} không còn hoặc chưa có trong kỳ ${period}.`,
      (ward, period) => `${ward} does not exist in ${period}.`,
    ),
    otherPeriod: both(
      (_: string, period: string) => `Phiếu của kỳ khác: ${period}.`,
      (_, period) => `The form is of another period: ${period}.`,
    ),
    noRows: both(
      () => 'Sổ tính không có dòng nào của kỳ này.',
      () => 'The workbook has no row of this period.',
    ),
  },
  states: {
    ready: both('Có số liệu mới', 'New figures'),
    same: both('Đã nhận, không có gì mới', 'Received, nothing new'),
    empty: both('Tệp chưa có số liệu nào nhận được', 'No figure in the file can be taken'),
    doubled: both('Trùng: nhiều tệp ghi khác nhau', 'Doubled: files differ'),
    received: both('Đã nhận trước đây', 'Received before'),
    entered: both('Chưa gửi tệp, nhưng sổ tính đã có số liệu', 'No file, but figures stand in the workbook'),
    missing: both('Chưa gửi', 'Not sent'),
  },
  doubled: both(
    (files: string) => `Các tệp ${files} ghi khác nhau; hãy bỏ bớt, chỉ giữ một tệp.`,
    (files) => `The files ${files} differ; keep one of them.`,
  ),
  late: both(
    (days: string, due: string) => `chậm ${days} ngày (hạn ${due})`,
    (days, due) => `${counted(days, 'day')} late (due ${due})`,
  ),
  counts: both(
    (added: string, changed: string, same: string, refused: string) =>
      `${added} số mới, ${changed} số khác số đã ghi, ${same} số giữ nguyên, ${refused} ô không nhận`,
    (added, changed, same, refused) => `${added} new, ${changed} different, ${same} the same, ${refused} not taken`,
  ),
  changed: both('Khác số đã ghi', 'Different from what stands'),
  jumps: {
    falls: both(
      (header: string, before: string, after: string) =>
        `${header}: kỳ trước ${before}, kỳ này ${after} – số lũy kế không thể giảm`,
      (header, before, after) => `${header}: ${before} last period, ${after} now – a total cannot fall`,
    ),
    undone: both(
      (header: string, before: string, after: string) =>
        `${header}: kỳ trước ${before}, kỳ này ${after} – việc đã có thì không thể thành không`,
      (header, before, after) => `${header}: ${before} last period, ${after} now – what happened cannot be undone`,
    ),
    leaps: both(
      (header: string, before: string, after: string) =>
        `${header}: kỳ trước ${before}, kỳ này ${after} – thay đổi nhiều bất thường`,
      (header, before, after) => `${header}: ${before} last period, ${after} now – an unusual change`,
    ),
  },
  odd: both('Bất thường so với kỳ trước', 'Odd beside the last period'),
  refused: both('Không nhận', 'Not taken'),
  refusedCell: both(
    (file: string, cell: string, sentence: string) => `${file}, ô ${cell}: ${sentence}`,
    (file, cell, sentence) => `${file}, cell ${cell}: ${sentence}`,
  ),
  noColumn: both(
    (header: string) => `Sổ tính của tỉnh không có cột “${header}”.`,
    (header) => `The workbook of the province has no column “${header}”.`,
  ),
  notes: both('Ghi chú thêm', 'Notes added'),
  taken: both(
    (wards: string) => `Đã nhận số liệu của ${wards}.`,
    (wards) => `Figures taken over: ${wards}.`,
  ),
  nothingTaken: both('Không có số liệu nào được ghi.', 'No figure was written.'),
  left: {
    changedSince: both(
      () => 'số liệu trong sổ tính đã thay đổi sau khi xem trước; hãy xem lại',
      () => 'the workbook has changed since the preview; look again',
    ),
    noRoom: both(
      (sheet: string) => `dưới bảng ở trang ${sheet} có nội dung khác nên không thêm được dòng`,
      (sheet) => `something stands below the table on ${sheet}, so no row can be added`,
    ),
    formula: both(
      (formula: string) => `ô cần ghi đang có công thức ${formula}; hãy xóa công thức rồi nhận lại`,
      (formula) => `a cell holds the formula ${formula}; remove it and try again`,
    ),
    changed: both(
      () => 'ô cần ghi vừa thay đổi; hãy xem lại',
      () => 'a cell has just changed; look again',
    ),
    protected: both(
      () => 'trang tính cần ghi đang được bảo vệ; hãy bỏ bảo vệ rồi nhận lại',
      () => 'a sheet is protected; unprotect it and try again',
    ),
    gone: both(
      () => 'không còn trang tính cần ghi',
      () => 'a sheet is gone',
    ),
  },
  leftWard: both(
    (ward: string, reason: string) => `Không ghi số liệu của ${ward}: ${reason}.`,
    (ward, reason) => `Not written for ${ward}: ${reason}.`,
  ),
  heading: both(
    (period: string, sent: string, all: string) => `Nhận số liệu ${period}: ${sent}/${all} phường đã gửi`,
    (period, sent, all) => `Figures of ${period}: ${sent}/${all} wards have sent`,
  ),
  notRead: both('Tệp không dùng được', 'Files that cannot be used'),
  /** A file, and what is told of it. */
  file: same((file: string, sentence: string) => `${file}: ${sentence}`),
  reminder: both(
    (wards: string, period: string) =>
      `Đề nghị Công an các phường ${wards} gửi số liệu ${period} trước khi tổng hợp báo cáo.`,
    (wards, period) => `The police of ${wards} are asked to send their figures of ${period}.`,
  ),
  reminderOne: both(
    (ward: string, period: string) => `Đề nghị Công an ${ward} gửi số liệu ${period} trước khi tổng hợp báo cáo.`,
    (ward, period) => `The police of ${ward} are asked to send their figures of ${period}.`,
  ),
  reminderDue: both(
    (sentence: string, due: string) => `${sentence} Hạn gửi: ngày ${due}.`,
    (sentence, due) => `${sentence} Due on ${due}.`,
  ),
  into: {
    option: both(
      'ghi số liệu vào sổ tính này; chỉ xem trước nếu không có --yes',
      'take the figures over into this workbook; only a preview without --yes',
    ),
    yes: both('đã xem trước, đồng ý ghi', 'seen and confirmed: write'),
    confirm: both(
      (option: string, ward: string) =>
        `Chưa ghi gì. Nếu đồng ý, chạy lại và thêm ${option}; chỉ nhận một số phường thì thêm ${ward}.`,
      (option, ward) =>
        `Nothing has been written. Run again with ${option} to confirm; with ${ward} for some wards only.`,
    ),
    bringBack: both(
      'Có thể lấy lại số liệu cũ bằng nút Khôi phục trong Excel.',
      'Restore in Excel brings the former figures back.',
    ),
    noFiles: both(
      (folder: string) => `Thư mục “${folder}” không có tệp .xlsx hoặc .xlsm nào.`,
      (folder) => `The folder “${folder}” has no .xlsx or .xlsm file.`,
    ),
  },
});
