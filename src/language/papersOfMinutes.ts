import { both, byLanguage } from './language';
import { counted } from './plural';

/** The minutes of an appraisal: who met, where self-scoring and appraisal differ, what follows. */
export const papersOfMinutesTexts = byLanguage({
  title: both('BIÊN BẢN', 'MINUTES'),
  subject: both(
    (ward: string, scheme: string, year: string) => `Thẩm định kết quả xây dựng ${scheme} năm ${year} đối với ${ward}`,
    (ward, scheme, year) => `Appraisal of building ${scheme}, year ${year}: ${ward}`,
  ),
  opening: both(
    'Hôm nay, hồi …… giờ …… ngày …… tháng …… năm ………, tại ……………………………………, chúng tôi gồm:',
    'Today, at …… on ……/……/………, in ……………………………………, there met:',
  ),
  present: both('I. THÀNH PHẦN', 'I. PRESENT'),
  appraisers: both(
    (issuer: string) => `1. Đại diện đoàn thẩm định của ${issuer}:`,
    (issuer) => `1. For the appraising body of ${issuer}:`,
  ),
  police: both(
    (ward: string) => `2. Đại diện ${ward}:`,
    (ward) => `2. For ${ward}:`,
  ),
  person: both('Đồng chí ………………………, chức vụ ………………………', 'Mr/Ms ………………………, office ………………………'),
  content: both('II. NỘI DUNG', 'II. CONTENT'),
  checked: both(
    (year: string, self: string, appraised: string) =>
      `Đoàn đã kiểm tra hồ sơ, tài liệu minh chứng, số liệu năm ${year}. Kết quả tự chấm: ${self}. Kết quả thẩm định: ${appraised}.`,
    (year, self, appraised) =>
      `Files, evidence and figures of ${year} were checked. Self-scored: ${self}. Appraised: ${appraised}.`,
  ),
  passed: both(
    (passed: string, all: string) => `đạt ${passed}/${all} tiêu chí`,
    (passed, all) => `${passed}/${counted(all, 'criterion', 'criteria')} passed`,
  ),
  nothing: both('chưa ghi', 'not given'),
  withLeft: both(
    (told: string, count: string) => `${told}, còn ${count} tiêu chí chưa có kết quả`,
    (told, count) => `${told}, ${counted(count, 'criterion', 'criteria')} left`,
  ),
  differing: both(
    'Các tiêu chí mà kết quả tự chấm và thẩm định khác nhau:',
    'Criteria on which self-scoring and appraisal differ:',
  ),
  noneDiffering: both(
    'Không có tiêu chí nào mà kết quả tự chấm và thẩm định khác nhau.',
    'Self-scoring and appraisal differ on no criterion.',
  ),
  notAppraised: both(
    (names: string) => `Các tiêu chí chưa có kết quả thẩm định: ${names}.`,
    (names) => `Criteria not appraised yet: ${names}.`,
  ),
  nothingAppraised: both(
    (all: string) => `Chưa có kết quả thẩm định của ${all} tiêu chí.`,
    (all) => `None of ${counted(all, 'criterion', 'criteria')} is appraised yet.`,
  ),
  conclusion: both('III. KẾT LUẬN', 'III. CONCLUSION'),
  qualifies: both(
    (ward: string, year: string) =>
      `${ward} đạt tất cả tiêu chí áp dụng theo kết quả thẩm định, đủ điều kiện đề nghị công nhận năm ${year}.`,
    (ward, year) => `${ward} passes every applicable criterion by the appraisal and is fit to be proposed for ${year}.`,
  ),
  fails: both(
    (ward: string, year: string, names: string) =>
      `${ward} chưa đủ điều kiện đề nghị công nhận năm ${year} do không đạt: ${names}.`,
    (ward, year, names) => `${ward} is not fit to be proposed for ${year}, for it fails: ${names}.`,
  ),
  open: both('Kết luận của đoàn thẩm định: ……………………………………', 'Conclusion of the appraising body: ……………………………………'),
  opinions: both('Ý kiến khác: ……………………………………', 'Other remarks: ……………………………………'),
  closing: both(
    'Biên bản kết thúc hồi …… giờ …… ngày ……/……/………, đã đọc lại cho những người có tên trên cùng nghe, nhất trí và ký tên./.',
    'Ended at …… on ……/……/………; read to those named above, agreed and signed.',
  ),
  wardSide: both('ĐẠI DIỆN CÔNG AN PHƯỜNG', 'FOR THE WARD POLICE'),
  appraisingSide: both('ĐẠI DIỆN ĐOÀN THẨM ĐỊNH', 'FOR THE APPRAISING BODY'),
  reason: both('Lý do', 'Reason'),
});
