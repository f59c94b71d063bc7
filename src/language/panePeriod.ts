import { both, byLanguage } from './language';

/** Words of the fields of the pane that choose a period. */
export const panePeriodTexts = byLanguage({
  period: both('Kỳ báo cáo', 'Report for'),
  ofWorkbook: both('Theo sổ tính', 'As in the workbook'),
  month: both('Tháng trong kỳ', 'Month in it'),
  monthOfDate: both('Theo ngày chốt số liệu', 'That of the closing date'),
});
