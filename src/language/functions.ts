import { functionCatalogue } from './functionCatalogue';
import { functionParameters } from './functionParameters';
import { problemArguments, functionProblems } from './functionProblems';
import { both, byLanguage } from './language';
import { counted } from './plural';

/** The custom functions: what Excel shows while a formula is typed, what they answer in words, why they cannot answer. */
export const functionsTexts = byLanguage({
  /** Parameters by name; those of one name mean the same in every function. */
  parameters: functionParameters,
  functions: functionCatalogue,
  qualified: {
    pass: both('Đủ điều kiện', 'Qualified'),
    fail: both('Chưa đủ điều kiện', 'Not yet'),
    noData: both('Chưa đủ số liệu', 'Not enough data'),
  },
  headers: {
    rank: both('Hạng', 'Rank'),
    ward: both('Phường', 'Ward'),
    passed: both('Số tiêu chí đạt', 'Criteria passed'),
    applicable: both('Số tiêu chí áp dụng', 'Criteria applicable'),
    bounds: both('Khoảng', 'Bounds'),
    status: both('Kết quả', 'Status'),
    criterion: both('Tiêu chí', 'Criterion'),
    content: both('Nội dung', 'Subject'),
    gap: both('Còn thiếu, việc phải làm', 'Gap, what to do'),
    agency: both('Cơ quan', 'Agency'),
    score: both('Mức điểm', 'Score'),
    wards: both('Số phường', 'Wards'),
    yearChosen: both('Năm chọn', 'Year chosen'),
    achievedIn: both('Năm đủ điều kiện', 'Year qualified'),
    recognition: both('Công nhận', 'Recognition'),
  },
  noGaps: both('Không còn điều kiện nào chưa đạt', 'No condition is left to meet'),
  why: {
    verdict: both(
      (ward: string, criterion: string, year: string, verdict: string, origin: string) =>
        `${ward}, ${criterion}, năm ${year}: ${verdict} (${origin}).`,
      (ward, criterion, year, verdict, origin) => `${ward}, ${criterion}, ${year}: ${verdict} (${origin}).`,
    ),
    declared: both(
      (origin: string, raw: string) => `${origin} ghi “${raw}”.`,
      (origin, raw) => `${origin} says "${raw}".`,
    ),
    computed: both(
      (verdict: string) => `Theo số liệu: ${verdict}.`,
      (verdict) => `By the data: ${verdict}.`,
    ),
  },
  change: {
    bothZero: both('Giữ vững ở mức 0', 'Kept at 0'),
    previousZero: both(
      (current: string) => `Tăng từ 0 lên ${current}`,
      (current) => `Up from 0 to ${current}`,
    ),
  },
  ...problemArguments,
  problems: functionProblems,
  repair: {
    none: both('Không có công thức nào cần sửa.', 'No formula needs repair.'),
    repaired: both(
      (count: string) => `Đã sửa ${count} công thức.`,
      (count) => `Formulas repaired: ${count}.`,
    ),
    protected: both(
      (count: string, sheet: string) =>
        `${count} công thức ở trang “${sheet}” chưa sửa được vì trang đang được bảo vệ. Hãy bỏ bảo vệ rồi thực hiện lại.`,
      (count, sheet) =>
        `Formulas on sheet "${sheet}" not repaired because it is protected: ${count}. Unprotect it and try again.`,
    ),
    more: both(
      (count: string) => `và ${count} ô khác`,
      (count) => `and ${counted(count, 'more cell')}`,
    ),
  },
  help: {
    title: both('Các hàm công thức KM', 'The KM functions'),
    intro: both(
      'Gõ =KM. trong một ô rồi chọn hàm. Các hàm đọc số liệu trong chính sổ tính này, cho cùng kết quả với các trang “KQ” và tự cập nhật khi số liệu thay đổi.',
      'Type =KM. in a cell and choose a function. The functions read the data of this very workbook, give the same results as the "KQ" sheets, and follow every change of the data.',
    ),
    spillAdvice: both(
      'Cần kết quả của nhiều phường, hãy dùng một hàm tràn (WARDSCORES) rồi lấy từng dòng bằng INDEX hoặc XLOOKUP: nhanh hơn nhiều so với hàng nghìn ô riêng.',
      'For the results of many wards use one function that spills (WARDSCORES) and take single rows with INDEX or XLOOKUP: far faster than thousands of cells.',
    ),
    separator: both(
      'Nếu Excel của bạn viết số thập phân bằng dấu phẩy, hãy ngăn các đối số bằng dấu chấm phẩy: =KM.WARDSCORE("An Tảo";2022).',
      'Where Excel writes decimals with a comma, separate the arguments by semicolons: =KM.WARDSCORE("An Tảo";2022).',
    ),
    errors: both(
      '#N/A: chưa có câu trả lời. #VALUE!: đối số chưa đúng. Nhấn vào ô, rồi vào dấu cảnh báo để đọc lý do.',
      '#N/A: there is no answer yet. #VALUE!: an argument is wrong. Select the cell, then its warning sign, to read why.',
    ),
    parameter: both('Đối số', 'Argument'),
    meaning: both('Ý nghĩa', 'Meaning'),
    optional: both('không bắt buộc', 'optional'),
    result: both('Kết quả', 'Result'),
    example: both('Ví dụ', 'Example'),
    gives: both('cho', 'gives'),
    /** Behind the example of a function that reads the tables. */
    overSample: both('trên sổ mẫu 14 phường (hung-yen.xlsx)', 'over the sample of 14 wards (hung-yen.xlsx)'),
    all: both('Tất cả các hàm', 'All functions'),
    footer: both(
      'Các hàm không gửi số liệu đi đâu và không sửa ô nào của sổ tính.',
      'The functions send no data anywhere and change no cell of the workbook.',
    ),
  },
  examples: {
    sheet: both('Ví dụ công thức', 'Formula examples'),
    title: both('Ví dụ công thức KM', 'Examples of KM formulas'),
    instruction: both(
      'Mỗi dòng là một hàm; cột “Công thức” chép được vào ô bất kỳ. Sửa số liệu ở các trang nhập thì kết quả đổi theo.',
      'One function a row; the column "Formula" can be copied into any cell. When the input sheets change, the results follow.',
    ),
    /** Behind the description of a function that spills. */
    block: both(
      'Đây là một ô của bảng; bỏ INDEX để cả bảng tràn ra.',
      'This is one cell of the table; leave INDEX out for the whole table to spill.',
    ),
    columns: {
      name: both('Hàm', 'Function'),
      description: both('Trả lời câu hỏi', 'What it answers'),
      formula: both('Công thức', 'Formula'),
      result: both('Kết quả', 'Result'),
    },
  },
  conformance: {
    sheet: both('Kiểm tra', 'Check'),
    title: both('Kiểm tra các hàm KM trên máy này', 'Check of the KM functions on this computer'),
    instruction: both(
      'Mở tệp bằng Excel đã cài phần bổ trợ, chờ vài giây. Mọi dòng phải ghi “ĐÚNG”. Nếu thấy #NAME?, hãy chọn “Sửa công thức” trong bảng điều khiển.',
      'Open the file in an Excel that has the add-in and wait a few seconds. Every row must say "RIGHT". If you see #NAME?, choose "Repair formulas" in the dashboard.',
    ),
    columns: {
      index: both('STT', 'No.'),
      name: both('Hàm', 'Function'),
      formula: both('Công thức', 'Formula'),
      result: both('Kết quả', 'Result'),
      expected: both('Phải là', 'Must be'),
      verdict: both('So sánh', 'Comparison'),
    },
    right: both('ĐÚNG', 'RIGHT'),
    wrong: both('SAI', 'WRONG'),
    total: both('Số dòng đúng', 'Rows that are right'),
    error: both('LỖI', 'ERROR'),
  },
});

/** Ids of the custom functions; published once, never renamed. */
export type FunctionId = keyof (typeof functionsTexts)['vi']['functions'];
