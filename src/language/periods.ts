import { both, byLanguage } from './language';
import { counted, plural } from './plural';

/** Names of report periods, and what is said when the rows of one are missing. */
export const periodsTexts = byLanguage({
  month: both(
    (month: string, year: string) => `tháng ${month} năm ${year}`,
    (month, year) => `month ${month} of ${year}`,
  ),
  quarter: both(
    (quarter: string, year: string) => `quý ${quarter} năm ${year}`,
    (quarter, year) => `quarter ${quarter} of ${year}`,
  ),
  firstHalf: both(
    (year: string) => `6 tháng đầu năm ${year}`,
    (year) => `first half of ${year}`,
  ),
  secondHalf: both(
    (year: string) => `6 tháng cuối năm ${year}`,
    (year) => `second half of ${year}`,
  ),
  nineMonths: both(
    (year: string) => `9 tháng đầu năm ${year}`,
    (year) => `first nine months of ${year}`,
  ),
  year: both(
    (year: string) => `năm ${year}`,
    (year) => `year ${year}`,
  ),
  interim: both(
    (years: string) => `sơ kết giai đoạn ${years}`,
    (years) => `interim review of ${years}`,
  ),
  interimYear: both(
    (year: string) => `sơ kết năm ${year}`,
    (year) => `interim review of ${year}`,
  ),
  final: both(
    (years: string) => `tổng kết giai đoạn ${years}`,
    (years) => `final review of ${years}`,
  ),
  finalYear: both(
    (year: string) => `tổng kết năm ${year}`,
    (year) => `final review of ${year}`,
  ),
  stage: both(
    (from: string, to: string) => `${from} - ${to}`,
    (from, to) => `${from}–${to}`,
  ),
  days: both(
    (from: string, to: string) => `từ ngày ${from} đến ngày ${to}`,
    (from, to) => `from ${from} to ${to}`,
  ),
  named: both(
    (period: string, days: string) => `Kỳ báo cáo: ${period} (${days})`,
    (period, days) => `Report period: ${period} (${days})`,
  ),
  unusedDate: both(
    (day: string, year: string) =>
      `Ngày chốt số liệu đã ghi (${day}) ở trước kỳ số liệu năm ${year} nên không được dùng`,
    (day, year) => `The closing date typed (${day}) lies before the figures of ${year} begin and is not used`,
  ),
  /** Rows "đến tháng m", several as "đến tháng 1–10". */
  upTo: both(
    (month: string) => `đến tháng ${month}`,
    (month) => `up to month ${month}`,
  ),
  wholeYear: both('cả năm', 'whole year'),
  rowOfYear: both(
    (month: string, year: string) => `đến tháng ${month} năm ${year}`,
    (month, year) => `up to month ${month} of ${year}`,
  ),
  wholeOfYear: both(
    (year: string) => `cả năm ${year}`,
    (year) => `of the whole year ${year}`,
  ),
  noRows: both(
    (period: string, row: string) => `Chưa phường nào có dòng số liệu ${row}, nên không lập được báo cáo ${period}.`,
    (period, row) => `No ward has a row ${row}, so there is no report for ${period}.`,
  ),
  entered: both(
    (list: string) => `Đang có: ${list}. Hãy chọn kỳ khác, hoặc nhập dòng số liệu của kỳ này.`,
    (list) => `There are: ${list}. Choose another period, or enter the rows of this one.`,
  ),
  enteredNothing: both(
    (year: string) => `Năm ${year} chưa có dòng số liệu nào. Hãy nhập số liệu, hoặc chọn năm khác.`,
    (year) => `There are no rows of ${year}. Enter data, or choose another year.`,
  ),
  enteredRow: both(
    (rows: string, wards: string, names: string) => `${rows} – ${wards} phường (${names})`,
    (rows, wards, names) => `${rows}: ${counted(wards, 'ward')} (${names})`,
  ),
  moreWards: both(
    (count: string) => `và ${count} phường khác`,
    (count) => `and ${count} ${plural(count, 'other', 'others')}`,
  ),
});
