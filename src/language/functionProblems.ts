import { both } from './language';

/** Names of arguments inside the sentences. */
export const problemArguments = {
  arguments: {
    ward: both('tên phường', 'the ward'),
    year: both('năm', 'the year'),
    criterion: both('tiêu chí', 'the criterion'),
    group: both('nhóm', 'the group'),
    previous: both('số liệu năm trước', "last year's figure"),
    current: both('số liệu năm nay', "this year's figure"),
    percent: both('tỷ lệ giảm', 'the decrease'),
    verdicts: both('vùng kết quả', 'the range of verdicts'),
    value: both('số liệu', 'the figure'),
    operator: both('phép so', 'the comparison'),
    threshold: both('ngưỡng', 'the threshold'),
  },
};

/** Why a function cannot answer, and what to do about it. */
export const functionProblems = {
  blank: both(
    (argument: string) => `Chưa ghi ${argument}.`,
    (argument) => `Nothing is given for ${argument}.`,
  ),
  errorInput: both(
    (argument: string) => `Ô dùng làm ${argument} đang báo lỗi. Hãy sửa ô đó trước.`,
    (argument) => `The cell given for ${argument} shows an error. Correct that cell first.`,
  ),
  notOne: both(
    (argument: string) => `Cần một ô cho ${argument}, không phải một vùng hay một thẻ dữ liệu.`,
    (argument) => `One cell is needed for ${argument}, not a range or a data card.`,
  ),
  notText: both(
    (argument: string, found: string) => `Cần chữ cho ${argument}, không phải “${found}”.`,
    (argument, found) => `Text is needed for ${argument}, not "${found}".`,
  ),
  notNumber: both(
    (argument: string, found: string) => `“${found}” không phải là số, không dùng được làm ${argument}.`,
    (argument, found) => `"${found}" is not a number and cannot be ${argument}.`,
  ),
  twoNumbers: both(
    (argument: string, found: string, one: string, other: string) =>
      `“${found}” (${argument}) có thể là ${one} hoặc ${other}. Hãy ghi rõ bằng một số.`,
    (argument, found, one, other) => `"${found}" (${argument}) may be ${one} or ${other}. Write it as a number.`,
  ),
  negative: both(
    (argument: string) => `Không nhận số âm cho ${argument}.`,
    (argument) => `A negative number cannot be ${argument}.`,
  ),
  percentRange: both(
    (found: string) => `Tỷ lệ giảm “${found}” phải từ 0 đến 100 phần trăm.`,
    (found) => `The decrease "${found}" must be from 0 to 100 per cent.`,
  ),
  twoPercents: both(
    (found: string, one: string, other: string) =>
      `Tỷ lệ ${found} có thể là ${one}% hoặc ${other}%. Hãy ghi trong dấu ngoặc kép, ví dụ "${one}%".`,
    (found, one, other) => `${found} may be ${one}% or ${other}%. Write it in quotation marks, such as "${one}%".`,
  ),
  badYear: both(
    (found: string) => `“${found}” không phải là năm. Hãy ghi một năm từ 2000 đến 2100 hoặc bỏ trống.`,
    (found) => `"${found}" is not a year. Give a year from 2000 to 2100 or leave it out.`,
  ),
  noRuleSet: both(
    (year: string) => `Không có bộ tiêu chí nào áp dụng cho năm ${year}.`,
    (year) => `No rule set is in force in ${year}.`,
  ),
  unknownWard: both(
    (name: string) => `Không có phường nào tên hoặc mã “${name}” trong trang Phường.`,
    (name) => `Sheet Phường has no ward with the name or code "${name}".`,
  ),
  nearWard: both(
    (name: string, nearest: string) => `Không có phường “${name}”. Gần nhất: ${nearest}. Hãy ghi đúng tên.`,
    (name, nearest) => `There is no ward "${name}". Nearest: ${nearest}. Write the exact name.`,
  ),
  ambiguousWard: both(
    (name: string, wards: string) => `“${name}” có thể là: ${wards}. Hãy ghi mã phường.`,
    (name, wards) => `"${name}" may be: ${wards}. Give the ward's code.`,
  ),
  wardNotInYear: both(
    (name: string, year: string) =>
      `Phường “${name}” không còn (hoặc chưa có) vào cuối năm ${year}, nên không được chấm năm đó.`,
    (name, year) => `The ward "${name}" does not exist at the end of ${year}, so it is not scored that year.`,
  ),
  wardWithoutData: both(
    (ward: string, year: string) => `Phường “${ward}” chưa có số liệu năm ${year}.`,
    (ward, year) => `There is no data of the ward "${ward}" for ${year} yet.`,
  ),
  nothingApplies: both(
    (ward: string, year: string) => `Không tiêu chí nào áp dụng cho phường “${ward}” năm ${year}.`,
    (ward, year) => `No criterion applies to the ward "${ward}" in ${year}.`,
  ),
  unknownCriterion: both(
    (found: string, first: string, last: string) =>
      `Không có tiêu chí “${found}”. Bộ tiêu chí của năm này có từ ${first} đến ${last}.`,
    (found, first, last) => `There is no criterion "${found}". The rule set of that year has ${first} to ${last}.`,
  ),
  unknownGroup: both(
    (found: string, groups: string) => `Không có nhóm “${found}”. Các nhóm: ${groups}.`,
    (found, groups) => `There is no group "${found}". Groups: ${groups}.`,
  ),
  noLandCheck: both('Bộ tiêu chí của năm này không xét đất.', 'The rule set of that year has no check on land.'),
  noWards: both(
    'Không có phường nào tồn tại vào cuối năm đó, nên không có tỷ lệ.',
    'No ward exists at the end of that year, so there is no share.',
  ),
  noChosen: both('Trang Lộ trình chưa chọn phường nào.', 'Sheet Lộ trình has no chosen ward yet.'),
  unknownOperator: both(
    (found: string, operators: string) => `Không có phép so “${found}”. Hãy dùng một trong: ${operators}.`,
    (found, operators) => `There is no comparison "${found}". Use one of: ${operators}.`,
  ),
  unknownGrade: both(
    (found: string, grades: string) => `Không có danh hiệu “${found}”. Các danh hiệu: ${grades}.`,
    (found, grades) => `There is no title "${found}". Titles: ${grades}.`,
  ),
  notYesNo: both(
    (found: string) => `“${found}” không phải là Có hoặc Không.`,
    (found) => `"${found}" is neither yes nor no.`,
  ),
  badRange: both(
    (found: string) => `Ngưỡng “${found}” phải là một khoảng như "8-10", số nhỏ đứng trước.`,
    (found) => `The threshold "${found}" must be a range such as "8-10", the smaller number first.`,
  ),
  noThreshold: both(
    (found: string) => `Phép so này không dùng ngưỡng, nhưng đã ghi “${found}”.`,
    (found) => `This comparison takes no threshold, yet "${found}" is given.`,
  ),
  unknownVerdict: both(
    (found: string, row: string, column: string) =>
      `Không hiểu kết quả “${found}” ở hàng ${row}, cột ${column} của vùng.`,
    (found, row, column) => `The verdict "${found}" in row ${row}, column ${column} of the range is not understood.`,
  ),
  noVerdicts: both(
    'Vùng chưa có kết quả nào: tất cả các ô đều trống.',
    'The range has no verdict yet: all its cells are empty.',
  ),
  noWardTable: both(
    'Sổ tính này chưa có bảng danh sách phường (tblPhuong). Hãy chọn “Tạo biểu nhập liệu” trên thẻ Trang đầu.',
    'This workbook has no table of wards (tblPhuong) yet. Choose "Create template" on the Home tab.',
  ),
  emptyWardTable: both(
    'Bảng danh sách phường (tblPhuong) chưa có phường nào.',
    'The table of wards (tblPhuong) has no ward yet.',
  ),
  noYear: both(
    'Chưa có số liệu của năm nào và trang Thiết lập chưa chọn năm chấm điểm.',
    'No year has data yet, and sheet Thiết lập names no year to score.',
  ),
  notRead: both(
    (detail: string) => `Chưa đọc được sổ tính: ${detail}`,
    (detail) => `The workbook could not be read yet: ${detail}`,
  ),
};
