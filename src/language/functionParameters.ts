import { both } from './language';

/** Parameters by name; those of one name mean the same in every function. */
export const functionParameters = {
  ward: both(
    'Tên hoặc mã phường, như trong trang Phường; không phân biệt chữ hoa, chữ thường.',
    'Name or code of the ward as on sheet Phường; upper and lower case are the same.',
  ),
  year: both(
    'Năm chấm điểm. Bỏ trống: năm đặt trong trang Thiết lập.',
    'Year scored. Left out: the year set on sheet Thiết lập.',
  ),
  criterion: both('Tiêu chí: mã “C06” hoặc số 6.', 'Criterion: its code "C06" or the number 6.'),
  group: both('Số của nhóm tiêu chí, từ 1 đến 7.', 'Number of the group of criteria, 1 to 7.'),
  previous: both(
    'Số liệu năm trước. Ô trống là chưa có số liệu, không phải số 0.',
    "Last year's figure. An empty cell means no data, not 0.",
  ),
  current: both('Số liệu năm nay.', "This year's figure."),
  percent: both(
    'Tỷ lệ phải giảm, ghi như trong Quyết định: 6 hoặc "6%" là sáu phần trăm.',
    'Decrease asked for, written as in the decision: 6 or "6%" is six per cent.',
  ),
  verdicts: both(
    'Các ô ghi kết quả từng tiêu chí: Đạt, Không đạt, Chưa có số liệu, Không áp dụng…',
    'Cells with the verdict of each criterion: Pass, Fail, No data, Not applicable…',
  ),
  value: both('Số liệu cần so: số, Có/Không hoặc danh hiệu.', 'Figure to compare: a number, yes/no or a title.'),
  operator: both(
    'Phép so trong dấu ngoặc kép: "≥", "≤", ">", "<", "bằng", "từ … đến", "có", "không có", "danh hiệu ≥".',
    'Comparison in quotation marks: "≥", "≤", ">", "<", "equals", "from … to", "yes", "none", "title ≥".',
  ),
  threshold: both(
    'Ngưỡng: một số, khoảng "8-10" hoặc danh hiệu. Để "" khi phép so không cần ngưỡng.',
    'Threshold: a number, a range "8-10" or a title. "" where the comparison needs none.',
  ),
};
