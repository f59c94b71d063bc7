import { both } from './language';

/** Rules about the data that users may switch in the table of settings. */
export const findingRuleWords = {
  findPrinted: {
    header: both('Kiểm tra: tỷ lệ và tổng trong câu', 'Check: shares and sums in sentences'),
    help: both(
      'Tỷ lệ, tổng ghi trong ghi chú, giải trình so với chính các số trong câu. Lỗi, Cảnh báo, Thông tin hoặc Tắt.',
      'Figures in notes and explanations against the numbers beside them. Error, Warning, Information or Off.',
    ),
  },
  findParts: {
    header: both('Kiểm tra: phần lớn hơn tổng', 'Check: part above whole'),
    help: both('Ví dụ hồ sơ trước hạn nhiều hơn hồ sơ đúng hạn.', 'For example more files early than on time.'),
  },
  findTotals: {
    header: both('Kiểm tra: dòng cộng sai', 'Check: wrong totals'),
    help: both(
      'Dòng tổng trong bảng không bằng tổng các dòng mà nó cộng.',
      'A total row that is not the sum of the rows it adds up.',
    ),
  },
  findMonths: {
    header: both('Kiểm tra: số lũy kế giảm', 'Check: running count falls'),
    help: both(
      'Số lũy kế đến tháng sau ít hơn đến tháng trước.',
      'Less up to a later month than up to an earlier one.',
    ),
  },
  findLastYear: {
    header: both('Kiểm tra: số năm trước', 'Check: figures of last year'),
    help: both(
      'Cột “(tên cột số liệu) năm trước” do đơn vị thêm, so với số đã nhập cho năm trước.',
      'A column of your own, “(name of a column) last year”, against what was entered for that year.',
    ),
  },
  findAreas: {
    header: both('Kiểm tra: diện tích bất thường', 'Check: implausible area'),
    help: both(
      'Thửa đất quá nhỏ hoặc quá lớn, thường do gõ sai.',
      'A parcel too small or too large, most often mistyped.',
    ),
  },
  findEvidence: {
    header: both('Kiểm tra: minh chứng', 'Check: evidence'),
    help: both(
      'Thẩm định thiếu số văn bản, hoặc văn bản trước năm chấm.',
      'Appraised without a document, or one older than the year.',
    ),
  },
  findMerged: {
    header: both('Kiểm tra: phường đã sáp nhập', 'Check: merged wards'),
    help: both(
      'Số liệu của phường trong năm phường không còn tồn tại.',
      'Figures of a ward in a year in which it no longer exists.',
    ),
  },
  findRoadmap: {
    header: both('Kiểm tra: số phường theo lộ trình', 'Check: wards of the roadmap'),
    help: both(
      'Số phường chọn so với lộ trình và số phường hiện có.',
      'Wards chosen against the plan and the wards that exist.',
    ),
  },
  findDisputes: {
    header: both('Kiểm tra: kết quả trái số liệu', 'Check: verdict against data'),
    help: both(
      'Thẩm định, tự chấm và số liệu nói khác nhau.',
      'Appraised, self-assessed and computed verdicts differ.',
    ),
  },
  findReportDate: {
    header: both('Kiểm tra: ngày chốt số liệu sớm', 'Check: early report date'),
    help: both('Ngày chốt số liệu trước ngày cuối năm chấm điểm.', 'Closing date before the end of the year scored.'),
  },
};

/** Columns of the table of settings: header and help. */
export const settingsTables = {
  tblThietLap: {
    setting: {
      header: both('Mục thiết lập', 'Setting'),
      help: both('Tên mục; không sửa cột này.', 'Name of the setting; do not change this column.'),
    },
    value: {
      header: both('Giá trị', 'Value'),
      help: both('Giá trị của mục thiết lập.', 'Value of the setting.'),
    },
    explanation: {
      header: both('Giải thích', 'Meaning'),
      help: both('Cách ghi giá trị.', 'How to write the value.'),
    },
  },
};

/** The settings: name and help. */
export const settingWords = {
  reportDate: {
    header: both('Ngày chốt số liệu', 'Closing date of the data'),
    help: both('Số liệu tính đến ngày nào, ghi ngày/tháng/năm.', 'The day up to which the data count, day/month/year.'),
  },
  scoredYear: {
    header: both('Năm chấm điểm', 'Year scored'),
    help: both('Để trống thì chấm năm mới nhất có số liệu.', 'Blank for the latest year that has data.'),
  },
  forcePolicy: {
    header: both('Kết quả sử dụng', 'Verdict in force'),
    help: both(
      'Thẩm định, Theo số liệu hoặc Tự chấm; mặc định là Thẩm định.',
      'Appraised, Computed or Self-assessed; Appraised by default.',
    ),
  },
  colourTheme: {
    header: both('Màu sắc', 'Colours'),
    help: both('Dễ phân biệt, Xanh đỏ hoặc Đen trắng.', 'Colour-blind safe, Green and red or Black and white.'),
  },
  mergerRule: {
    header: both('Phường sáp nhập kế thừa', 'Merged wards inherit'),
    help: both(
      'Mọi phần đều đạt, Phần lớn nhất hoặc Chấm lại từ đầu.',
      'All parts passed, Largest part or Assess anew.',
    ),
  },
  language: {
    header: both('Ngôn ngữ trang kết quả', 'Language of the status sheets'),
    help: both('Tiếng Việt hoặc English.', 'Tiếng Việt or English.'),
  },
  periodKind: {
    header: both('Kỳ báo cáo', 'Report period'),
    help: both(
      'Tháng, Quý, 6 tháng, 9 tháng, Năm, Sơ kết hoặc Tổng kết: chỉ lấy các dòng “đến tháng” của kỳ này. Để trống thì lấy số liệu cả năm, chưa có thì lấy tháng mới nhất.',
      'Month, Quarter, Six months, Nine months, Year, Interim review or Final review: only the rows up to its last month count. Blank for the whole year, else the latest month.',
    ),
  },
  periodMonth: {
    header: both('Tháng của kỳ báo cáo', 'Month of the report period'),
    help: both(
      'Số từ 1 đến 12, dùng cho kỳ Tháng, Quý và 6 tháng. Để trống thì lấy theo ngày chốt số liệu.',
      'A number from 1 to 12 for a month, a quarter or six months. Blank for the month of the closing date.',
    ),
  },
  formWards: {
    header: both('Phường in phiếu thẩm định', 'Wards of the appraisal forms'),
    help: both(
      'Tên hoặc mã các phường, cách nhau bằng dấu chấm phẩy; để trống thì in mọi phường (nhiều nhất 60).',
      'Names or codes with semicolons; blank for all wards (60 at most).',
    ),
  },
};

/** Names of settings in workbooks made by earlier versions; such rows are read and written as before. */
export const earlierSettingNames = {
  reportDate: both('Số liệu tính đến ngày', 'Data as of'),
  forcePolicy: both('Kết quả được dùng', 'Verdict in force'),
  language: both('Ngôn ngữ', 'Language'),
  findReportDate: both('Kiểm tra: ngày số liệu sớm', 'Check: early report date'),
};
