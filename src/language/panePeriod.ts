import { both, byLanguage, same } from './language';

/** Words of the fields of the pane that choose a period, and of the figures of one. */
export const panePeriodTexts = byLanguage({
  period: both('Kỳ báo cáo', 'Report for'),
  ofWorkbook: both('Theo sổ tính', 'As in the workbook'),
  month: both('Tháng trong kỳ', 'Month in it'),
  monthOfDate: both('Theo ngày chốt số liệu', 'That of the closing date'),
  computing: both('Đang tính…', 'Working it out…'),
  missing: both('Các dòng số liệu còn thiếu', 'Rows that are missing'),
  nothing: both('Chưa có số liệu nào của kỳ này.', 'There are no figures of this period yet.'),
  indicator: both('Chỉ tiêu số liệu', 'Indicator'),
  ward: both('Phường', 'Ward'),
  now: both('Số liệu', 'Figure'),
  change: both('Tăng, giảm', 'Change'),
  noComparison: same('–'),
  flow: {
    period: {
      title: both('Phát sinh trong kỳ', 'What came in, in the period'),
      before: both('Cùng kỳ năm trước', 'Same period last year'),
    },
    year: {
      title: both('Lũy kế từ đầu năm', 'Since the year began'),
      before: both('Lũy kế cùng kỳ', 'Same months last year'),
    },
  },
  stock: {
    period: {
      title: both('Hiện có cuối kỳ', 'State at the end of the period'),
      before: both('Cùng kỳ năm trước', 'Same time last year'),
    },
    year: {
      title: both('Hiện có cuối kỳ, so với cuối năm trước', 'State beside the end of last year'),
      before: both('Cuối năm trước', 'End of last year'),
    },
  },
});
