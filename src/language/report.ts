import { both, byLanguage, same } from './language';
import { counted, plural } from './plural';
import { reportPaper } from './reportPaper';
import { reportTasks } from './reportTasks';

/** The report in the style of official papers (Decree 30/2020/NĐ-CP). Places for number, day and signature stay blank. */
export const reportTexts = byLanguage({
  ...reportPaper,
  subject: both(
    (scheme: string, period: string) => `Kết quả xây dựng ${scheme} ${period}`,
    (scheme, period) => `Results of building ${scheme}, ${period}`,
  ),
  opening: both(
    (issuer: string, ruleSet: string, version: string, wards: string, year: string) =>
      `${issuer} báo cáo kết quả chấm điểm ${wards} phường năm ${year} theo bộ tiêu chí ${ruleSet} (phiên bản ${version}) như sau.`,
    (issuer, ruleSet, version, wards, year) =>
      `${issuer} reports the results of scoring ${counted(wards, 'ward')} for ${year} by the rule set ${ruleSet} (version ${version}) as follows.`,
  ),
  /** Before the opening, where what is carried out is known. */
  basis: both(
    (basis: string, opening: string) => `Thực hiện ${basis}, ${opening}`,
    (basis, opening) => `Under ${basis}, ${opening}`,
  ),
  closing: both(
    (period: string, issuer: string) =>
      `Trên đây là báo cáo kết quả xây dựng Công an phường điển hình, kiểu mẫu ${period} của ${issuer}./.`,
    (period, issuer) => `This is the report of ${issuer} on model ward police, ${period}.`,
  ),
  closingUnknown: both(
    (period: string) => `Trên đây là báo cáo kết quả xây dựng Công an phường điển hình, kiểu mẫu ${period}./.`,
    (period) => `This is the report on model ward police, ${period}.`,
  ),
  openingUnknown: both(
    'Cơ quan báo cáo (chưa ghi ở sheet Thiết lập)',
    'The reporting authority (not named on sheet Thiết lập)',
  ),
  asOf: both(
    (day: string) => `Số liệu tính đến ngày ${day}.`,
    (day) => `Data as of ${day}.`,
  ),
  noDay: both(
    'Chưa ghi ngày báo cáo ở sheet Thiết lập, nên chưa kết luận được việc nào quá hạn.',
    'No report date on sheet Thiết lập, so nothing can be called overdue yet.',
  ),
  sections: {
    groups: both('KẾT QUẢ THEO NHÓM TIÊU CHÍ', 'RESULTS BY GROUP OF CRITERIA'),
    overall: both('ĐÁNH GIÁ CHUNG', 'OVERALL ASSESSMENT'),
    causes: both('TỒN TẠI, NGUYÊN NHÂN', 'SHORTCOMINGS AND CAUSES'),
    work: both('TÌNH HÌNH THỰC HIỆN NHIỆM VỤ, CHẾ ĐỘ BÁO CÁO, KINH PHÍ', 'TASKS, REPORTING AND BUDGET'),
    next: both('NHIỆM VỤ THỜI GIAN TỚI', 'TASKS AHEAD'),
  },
  group: both(
    (title: string) => `Nhóm tiêu chí: ${title}`,
    (title) => `Group: ${title}`,
  ),
  criterion: both(
    (name: string, passed: string, total: string) => `${name}: ${passed}/${total} phường đạt`,
    (name, passed, total) => `${name}: ${passed}/${counted(total, 'ward')} pass`,
  ),
  criterionFailed: both(
    (failed: string, total: string) => `, ${failed}/${total} phường không đạt`,
    (failed, total) => `, ${failed}/${counted(total, 'ward')} fail`,
  ),
  criterionPassing: both(
    (count: string, total: string) => `, ${count}/${total} phường tạm tính đang đạt`,
    (count, total) => `, ${count}/${counted(total, 'ward')} provisionally pass`,
  ),
  criterionFailing: both(
    (count: string, total: string) => `, ${count}/${total} phường tạm tính đang không đạt`,
    (count, total) => `, ${count}/${counted(total, 'ward')} provisionally fail`,
  ),
  criterionUnknown: both(
    (count: string, total: string) => `, ${count}/${total} phường chưa đủ số liệu`,
    (count, total) => `, ${count}/${counted(total, 'ward')} lack data`,
  ),
  byFigures: both(
    (count: string) => `theo số liệu có ${count} phường đạt`,
    (count) => `by the figures ${counted(count, 'ward')} ${plural(count, 'passes', 'pass')}`,
  ),
  byFiguresFailed: both(
    (count: string) => `${count} phường không đạt`,
    (count) => `${count} fail`,
  ),
  byFiguresPassing: both(
    (count: string) => `${count} phường tạm tính đang đạt`,
    (count) => `${count} provisionally pass`,
  ),
  byFiguresFailing: both(
    (count: string) => `${count} phường tạm tính đang không đạt`,
    (count) => `${count} provisionally fail`,
  ),
  byFiguresUnknown: both(
    (count: string) => `${count} phường chưa đủ số liệu`,
    (count) => `${count} lack data`,
  ),
  unit: same((name: string, passed: string, total: string) => `${name} ${passed}/${total}`),
  units: same((list: string) => `(${list})`),
  change: {
    year: both(
      (year: string) => `năm ${year}`,
      (year) => `the year ${year}`,
    ),
    sameMonths: both(
      (year: string) => `cùng kỳ năm ${year}`,
      (year) => `the same months of ${year}`,
    ),
    yearEnd: both(
      (year: string) => `cuối năm ${year}`,
      (year) => `the end of ${year}`,
    ),
    fell: both(
      (now: string, by: string, percent: string, before: string) =>
        `${now} (giảm ${by} = ${percent} % so với ${before})`,
      (now, by, percent, before) => `${now} (down by ${by} = ${percent}% from ${before})`,
    ),
    rose: both(
      (now: string, by: string, percent: string, before: string) =>
        `${now} (tăng ${by} = ${percent} % so với ${before})`,
      (now, by, percent, before) => `${now} (up by ${by} = ${percent}% from ${before})`,
    ),
    same: both(
      (now: string, before: string) => `${now} (bằng ${before})`,
      (now, before) => `${now} (as in ${before})`,
    ),
    fromZero: same((now: string, before: string) => `${now} (${before}: 0)`),
  },
  share: both(
    (part: string, whole: string, percent: string) => `${part}/${whole} (${percent} %)`,
    (part, whole, percent) => `${part}/${whole} (${percent}%)`,
  ),
  total: both(
    (amount: string) => `cộng ${amount}`,
    (amount) => `${amount} in total`,
  ),
  nothing: both('không có', 'none'),
  notSummed: both('chưa đủ số liệu để cộng', 'not enough data to add up'),
  land: {
    enough: both(
      (list: string) => `Đủ điều kiện theo số liệu: ${list}.`,
      (list) => `Enough by the figures: ${list}.`,
    ),
    short: both(
      (list: string) => `Chưa đủ đất đã bố trí: ${list}.`,
      (list) => `Not enough allotted land: ${list}.`,
    ),
    planned: both(
      (list: string) => `Đất dự kiến bố trí: ${list}.`,
      (list) => `Land planned: ${list}.`,
    ),
    ward: same((name: string, area: string) => `${name} ${area}`),
    more: both(
      (count: string) => `và ${count} phường khác`,
      (count) => `and ${counted(count, 'more ward')}`,
    ),
  },
  explained: both(
    (criterion: string, judge: string, explanation: string, wards: string, total: string) =>
      `${criterion}, ${judge}: “${explanation}” (${wards}/${total} phường).`,
    (criterion, judge, explanation, wards, total) =>
      `${criterion}, ${judge}: “${explanation}” (${wards}/${counted(total, 'ward')}).`,
  ),
  missing: both(
    (count: string, total: string, checks: string) =>
      `Chưa đủ số liệu để nêu con số của ${count}/${total} điều kiện: ${checks}.`,
    (count, total, checks) => `Not enough data for figures of ${count}/${counted(total, 'check')}: ${checks}.`,
  ),
  tooMany: both(
    (most: string) =>
      `Có hơn ${most} phường: báo cáo chỉ nêu kết quả từng tiêu chí, không nêu con số của từng điều kiện.`,
    (most) =>
      `There are more than ${counted(most, 'ward')}: the report tells the result of each criterion and no figures of single checks.`,
  ),
  qualified: both(
    (count: string, total: string) => `Có ${count}/${total} phường đủ điều kiện ở tất cả tiêu chí áp dụng.`,
    (count, total) => `${count}/${counted(total, 'ward')} qualify in every applicable criterion.`,
  ),
  noneQualified: both(
    (total: string) => `Chưa có phường nào trong ${total} phường đủ điều kiện ở tất cả tiêu chí áp dụng.`,
    (total) => `None of the ${counted(total, 'ward')} qualifies in every applicable criterion.`,
  ),
  verdicts: both(
    (passed: string, failed: string, unknown: string) =>
      `Cộng chung: ${passed} lượt tiêu chí đạt, ${failed} lượt không đạt, ${unknown} lượt chưa đủ số liệu.`,
    (passed, failed, unknown) =>
      `In all ${counted(passed, 'verdict')} ${plural(passed, 'passes', 'pass')}, ${failed} ${plural(failed, 'fails', 'fail')}, ${unknown} ${plural(unknown, 'lacks', 'lack')} data.`,
  ),
  soFar: both(
    (passing: string, failing: string) =>
      `Tạm tính: ${passing} lượt tiêu chí đang đạt, ${failing} lượt đang không đạt.`,
    (passing, failing) =>
      `Provisionally ${passing} ${plural(passing, 'passes', 'pass')}, ${failing} ${plural(failing, 'fails', 'fail')}.`,
  ),
  disagreements: both(
    (count: string) =>
      `Có ${count} chỗ kết quả tự chấm, thẩm định và số liệu không thống nhất (xem sheet KQ Đối chiếu); kết quả nêu trên là kết quả sử dụng.`,
    (count) =>
      `Self, appraised and computed verdicts disagree in ${count} places (see sheet KQ Đối chiếu); told above are the verdicts in force.`,
  ),
  milestone: both(
    (year: string, share: string, required: string, existing: string, state: string) =>
      `Mốc lộ trình đến hết năm ${year}: cần ${share} % (${required}/${existing} phường): ${state}.`,
    (year, share, required, existing, state) =>
      `Milestone at the end of ${year}: ${share}% needed (${required}/${counted(existing, 'ward')}): ${state}.`,
  ),
  cause: both(
    (criterion: string, failed: string, total: string, wards: string) =>
      `${criterion}: ${failed}/${total} phường không đạt (${wards}).`,
    (criterion, failed, total, wards) => `${criterion}: ${failed}/${counted(total, 'ward')} fail (${wards}).`,
  ),
  causeUnknown: both(
    (count: string) => `Còn ${count} lượt tiêu chí chưa đủ số liệu để kết luận.`,
    (count) => `${counted(count, 'verdict')} still ${plural(count, 'lacks', 'lack')} data.`,
  ),
  noCause: both('Không có tiêu chí nào không đạt.', 'No criterion fails.'),
  gaps: both(
    (list: string) => `Theo số liệu: ${list}.`,
    (list) => `By the figures: ${list}.`,
  ),
  ...reportTasks,
  more: both(
    (count: string) => `và ${count} việc khác`,
    (count) => `and ${count} more`,
  ),
  moreWards: both(
    (count: string) => `và ${count} phường khác`,
    (count) => `and ${counted(count, 'more ward')}`,
  ),
});
