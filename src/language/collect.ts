import { both, byLanguage } from './language';
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
  made: both(
    (count: string, period: string, folder: string) => `Đã lập ${count} phiếu nhập số liệu ${period}: ${folder}`,
    (count, period, folder) => `${counted(count, 'entry form')} made for ${period}: ${folder}`,
  ),
  noWards: both(
    'Không có phường nào trong kỳ này, hoặc sổ tính chưa có bảng số liệu.',
    'There is no ward in this period, or the workbook has no table of figures.',
  ),
});
