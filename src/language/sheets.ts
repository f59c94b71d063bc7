import { both, byLanguage, same, type TextPair } from './language';
import { counted, plural } from './plural';
import { sheetColumns } from './sheetColumns';
import { groupsTexts } from './sheetGroups';
import { distributionTexts, overviewTexts } from './sheetOverview';

/** What stands on the status sheets. */
export const sheetsTexts = byLanguage({
  footer: both('Trang &P/&N', 'Page &P/&N'),
  stamps: {
    asOf: both(
      (date: string) => `Số liệu tính đến ngày ${date}`,
      (date) => `Data as of ${date}`,
    ),
    noDate: both('Chưa ghi ngày chốt số liệu (trang Thiết lập)', 'No report date (sheet Thiết lập)'),
    year: both(
      (year: string) => `Năm chấm điểm: ${year}`,
      (year) => `Year scored: ${year}`,
    ),
    ruleSet: both(
      (name: string, version: string) => `Bộ tiêu chí: ${name}, phiên bản ${version}`,
      (name, version) => `Rule set: ${name}, version ${version}`,
    ),
    addIn: same((version: string) => `WardScore ${version}`),
    denominator: both(
      'Mẫu số = số tiêu chí − số tiêu chí không áp dụng.',
      'Denominator = criteria − criteria not applicable.',
    ),
  },
  columns: sheetColumns,
  overview: overviewTexts,
  distribution: distributionTexts,
  matrix: {
    wardTotal: both('Số phường đạt', 'Wards passing'),
    legend: both('Chú thích:', 'Legend:'),
    legendItem: same((short: string, word: string) => `${short} = ${word}`),
  },
  groups: groupsTexts,
  failures: {
    counts: both(
      (failed: string, unknown: string) =>
        `${failed} tiêu chí không đạt, ${unknown} tiêu chí chưa xác định. Mỗi dòng là một điều kiện phải khắc phục hoặc bổ sung số liệu.`,
      (failed, unknown) =>
        `${counted(failed, 'criterion', 'criteria')} failed, ${counted(unknown, 'criterion', 'criteria')} undetermined. Each row is one check to put right or to fill in.`,
    ),
    none: both(
      'Không có tồn tại: tất cả tiêu chí áp dụng đều đạt.',
      'No shortcomings: every applicable criterion passes.',
    ),
    declaredFail: both(
      'Kết luận của người chấm, không có số liệu kèm theo',
      'Verdict of the people who scored; no figures given with it',
    ),
    missing: both('Chưa ghi số liệu', 'No data typed'),
    left: both(
      (count: string) =>
        `Còn ${count} dòng không ghi được vì vượt quá số dòng của một trang tính Excel; hãy lọc bớt phường hoặc chia tệp.`,
      (count) =>
        `${counted(count, 'row')} could not be written because an Excel sheet has no more rows; filter the wards or split the file.`,
    ),
    declared: same((origin: string, verdict: string) => `${origin}: ${verdict}`),
    askData: both('Bổ sung số liệu', 'Enter the data'),
    correctData: both('Sửa số liệu', 'Correct the data'),
    correctDeclared: both(
      'Sửa kết quả trong trang Thẩm định: chỉ giữ một dòng, chọn Đạt, Không đạt hoặc Không áp dụng',
      'Correct the verdict in sheet Thẩm định: keep one row and choose Đạt, Không đạt or Không áp dụng',
    ),
    wholeYear: both('Chờ số liệu cả năm', 'Wait for the whole year'),
  },
  roadmap: {
    milestones: both('Các mốc của lộ trình', 'Milestones of the roadmap'),
    cohorts: both('Số phường chọn theo từng năm', 'Wards to be chosen each year'),
    members: both('Các phường đã chọn', 'Wards chosen'),
    progress: both('Kết quả theo năm', 'Results by year'),
    missing: both(
      (count: string) => `Còn thiếu ${count} phường`,
      (count) => `${count} still to be named`,
    ),
    surplus: both(
      (count: string) => `Nhiều hơn ${count} phường`,
      (count) => `${count} more than planned`,
    ),
    exact: both('Đủ', 'Complete'),
    none: both('Chưa có lộ trình (trang Lộ trình).', 'There is no roadmap (sheet Lộ trình).'),
    noMembers: both('Chưa có phường nào được chọn.', 'No ward has been chosen yet.'),
    noMilestones: both('Chưa ghi mốc nào.', 'No milestone is given.'),
  },
  land: {
    byUnit: both('Tổng hợp theo đơn vị quản lý', 'Totals by managing unit'),
    byWard: both('Đất và trụ sở từng phường', 'Land and headquarters ward by ward'),
    note: both(
      'Đạt hay không ở trang này là theo số liệu đất, trụ sở đã ghi; kết quả sử dụng để chấm điểm xem trang KQ Ma trận.',
      'Verdicts on this sheet follow the land and headquarters data typed; for the verdict in force see sheet KQ Ma trận.',
    ),
    noIndicators: both(
      'Bộ tiêu chí này không có điều kiện về đất, trụ sở.',
      'This rule set has no check on land or headquarters.',
    ),
    landShort: same((check: string, gap: string) => `${check}: ${gap}`),
    none: both('Chưa chấm', 'Not scored'),
  },
  comparison: {
    disagreements: both(
      (count: string) => `Có ${count} chỗ kết quả không thống nhất.`,
      (count) => `${counted(count, 'result')} ${plural(count, 'disagrees', 'disagree')}.`,
    ),
    noDisagreement: both('Các kết quả đã ghi thống nhất với nhau.', 'The results given agree with each other.'),
    nothing: both(
      'Chưa có kết quả tự chấm hoặc thẩm định nào cho năm này.',
      'Nothing was self-scored or appraised for this year.',
    ),
    agree: both('Thống nhất', 'Agree'),
    disagree: both('Không thống nhất', 'Disagree'),
    undecided: both('Chưa đủ để so sánh', 'Not enough to compare'),
    others: both('Các kết quả đã ghi còn lại', 'The other results given'),
    listed: both('Các kết quả không thống nhất', 'Results that disagree'),
  },
  dataCheck: {
    none: both('Không có lỗi số liệu nào.', 'No data issues.'),
    counts: both('Số phát hiện theo trang tính và mức độ', 'Findings by sheet and severity'),
    issues: both('Danh sách phát hiện', 'List of findings'),
    ruleSet: both(
      'Bộ tiêu chí trong tệp khác với bộ có sẵn',
      'How the workbook’s rule set differs from the built-in one',
    ),
    ruleSetSame: both(
      'Bộ tiêu chí đang dùng không khác bộ có sẵn.',
      'The rule set in use does not differ from the built-in one.',
    ),
    total: both('Tổng cộng', 'Total'),
    left: both(
      (count: string) => `Còn ${count} phát hiện không ghi được vì vượt quá số dòng của một trang tính Excel.`,
      (count) => `${counted(count, 'finding')} could not be written because an Excel sheet has no more rows.`,
    ),
  },
});

