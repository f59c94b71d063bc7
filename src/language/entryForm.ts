import { both, byLanguage, same } from './language';

/** The ward's entry form: what stands on it, and what its cells say when something else is typed. */
export const entryFormTexts = byLanguage({
  sheet: both('Phiếu nhập', 'Entry form'),
  title: both('PHIẾU NHẬP SỐ LIỆU', 'ENTRY FORM'),
  /** Kinds of unit with which a ward's name may begin. */
  kinds: both(['phường', 'xã', 'thị trấn', 'đặc khu'], ['ward', 'commune', 'township']),
  ward: both(
    (name: string) => `phường ${name}`,
    (name) => `${name} ward`,
  ),
  wardAndPeriod: both(
    (ward: string, period: string) => `Công an ${ward} – ${period}`,
    (ward, period) => `Police of ${ward} – ${period}`,
  ),
  span: both(
    (from: string, to: string) =>
      `Chỉ tiêu phát sinh: ghi số lũy kế từ ngày ${from} đến hết ngày ${to}. Chỉ tiêu hiện có: ghi số tại ngày ${to}.`,
    (from, to) => `What arises: the total from ${from} to ${to}. What stands: the figure on ${to}.`,
  ),
  instruction: both(
    'Chỉ ghi vào các ô nền vàng. Chưa có số liệu thì để trống; không xảy ra thì ghi 0. Số ghi bằng chữ số, không kèm đơn vị tính.',
    'Type in the yellow cells only. Leave blank what is not known yet; type 0 when nothing happened. Numbers alone, without their unit.',
  ),
  due: both(
    (day: string) => `Gửi lại tệp này chậm nhất ngày ${day}.`,
    (day) => `Send this file back by ${day}.`,
  ),
  headers: {
    id: both('Mã chỉ tiêu', 'Id'),
    number: both('STT', 'No.'),
    indicator: both('Chỉ tiêu', 'Indicator'),
    unit: both('Đơn vị tính', 'Unit'),
    rule: both('Yêu cầu của bộ tiêu chí', 'What the criteria ask'),
    previous: both('Kỳ trước', 'Last period'),
    lastYear: both('Năm trước', 'Last year'),
    figure: both('Số liệu kỳ này', 'This period'),
    evidence: both('Số, ngày văn bản minh chứng', 'Number and date of evidence'),
    note: both('Ghi chú', 'Note'),
  },
  /** Under the two headers of earlier figures: which period they are of. */
  previousMonth: both(
    (month: string, year: string) => `Đến hết tháng ${month}/${year}`,
    (month, year) => `To the end of ${month}/${year}`,
  ),
  previousYear: both(
    (year: string) => `Cả năm ${year}`,
    (year) => `Whole year ${year}`,
  ),
  sameMonths: both(
    (month: string, year: string) => `Đến tháng ${month}/${year}; số hiện có: cuối năm`,
    (month, year) => `To ${month}/${year}; standing: end of the year`,
  ),
  group: both(
    (number: string, title: string) => `Nhóm ${number}. ${title}`,
    (number, title) => `Group ${number}. ${title}`,
  ),
  accrual: {
    flow: both('phát sinh', 'arising'),
    stock: both('hiện có', 'standing'),
  },
  unitAndAccrual: same((unit: string, accrual: string) => (unit === '' ? accrual : `${unit} (${accrual})`)),
  /** An indicator that a check reads besides the one that it judges. */
  helps: {
    whole: both(
      (of: string) => `Dùng để tính tỷ lệ ${of}`,
      (of) => `The whole of which ${of} is a share`,
    ),
    limit: both(
      (of: string) => `Mức để so với ${of}`,
      (of) => `What ${of} is compared with`,
    ),
    remainder: both(
      (of: string) => `Bằng 0 thì ${of} được coi là đạt`,
      (of) => `When 0, ${of} counts as passed`,
    ),
  },
  information: both('Để tổng hợp, không chấm điểm', 'For the record, not scored'),
  cell: {
    title: both('Giá trị không hợp lệ', 'Not accepted'),
    wholeNumber: both(
      'Ghi một số nguyên không âm, chỉ gồm chữ số, ví dụ 12; không xảy ra thì ghi 0.',
      'Type a whole number of 0 or more, digits alone, for example 12; type 0 when nothing happened.',
    ),
    decimal: both('Ghi một số không âm, không kèm đơn vị tính.', 'Type a number of 0 or more without its unit.'),
    percent: both('Ghi số phần trăm, ví dụ 95 cho 95%.', 'Type the percentage, 95 for 95%.'),
    list: both('Chọn một giá trị trong danh sách.', 'Choose from the list.'),
  },
  signatures: {
    maker: both('NGƯỜI LẬP PHIẾU', 'FILLED IN BY'),
    chief: both('TRƯỞNG CÔNG AN', 'HEAD OF THE WARD POLICE'),
    sign: both('(Ký, ghi rõ họ tên)', '(Signature, full name)'),
  },
  footer: both('Trang &P/&N', 'Page &P/&N'),
  /** Name of the file, without its ending. Only whole words of the ward's name are told apart by it. */
  fileName: both(
    (ward: string, period: string) => `Phiếu nhập – ${ward} – ${period}`,
    (ward, period) => `Entry form – ${ward} – ${period}`,
  ),
  filePeriod: same((month: string, year: string) => `${month}-${year}`),
  archiveName: both(
    (period: string) => `Phiếu nhập số liệu ${period}`,
    (period) => `Entry forms ${period}`,
  ),
});
