import { both, byLanguage, same } from './language';
import { counted } from './plural';

/** Words of the part of the pane that shows what would be if figures were others. */
export const paneWhatIfTexts = byLanguage({
  intro: both(
    'Đổi số liệu, kết quả thẩm định, đất hoặc ngưỡng để xem ngay kết quả. Chưa ghi gì vào sổ tính.',
    'Change figures, appraised verdicts, land or thresholds and see at once what follows. Nothing is written to the workbook.',
  ),
  computing: both('Đang tính…', 'Working it out…'),
  ward: both('Phường', 'Ward'),
  criterion: both('Tiêu chí', 'Criterion'),
  appraised: both('Kết quả thẩm định', 'Appraised verdict'),
  notDeclared: both('(để trống)', '(blank)'),
  previousYear: both(
    (indicator: string, year: string) => `${indicator} (năm ${year})`,
    (indicator, year) => `${indicator} (${year})`,
  ),
  threshold: both(
    (check: string) => `Ngưỡng của ${check}`,
    (check) => `Threshold of ${check}`,
  ),
  thresholdLow: both(
    (check: string) => `Ngưỡng dưới của ${check}`,
    (check) => `Lower threshold of ${check}`,
  ),
  thresholdHigh: both(
    (check: string) => `Ngưỡng trên của ${check}`,
    (check) => `Upper threshold of ${check}`,
  ),
  land: both('Thêm đất đã cấp (m²)', 'More allotted land (m²)'),
  addLand: both('Thêm thửa đất', 'Add the parcel'),
  blank: both('(để trống)', '(blank)'),
  verdictNow: same((criterion: string, verdict: string) => `${criterion}: ${verdict}`),
  appraisedRules: both(
    'Kết quả thẩm định đang được ưu tiên; số liệu chỉ đổi kết quả khi để trống thẩm định.',
    'The appraised verdict goes first; figures move the verdict only where nothing is appraised.',
  ),
  results: both('Nếu vậy thì', 'Then'),
  nothing: both('Chưa đổi gì.', 'Nothing is changed yet.'),
  same: both('Không kết quả nào thay đổi.', 'No verdict changes.'),
  move: same(
    (ward: string, criterion: string, before: string, after: string) => `${ward}, ${criterion}: ${before} → ${after}`,
  ),
  more: both(
    (count: string) => `và ${count} kết quả khác`,
    (count) => `and ${counted(count, 'more verdict')}`,
  ),
  score: same((ward: string, before: string, after: string) => `${ward}: ${before} → ${after}`),
  qualified: both(
    (before: string, after: string) => `Phường đủ điều kiện: ${before} → ${after}`,
    (before, after) => `Wards qualified: ${before} → ${after}`,
  ),
  milestone: both(
    (year: string, before: string, after: string) => `Mốc năm ${year}: ${before} → ${after}`,
    (year, before, after) => `Milestone ${year}: ${before} → ${after}`,
  ),
  chosen: both(
    (year: string, before: string, after: string) => `Đề xuất chọn năm ${year}: ${before} → ${after}`,
    (year, before, after) => `Proposed for ${year}: ${before} → ${after}`,
  ),
  nobody: both('không phường nào', 'no ward'),
  changes: both('Đang thử', 'Tried out'),
  value: both(
    (ward: string, indicator: string, year: string, value: string) => `${ward}: ${indicator} năm ${year} = ${value}`,
    (ward, indicator, year, value) => `${ward}: ${indicator} in ${year} = ${value}`,
  ),
  declared: both(
    (ward: string, criterion: string, year: string, verdict: string) =>
      `${ward}: thẩm định ${criterion} năm ${year} = ${verdict}`,
    (ward, criterion, year, verdict) => `${ward}: ${criterion} appraised in ${year} = ${verdict}`,
  ),
  parcel: both(
    (ward: string, area: string) => `${ward}: thêm ${area} m² đất đã cấp`,
    (ward, area) => `${ward}: ${area} m² of allotted land more`,
  ),
  thresholdChange: both(
    (check: string, value: string) => `${check}: ngưỡng = ${value}`,
    (check, value) => `${check}: threshold = ${value}`,
  ),
  withdraw: both('Bỏ', 'Withdraw'),
  withdrawNamed: both(
    (change: string) => `Bỏ: ${change}`,
    (change) => `Withdraw: ${change}`,
  ),
  willWrite: both(
    (cells: string) => `Nếu ghi, nội dung các ô này được thay: ${cells}.`,
    (cells) => `Writing replaces what stands in these cells: ${cells}.`,
  ),
  save: both('Ghi vào bảng', 'Write to the tables'),
  reset: both('Bỏ tất cả', 'Withdraw all'),
  saved: both('Đã ghi vào sổ tính và chấm lại.', 'Written to the workbook and scored again.'),
  willGrow: both(
    (sheet: string, rows: string) => `Bảng ở trang ${sheet} hết dòng trống nên sẽ dài thêm ${rows} dòng.`,
    (sheet, rows) => `The table on ${sheet} has no blank row left; rows that will be added: ${rows}.`,
  ),
  refusals: {
    noTable: both(
      (sheet: string) => `Sổ tính chưa có bảng ở trang ${sheet} nên không thử được.`,
      (sheet) => `The workbook has no table on ${sheet}, so this cannot be tried.`,
    ),
    noColumn: both(
      (sheet: string) => `Bảng ở trang ${sheet} thiếu cột cần thiết hoặc có hai cột trùng tên.`,
      (sheet) => `The table on ${sheet} lacks a column that is needed, or has one twice.`,
    ),
    contradicting: both(
      (sheet: string) => `Trang ${sheet} có nhiều dòng nói về cùng một việc. Hãy chỉ giữ một dòng.`,
      (sheet) => `On ${sheet} several rows speak of the same thing. Keep only one.`,
    ),
    noRow: both(
      (sheet: string) => `Trang ${sheet} không có dòng của điều kiện này.`,
      (sheet) => `On ${sheet} there is no row for this check.`,
    ),
  },
  nothingWritten: both('Chưa ghi gì; các thay đổi vẫn còn ở đây.', 'Nothing was written; the changes are still here.'),
});