/** A status sheet; its id (in the mark of the sheet) and its name (in formulas of users) are the same in every language. */
interface StatusSheetTexts {
  readonly id: string;
  readonly name: string;
  /** Stands before the year in the title. */
  readonly heading: TextPair<string>;
  /** Locked, without a password, once it is drawn. */
  readonly locked?: boolean;
}

/** The status sheets in the order in which they stand in the workbook. */
export const statusSheets = {
  overview: {
    id: 'KQ_TONGHOP',
    name: 'KQ Tổng hợp',
    heading: both('TỔNG HỢP KẾT QUẢ CHẤM ĐIỂM CÔNG AN PHƯỜNG ĐIỂN HÌNH, KIỂU MẪU NĂM', 'SUMMARY OF WARD SCORES FOR'),
  },
  matrix: {
    id: 'KQ_MATRAN',
    name: 'KQ Ma trận',
    heading: both('KẾT QUẢ TỪNG PHƯỜNG THEO TỪNG TIÊU CHÍ NĂM', 'RESULTS BY WARD AND CRITERION FOR'),
  },
  groups: {
    id: 'KQ_NHOM',
    name: 'KQ Nhóm',
    heading: both('KẾT QUẢ THEO NHÓM TIÊU CHÍ NĂM', 'RESULTS BY GROUP OF CRITERIA FOR'),
  },
  failures: {
    id: 'KQ_TONTAI',
    name: 'KQ Tồn tại',
    heading: both('TỒN TẠI VÀ VIỆC PHẢI LÀM NĂM', 'SHORTCOMINGS AND WHAT TO DO FOR'),
  },
  roadmap: {
    id: 'KQ_LOTRINH',
    name: 'KQ Lộ trình',
    heading: both('LỘ TRÌNH XÂY DỰNG PHƯỜNG ĐIỂN HÌNH, KIỂU MẪU TÍNH ĐẾN NĂM', 'ROADMAP OF EXEMPLARY WARDS UP TO'),
  },
  planner: {
    id: 'KQ_CHONPHUONG',
    name: 'KQ Chọn phường',
    heading: both('ĐỀ XUẤT CHỌN PHƯỜNG THEO LỘ TRÌNH, TÍNH TỪ NĂM', 'WARDS PROPOSED FOR THE ROADMAP, FROM'),
  },
  trends: {
    id: 'KQ_XUHUONG',
    name: 'KQ Xu hướng',
    heading: both('XU HƯỚNG QUA CÁC NĂM, ĐẾN NĂM', 'TRENDS OVER THE YEARS, UP TO'),
  },
  periodFigures: {
    id: 'KQ_SOLIEUKY',
    name: 'KQ Số liệu kỳ',
    heading: both('SỐ LIỆU TRONG KỲ SO VỚI CÙNG KỲ NĂM TRƯỚC, NĂM', 'FIGURES OF THE PERIOD BESIDE LAST YEAR’S, FOR'),
  },
  land: {
    id: 'KQ_DATTRUSO',
    name: 'KQ Đất trụ sở',
    heading: both('ĐẤT VÀ TRỤ SỞ CÔNG AN PHƯỜNG NĂM', 'LAND AND HEADQUARTERS OF WARD POLICE IN'),
  },
  comparison: {
    id: 'KQ_DOICHIEU',
    name: 'KQ Đối chiếu',
    heading: both(
      'ĐỐI CHIẾU TỰ CHẤM, THẨM ĐỊNH VÀ KẾT QUẢ THEO SỐ LIỆU NĂM',
      'SELF-SCORED, APPRAISED AND COMPUTED RESULTS FOR',
    ),
  },
  forms: {
    id: 'KQ_PHIEUTHAMDINH',
    name: 'KQ Phiếu thẩm định',
    heading: both('PHIẾU THẨM ĐỊNH TỪNG PHƯỜNG NĂM', 'APPRAISAL FORMS OF THE WARDS FOR'),
    locked: true,
  },
  tasks: {
    id: 'KQ_NHIEMVU',
    name: 'KQ Nhiệm vụ',
    heading: both('NHIỆM VỤ, BÁO CÁO, KINH PHÍ THỰC HIỆN ĐỀ ÁN NĂM', 'TASKS, REPORTS AND BUDGET OF THE SCHEME FOR'),
  },
  report: {
    id: 'KQ_BAOCAO',
    name: 'KQ Báo cáo',
    heading: both('BÁO CÁO KẾT QUẢ NĂM', 'REPORT ON THE RESULTS FOR'),
  },
  dataCheck: {
    id: 'KQ_KIEMTRA',
    name: 'KQ Kiểm tra số liệu',
    heading: both('KIỂM TRA SỐ LIỆU NĂM', 'DATA CHECK FOR'),
  },
} as const satisfies Readonly<Record<string, StatusSheetTexts>>;

export type StatusSheet = keyof typeof statusSheets;
