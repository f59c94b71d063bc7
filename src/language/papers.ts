import { both, byLanguage } from './language';
import { counted } from './plural';

/** The papers as lists and commands name them. */
export const papersTexts = byLanguage({
  kinds: {
    month: both('Báo cáo tháng', 'Report of a month'),
    quarter: both('Báo cáo quý', 'Report of a quarter'),
    half: both('Báo cáo 6 tháng', 'Report of six months'),
    nineMonths: both('Báo cáo 9 tháng', 'Report of nine months'),
    year: both('Báo cáo năm', 'Report of the year'),
    interim: both('Báo cáo sơ kết', 'Interim review'),
    final: both('Báo cáo tổng kết', 'Final review'),
    selfScore: both('Phiếu tự chấm điểm của phường', 'Self-scoring form of a ward'),
    selfReport: both('Báo cáo tự đánh giá của phường', 'Self-assessment report of a ward'),
    registration: both('Bản đăng ký của phường', 'Registration of a ward'),
    minutes: both('Biên bản thẩm định', 'Minutes of an appraisal'),
    proposal: both('Tờ trình và danh sách đề nghị công nhận', 'Proposal and list for recognition'),
  },
  /** Beginnings of file names. */
  files: {
    report: both('bao cao', 'report'),
    selfScore: both('phieu tu cham', 'self scoring'),
    selfReport: both('bao cao tu danh gia', 'self assessment'),
    registration: both('ban dang ky', 'registration'),
    minutes: both('bien ban tham dinh', 'appraisal minutes'),
    proposal: both('to trinh de nghi cong nhan', 'proposal for recognition'),
  },
  command: {
    description: both(
      'Tạo văn bản Word từ sổ tính: báo cáo theo kỳ, phiếu tự chấm, báo cáo tự đánh giá, bản đăng ký, biên bản thẩm định, tờ trình. Sổ tính không thay đổi.',
      'Makes Word papers from a workbook: reports of a period, self-scoring forms, self-assessments, registrations, minutes, proposals. The workbook stays as it is.',
    ),
    kind: both(
      'loại văn bản; ghi nhiều lần để tạo nhiều loại',
      'kind of paper; say it several times for several kinds',
    ),
    ward: both(
      'tên hoặc mã phường; ghi nhiều lần cho nhiều phường; mặc định mọi phường',
      'name or code of a ward; several times for several wards; all wards by default',
    ),
    folder: both(
      'thư mục để đặt các tệp .docx; tạo mới nếu chưa có',
      'folder for the .docx files; made when it is not there',
    ),
    done: both(
      (count: string, folder: string) => `Đã tạo ${count} tệp Word trong thư mục ${folder}:`,
      (count, folder) => `${counted(count, 'Word file')} made in ${folder}:`,
    ),
  },
});
