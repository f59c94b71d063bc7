import { both, same, type TextPair } from './language';

/** An example over the sample workbook of the 14 wards, which is in Vietnamese whatever the user's language. */
export interface FunctionExample {
  /** What is typed between the brackets, with the separators that files know: comma and point. */
  readonly inputs: string;
  /** What the cells show: all rows, or the first few. */
  readonly shows: readonly (readonly (string | number)[])[];
}

/** A test holds what is shown against what the functions answer. */
const overSample = (inputs: string, shows: FunctionExample['shows']): TextPair<FunctionExample> =>
  same({ inputs, shows });

/** Each function by its id: what Excel shows while a formula is typed, what comes out, and an example for the help page. */
export const functionCatalogue = {
  WARDSCORE: {
    description: both('Số tiêu chí phường đạt.', 'Number of criteria the ward passes.'),
    result: both(
      'Một số, bằng số tiêu chí đạt của phường ở trang KQ Tổng hợp.',
      'A number, the same as on sheet KQ Tổng hợp.',
    ),
    example: overSample('"An Tảo",2022', [[20]]),
  },
  WARDSTATUS: {
    description: both(
      'Phường đủ điều kiện, chưa đủ hay thiếu số liệu.',
      'Whether the ward qualifies, not yet, or lacks data.',
    ),
    result: both(
      '“Đủ điều kiện”, “Chưa đủ điều kiện” hoặc “Chưa đủ số liệu”.',
      '"Qualified", "Not yet" or "Not enough data".',
    ),
    example: overSample('"Lam Sơn",2023', [['Đủ điều kiện']]),
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
    example: overSample('"An Tảo",2023', [['21/22']]),
  },
  WARDGAPS: {
    description: both(
      'Những điều kiện phường chưa đạt hoặc chưa xác định, việc phải làm và cơ quan thực hiện.',
      'Conditions the ward fails or that are unknown, what to do, and who must act.',
    ),
    result: both(
      'Bảng tràn xuống: tiêu chí, nội dung, kết quả, còn thiếu, cơ quan.',
      'A table that spills: criterion, subject, verdict, gap, agency.',
    ),
    example: overSample('"Lam Sơn",2022', [
      ['Tiêu chí', 'Nội dung', 'Kết quả', 'Còn thiếu, việc phải làm', 'Cơ quan'],
      [
        'C03',
        'Xếp loại chi bộ và danh hiệu thi đua của Công an phường',
        'Không đạt',
        'Kết luận của người chấm, không có số liệu kèm theo',
        'Công an tỉnh',
      ],
    ]),
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
    example: overSample('2022', [
      ['Hạng', 'Phường', 'Số tiêu chí đạt', 'Số tiêu chí áp dụng', 'Khoảng', 'Kết quả'],
      [1, 'Lam Sơn', 21, 22, '21/22', 'Chưa đủ điều kiện'],
      [2, 'An Tảo', 20, 22, '20/22', 'Chưa đủ điều kiện'],
    ]),
  },
  CRITERION: {
    description: both('Kết quả của phường về một tiêu chí.', 'Verdict of the ward on one criterion.'),
    result: both(
      '“Đạt”, “Không đạt”, “Chưa có số liệu”, “Không áp dụng”, “Tạm tính” hoặc “Số liệu lỗi”.',
      '"Pass", "Fail", "No data", "Not applicable", "Provisional" or "Invalid data".',
    ),
    example: overSample('"Lam Sơn","C03",2022', [['Không đạt']]),
  },
  WHY: {
    description: both(
      'Vì sao có kết quả đó: số liệu, yêu cầu và phần còn thiếu.',
      'Why the verdict is what it is: figures, requirement and what is missing.',
    ),
    result: both('Một đoạn nêu cả hai vế của từng điều kiện.', 'A passage with both sides of every condition.'),
    example: overSample('"Lê Lợi","C06",2023', [
      [
        'Lê Lợi, C06 “Diện tích và vị trí đất của Công an phường”, năm 2023: Không đạt (Theo số liệu). C06.1 Tổng diện tích đất đã bố trí cho Công an phường: 390 m² (yêu cầu ≥ 500 m²); thiếu 110 m² (R9: Cộng các thửa; R10: Chưa tính đất dự kiến).',
      ],
    ]),
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
    example: overSample('1,2022', [[5, 14]]),
  },
  DISTRIBUTION: {
    description: both('Có bao nhiêu phường ở mỗi mức điểm.', 'How many wards stand at each score.'),
    result: both('Bảng tràn xuống: mức điểm, số phường.', 'A table that spills: score, wards.'),
    example: overSample('2022', [
      ['Mức điểm', 'Số phường'],
      ['21/22', 1],
      ['20/22', 4],
      ['19/22', 5],
      ['18/22', 4],
    ]),
  },
  ROADMAPSTATUS: {
    description: both('Tình hình các phường đã chọn theo lộ trình.', 'Where the wards chosen for the roadmap stand.'),
    result: both(
      'Bảng tràn xuống: năm chọn, phường, tình hình, năm đủ điều kiện, công nhận.',
      'A table that spills: year chosen, ward, status, year qualified, recognition.',
    ),
    example: overSample('2023', [
      ['Năm chọn', 'Phường', 'Kết quả', 'Năm đủ điều kiện', 'Công nhận'],
      [2023, 'Lam Sơn', 'Đủ điều kiện', 2023, 'Chưa được công nhận'],
      [2023, 'An Tảo', 'Chậm lộ trình', '', 'Chưa được công nhận'],
    ]),
  },
  ROADMAPSHARE: {
    description: both('Tỷ lệ phường đủ điều kiện trên số phường hiện có.', 'Share of the existing wards that qualify.'),
    result: both(
      'Một phân số, hãy định dạng phần trăm. Mốc của lộ trình: 50% năm 2025, 100% năm 2028.',
      'A fraction; format it as a percentage. Milestones of the roadmap: 50% in 2025, 100% in 2028.',
    ),
    example: overSample('2023', [[1 / 14]]),
  },
  RECOGNISED: {
    description: both(
      'Phường có quyết định công nhận cho năm đó hay không.',
      'Whether a decision recognises the ward for the year.',
    ),
    result: both(
      '“Được công nhận”, “Đã thu hồi” hoặc “Chưa được công nhận”, theo trang Công nhận.',
      '"Recognised", "Withdrawn" or "Not recognised", by sheet Công nhận.',
    ),
    example: overSample('"Lam Sơn",2023', [['Chưa được công nhận']]),
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
    example: overSample('205,6', [[192]]),
  },
  CHANGE: {
    description: both('Mức tăng, giảm so với năm trước.', 'Increase or decrease against last year.'),
    result: both(
      'Một phân số (âm là giảm), hãy định dạng phần trăm; năm trước là 0 thì trả lời bằng chữ.',
      'A fraction (negative is a decrease); format it as a percentage. From 0 it answers in words.',
    ),
    example: overSample('200,190', [[-0.05]]),
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
    example: overSample('"Lê Lợi"', [['Không đạt: thiếu 110 m²']]),
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
    example: overSample('{"Đạt","Không đạt","Đạt"}', [[2]]),
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
    example: overSample('390,"≥",500', [['Không đạt']]),
  },
};
