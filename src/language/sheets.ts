import { both, byLanguage, same } from './language';
import { counted, plural } from './plural';
import { sheetColumns } from './sheetColumns';

/** What stands on the status sheets; their names are the same in every language and stand in ../sheets. */
export const sheetsTexts = byLanguage({
  headings: {
    overview: both('TỔNG HỢP KẾT QUẢ CHẤM ĐIỂM CÔNG AN PHƯỜNG ĐIỂN HÌNH, KIỂU MẪU NĂM', 'SUMMARY OF WARD SCORES FOR'),
    matrix: both('KẾT QUẢ TỪNG PHƯỜNG THEO TỪNG TIÊU CHÍ NĂM', 'RESULTS BY WARD AND CRITERION FOR'),
    groups: both('KẾT QUẢ THEO NHÓM TIÊU CHÍ NĂM', 'RESULTS BY GROUP OF CRITERIA FOR'),
    failures: both('TỒN TẠI VÀ VIỆC PHẢI LÀM NĂM', 'SHORTCOMINGS AND WHAT TO DO FOR'),
    roadmap: both('LỘ TRÌNH XÂY DỰNG PHƯỜNG ĐIỂN HÌNH, KIỂU MẪU TÍNH ĐẾN NĂM', 'ROADMAP OF EXEMPLARY WARDS UP TO'),
    planner: both('ĐỀ XUẤT CHỌN PHƯỜNG THEO LỘ TRÌNH, TÍNH TỪ NĂM', 'WARDS PROPOSED FOR THE ROADMAP, FROM'),
    trends: both('XU HƯỚNG QUA CÁC NĂM, ĐẾN NĂM', 'TRENDS OVER THE YEARS, UP TO'),
    land: both('ĐẤT VÀ TRỤ SỞ CÔNG AN PHƯỜNG NĂM', 'LAND AND HEADQUARTERS OF WARD POLICE IN'),
    comparison: both(
      'ĐỐI CHIẾU TỰ CHẤM, THẨM ĐỊNH VÀ KẾT QUẢ THEO SỐ LIỆU NĂM',
      'SELF-SCORED, APPRAISED AND COMPUTED RESULTS FOR',
    ),
    forms: both('PHIẾU THẨM ĐỊNH TỪNG PHƯỜNG NĂM', 'APPRAISAL FORMS OF THE WARDS FOR'),
    tasks: both('NHIỆM VỤ, BÁO CÁO, KINH PHÍ THỰC HIỆN ĐỀ ÁN NĂM', 'TASKS, REPORTS AND BUDGET OF THE SCHEME FOR'),
    report: both('BÁO CÁO KẾT QUẢ NĂM', 'REPORT ON THE RESULTS FOR'),
    dataCheck: both('KIỂM TRA SỐ LIỆU NĂM', 'DATA CHECK FOR'),
  },
  footer: both('Trang &P/&N', 'Page &P/&N'),
  stamps: {
    asOf: both(
      (date: string) => `Số liệu tính đến ngày ${date}`,
      (date) => `Data as of ${date}`,
    ),
    noDate: both('Chưa ghi ngày báo cáo (sheet Thiết lập)', 'No report date (sheet Thiết lập)'),
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
  overview: {
    cards: {
      wards: both('Số phường được chấm điểm', 'Wards scored'),
      recognised: both('Phường đạt chuẩn', 'Wards recognised'),
      passed: both('Tiêu chí đạt', 'Criteria passed'),
      failed: both('Tiêu chí không đạt', 'Criteria failed'),
      unknown: both('Tiêu chí chưa rõ', 'Criteria unknown'),
      milestone: both(
        (year: string, share: string) => `Mốc ${share} % đến hết năm ${year}`,
        (year, share) => `Milestone ${share} % by the end of ${year}`,
      ),
      noMilestone: both('Mốc lộ trình: chưa ghi', 'No milestone given'),
    },
    distribution: both('Phân bố số tiêu chí đạt', 'Distribution of criteria passed'),
    groups: both('Kết quả theo nhóm tiêu chí', 'Results by group of criteria'),
    roadmap: both('Thực hiện lộ trình', 'Progress on the roadmap'),
    ranking: both('Xếp hạng các phường', 'Ranking of the wards'),
    years: both('Kết quả qua các năm', 'Results over the years'),
    groupChart: both('Số phường đạt theo nhóm tiêu chí', 'Wards passing by group of criteria'),
    roadmapChart: both('Số phường đạt chuẩn so với lộ trình', 'Wards recognised against the roadmap'),
    wardsAxis: both('Số phường', 'Wards'),
    groupChartAlt: both(
      'Biểu đồ cột: số phường đạt, không đạt, chưa xác định ở từng nhóm tiêu chí',
      'Column chart: wards passing, failing and undetermined in each group of criteria',
    ),
    roadmapChartAlt: both(
      'Biểu đồ đường: số phường phải đạt theo lộ trình lũy kế và số phường đạt chuẩn từng năm',
      'Line chart: cumulative wards planned by the roadmap and wards recognised each year',
    ),
    noRoadmap: both('Chưa có lộ trình (sheet Lộ trình).', 'There is no roadmap (sheet Lộ trình).'),
  },
  distribution: {
    step: both(
      (wards: string, passed: string, denominator: string) => `${wards} phường đạt ${passed}/${denominator} tiêu chí`,
      (wards, passed, denominator) => `${wards} at ${passed}/${counted(denominator, 'criterion', 'criteria')}`,
    ),
    sentence: both(
      (steps: string) => `Có ${steps}.`,
      (steps) => `Wards: ${steps}.`,
    ),
    more: both(
      (wards: string) => `${wards} phường ở các mức còn lại (xem bảng)`,
      (wards) => `${wards} at the other scores (see the table)`,
    ),
    unknown: both(
      (count: string) => `Còn ${count} tiêu chí chưa xác định, chưa tính vào số đạt.`,
      (count) =>
        `${counted(count, 'criterion', 'criteria')} ${plural(count, 'is', 'are')} undetermined and not counted as passed.`,
    ),
    none: both('Không có phường nào để chấm điểm trong năm này.', 'There is no ward to score in this year.'),
  },
  matrix: {
    wardTotal: both('Số phường đạt', 'Wards passing'),
    legend: both('Chú thích:', 'Legend:'),
    legendItem: same((short: string, word: string) => `${short} = ${word}`),
  },
  groups: {
    passed: both(
      (passed: string, total: string) => `Có ${passed}/${total} phường đạt`,
      (passed, total) => `${passed}/${counted(total, 'ward')} pass`,
    ),
    failed: both(
      (failed: string, total: string, criteria: string) =>
        `; ${failed}/${total} phường không đạt do không đạt tiêu chí ${criteria}`,
      (failed, total, criteria) => `; ${failed}/${counted(total, 'ward')} fail because of ${criteria}`,
    ),
    undetermined: both(
      (count: string, total: string) => `; ${count}/${total} phường chưa xác định vì chưa đủ số liệu`,
      (count, total) => `; ${count}/${counted(total, 'ward')} are undetermined for lack of data`,
    ),
    notApplicable: both(
      (count: string) => `; ${count} phường không áp dụng`,
      (count) => `; not applicable to ${counted(count, 'ward')}`,
    ),
    criterion: both(
      (name: string, wards: string) => `${name} (${wards} phường)`,
      (name, wards) => `${name} (${counted(wards, 'ward')})`,
    ),
    details: both('Phường không đạt hoặc chưa xác định ở từng nhóm', 'Wards failing or undetermined in each group'),
    allPassed: both(
      'Tất cả các phường đều đạt ở tất cả các nhóm tiêu chí.',
      'All wards pass in all groups of criteria.',
    ),
  },
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
        `Còn ${count} dòng không ghi được vì vượt quá số dòng của một sheet Excel; hãy lọc bớt phường hoặc chia tệp.`,
      (count) =>
        `${counted(count, 'row')} could not be written because an Excel sheet has no more rows; filter the wards or split the file.`,
    ),
    declared: same((origin: string, verdict: string) => `${origin}: ${verdict}`),
    askData: both('Bổ sung số liệu', 'Enter the data'),
    correctData: both('Sửa số liệu', 'Correct the data'),
    correctDeclared: both(
      'Sửa kết quả trong sheet Thẩm định: chỉ giữ một dòng, chọn Đạt, Không đạt hoặc Không áp dụng',
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
    none: both('Chưa có lộ trình (sheet Lộ trình).', 'There is no roadmap (sheet Lộ trình).'),
    noMembers: both('Chưa có phường nào được chọn.', 'No ward has been chosen yet.'),
    noMilestones: both('Chưa ghi mốc nào.', 'No milestone is given.'),
  },
  land: {
    byUnit: both('Tổng hợp theo đơn vị quản lý', 'Totals by managing unit'),
    byWard: both('Đất và trụ sở từng phường', 'Land and headquarters ward by ward'),
    note: both(
      'Đạt hay không ở sheet này là theo số liệu đất, trụ sở đã ghi; kết quả sử dụng để chấm điểm xem sheet KQ Ma trận.',
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
    counts: both('Số phát hiện theo sheet và mức độ', 'Findings by sheet and severity'),
    issues: both('Danh sách phát hiện', 'List of findings'),
    ruleSet: both(
      'Bộ tiêu chí trong tệp khác với bộ có sẵn',
      'How the workbook’s rule set differs from the built-in one',
    ),
    ruleSetSame: both(
      'Bộ tiêu chí đang dùng không khác bộ có sẵn.',
      'The rule set in use does not differ from the built-in one.',
    ),
    total: both('Cộng', 'Total'),
    left: both(
      (count: string) => `Còn ${count} phát hiện không ghi được vì vượt quá số dòng của một sheet Excel.`,
      (count) => `${counted(count, 'finding')} could not be written because an Excel sheet has no more rows.`,
    ),
  },
});

/** Names of the status sheets: the same in every language, since users' formulas refer to them. */
export const statusSheetNames = {
  overview: 'KQ Tổng hợp',
  matrix: 'KQ Ma trận',
  groups: 'KQ Nhóm',
  failures: 'KQ Tồn tại',
  roadmap: 'KQ Lộ trình',
  planner: 'KQ Chọn phường',
  trends: 'KQ Xu hướng',
  land: 'KQ Đất trụ sở',
  comparison: 'KQ Đối chiếu',
  forms: 'KQ Phiếu thẩm định',
  tasks: 'KQ Nhiệm vụ',
  report: 'KQ Báo cáo',
  dataCheck: 'KQ Kiểm tra số liệu',
};
export type StatusSheet = keyof typeof statusSheetNames;
