import { both, byLanguage } from './language';

/** What papers carry out and what is built. */
export const letterheadTexts = byLanguage({
  /** What a paper carries out, by rule set: "Thực hiện …". */
  legalBases: {
    DA1886: both(
      'Quyết định số 1886/QĐ-UBND ngày 06/9/2023 của Ủy ban nhân dân tỉnh Hưng Yên',
      'Decision 1886/QĐ-UBND of 06/9/2023 of the People’s Committee of Hưng Yên',
    ),
    KS2022: both(
      'Kế hoạch số 556/KH-BCA-V05 ngày 04/11/2022 và Bộ tiêu chí tạm thời của Bộ Công an',
      'Plan 556/KH-BCA-V05 of 04/11/2022 and the provisional criteria of the Ministry of Public Security',
    ),
  },
  /** What is built: "Kết quả xây dựng …". The ministry's own name of it. */
  schemeTitle: both(
    'Công an phường điển hình, kiểu mẫu về an ninh, trật tự và văn minh đô thị',
    'model ward police in security, order and urban civility',
  ),
});

/** The settings of the letterhead: name and help. */
export const letterheadWords = {
  superiorBody: {
    header: both('Cơ quan cấp trên', 'Superior body'),
    help: both('In ở dòng đầu văn bản, trên tên đơn vị lập báo cáo.', 'First line of papers, above the issuing unit.'),
  },
  issuer: {
    header: both('Đơn vị lập báo cáo', 'Issuing unit'),
    help: both('Tên đơn vị in ở đầu báo cáo.', 'Name of the unit at the head of reports.'),
  },
  province: {
    header: both('Tên tỉnh, thành phố', 'Province'),
    help: both('Tên đầy đủ, có chữ “Tỉnh” hoặc “Thành phố”.', 'Full name, with the word for its kind.'),
  },
  place: {
    header: both('Địa danh ban hành', 'Place of issue'),
    help: both('In trước ngày, tháng, năm của văn bản.', 'Stands before the date of papers.'),
  },
  numberMark: {
    header: both('Ký hiệu văn bản', 'Number mark'),
    help: both(
      'In sau tên loại văn bản: ghi CAT-PV01 thì báo cáo mang số “…/BC-CAT-PV01”.',
      'Follows the kind of paper: CAT-PV01 gives “…/BC-CAT-PV01”.',
    ),
  },
  signerTitle: {
    header: both('Chức vụ người ký', 'Title of the signer'),
    help: both(
      'Ký thay thì ghi hai dòng, cách nhau bằng dấu chấm phẩy: KT. GIÁM ĐỐC; PHÓ GIÁM ĐỐC.',
      'A deputy’s title is two lines with a semicolon between them.',
    ),
  },
  signerName: {
    header: both('Họ tên người ký', 'Name of the signer'),
    help: both('Cấp bậc, họ và tên; để trống thì ghi tay.', 'Rank and name; blank to be written by hand.'),
  },
  addressees: {
    header: both('Kính gửi', 'Addressed to'),
    help: both(
      'Các cơ quan nhận báo cáo, cách nhau bằng dấu chấm phẩy.',
      'The bodies that reports are sent to, with semicolons.',
    ),
  },
  recipients: {
    header: both('Nơi nhận', 'Copies to'),
    help: both(
      'Các dòng ở cuối văn bản, cách nhau bằng dấu chấm phẩy.',
      'The lines at the end of papers, with semicolons.',
    ),
  },
  legalBasis: {
    header: both('Văn bản căn cứ', 'Legal basis'),
    help: both(
      'In sau chữ “Thực hiện” ở đầu báo cáo. Để trống thì theo bộ tiêu chí có sẵn của năm chấm điểm.',
      'Follows “Under” at the beginning of reports. Blank: that of the built-in rule set of the year.',
    ),
  },
  schemeTitle: {
    header: both('Tên Đề án', 'Title of the scheme'),
    help: both(
      'In sau chữ “Kết quả xây dựng”. Để trống: “Công an phường điển hình, kiểu mẫu về an ninh, trật tự và văn minh đô thị”.',
      'Follows “Results of building”. Blank: model ward police in security, order and urban civility.',
    ),
  },
};
