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

/** What Excel shows of each function while a formula is typed. */
export const functionCatalogue = {
  WARDSCORE: {
    description: both('Số tiêu chí phường đạt.', 'Number of criteria the ward passes.'),
    result: both(
      'Một số, bằng số tiêu chí đạt của phường ở trang KQ Tổng hợp.',
      'A number, the same as on sheet KQ Tổng hợp.',
    ),
  },
  WARDSTATUS: {
    description: both(
      'Phường đạt chuẩn, chưa đạt hay chưa đủ số liệu.',
      'Whether the ward is recognised, not yet, or lacks data.',
    ),
    result: both('“Đạt chuẩn”, “Chưa đạt” hoặc “Chưa đủ số liệu”.', '"Recognised", "Not yet" or "Not enough data".'),
  },
  WARDBOUNDS: {
    description: both(
      'Số tiêu chí chắc chắn đạt và có thể đạt trên tổng số áp dụng.',
      'Criteria that surely pass and that may pass, of those that apply.',
    ),
    result: both(
      'Chữ như “18–21/22”: chắc chắn 18, có thể tới 21, trong 22 tiêu chí áp dụng.',
      'Text such as "18–21/22": 18 for certain, up to 21, of 22 that apply.',
    ),
  },
  WARDGAPS: {
    description: both(
      'Những điều kiện phường chưa đạt hoặc chưa rõ, việc phải làm và cơ quan thực hiện.',
      'Conditions the ward fails or that are unknown, what to do, and who must act.',
    ),
    result: both(
      'Bảng tràn xuống: tiêu chí, nội dung, kết quả, còn thiếu, cơ quan.',
      'A table that spills: criterion, subject, verdict, gap, agency.',
    ),
  },
  WARDSCORES: {
    description: both(
      'Điểm, khoảng, kết quả và xếp hạng của tất cả các phường.',
      'Score, bounds, status and rank of all wards.',
    ),
    result: both(
      'Bảng tràn xuống: hạng, phường, số đạt, số áp dụng, khoảng, kết quả. Nhẹ hơn nhiều ô WARDSCORE.',
      'A table that spills: rank, ward, passed, applicable, bounds, status. Far lighter than many cells of WARDSCORE.',
    ),
  },
  CRITERION: {
    description: both('Kết quả của phường về một tiêu chí.', 'Verdict of the ward on one criterion.'),
    result: both(
      '“Đạt”, “Không đạt”, “Chưa có số liệu”, “Không áp dụng”, “Tạm tính” hoặc “Số liệu lỗi”.',
      '"Pass", "Fail", "No data", "Not applicable", "Provisional" or "Invalid data".',
    ),
  },
  WHY: {
    description: both(
      'Vì sao có kết quả đó: số liệu, yêu cầu và phần còn thiếu.',
      'Why the verdict is what it is: figures, requirement and what is missing.',
    ),
    result: both('Một đoạn nêu cả hai vế của từng điều kiện.', 'A passage with both sides of every condition.'),
  },
  GROUPPASS: {
    description: both(
      'Số phường đạt và tổng số phường của một nhóm tiêu chí.',
      'Wards that pass a group of criteria, and wards counted.',
    ),
    result: both(
      'Hai ô cạnh nhau: số phường đạt, số phường được tính.',
      'Two cells side by side: wards that pass, wards counted.',
    ),
  },
  DISTRIBUTION: {
    description: both('Có bao nhiêu phường ở mỗi mức điểm.', 'How many wards stand at each score.'),
    result: both('Bảng tràn xuống: mức điểm, số phường.', 'A table that spills: score, wards.'),
  },
  ROADMAPSTATUS: {
    description: both('Tình hình các phường đã chọn theo lộ trình.', 'Where the wards chosen for the roadmap stand.'),
    result: both(
      'Bảng tràn xuống: năm chọn, phường, tình hình, năm đạt chuẩn.',
      'A table that spills: year chosen, ward, status, year achieved.',
    ),
  },
  ROADMAPSHARE: {
    description: both(
      'Tỷ lệ phường đạt chuẩn trên số phường hiện có.',
      'Share of the existing wards that are recognised.',
    ),
    result: both(
      'Một phân số, hãy định dạng phần trăm. Mốc của lộ trình: 50 % năm 2025, 100 % năm 2028.',
      'A fraction; format it as a percentage. Milestones of the roadmap: 50 % in 2025, 100 % in 2028.',
    ),
  },
  CASESALLOWED: {
    description: both(
      'Số vụ nhiều nhất năm nay mà vẫn đạt tỷ lệ giảm.',
      'Most cases this year that still meet the decrease.',
    ),
    result: both(
      'Một số nguyên. Năm trước 0 vụ thì năm nay cũng không được có vụ nào.',
      'A whole number. After a year with 0 cases there may be none.',
    ),
  },
  CHANGE: {
    description: both('Mức tăng, giảm so với năm trước.', 'Increase or decrease against last year.'),
    result: both(
      'Một phân số (âm là giảm), hãy định dạng phần trăm; năm trước là 0 thì trả lời bằng chữ.',
      'A fraction (negative is a decrease); format it as a percentage. From 0 it answers in words.',
    ),
  },
  LANDSTATUS: {
    description: both(
      'Đất trụ sở của phường có đủ không, còn thiếu bao nhiêu.',
      "Whether the ward's land is enough, and how much is missing.",
    ),
    result: both(
      'Chữ như “Không đạt: thiếu 110 m²”, theo các thửa đã cấp ở trang Đất.',
      'Text such as "Fail: 110 m² short", by the allotted parcels of sheet Đất.',
    ),
  },
  SCOREOF: {
    description: both(
      'Số tiêu chí đạt trong một vùng ô ghi kết quả của riêng bạn.',
      'Number of passes in a range of verdicts of your own.',
    ),
    result: both(
      'Một số. Ô trống là chưa có số liệu; chữ không hiểu được thì báo lỗi kèm vị trí ô.',
      'A number. An empty cell is no data; a word not understood is an error that names the cell.',
    ),
  },
  CHECK: {
    description: both(
      'So một số liệu của riêng bạn với ngưỡng, đúng quy tắc của bộ tiêu chí.',
      'Compares a figure of your own with a threshold, by the rules of the rule set.',
    ),
    result: both(
      '“Đạt”, “Không đạt” hoặc “Chưa có số liệu” khi ô trống.',
      '"Pass", "Fail", or "No data" when the cell is empty.',
    ),
  },
};
