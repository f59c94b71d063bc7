import { both, byLanguage, same } from './language';
import { counted, plural } from './plural';

/** What stands on the sheet that proposes the wards of each year. */
export const plannerTexts = byLanguage({
  intro: both(
    (year: string) =>
      `Tính từ kết quả năm ${year}. Phường đã chọn trong trang Lộ trình được giữ nguyên; các chỗ còn lại đề xuất theo thứ tự: đủ số phường sớm nhất có thể, rồi tổng (khối lượng việc còn lại × số năm còn lại) nhỏ nhất. Kết quả được tính chính xác từ số liệu.`,
    (year) =>
      `Counted from the results of ${year}. Wards chosen in the roadmap sheet stand; the other places are proposed in this order: filled as early as can be, then the smallest sum of (points of effort × years remaining). The result is optimal, not an estimate.`,
  ),
  assumed: both(
    'Điểm khối lượng việc và thời gian dưới đây là giả định của phần mềm, không có trong Quyết định.',
    'Points of effort and times below are assumptions of this software; the decision does not state them.',
  ),
  none: both(
    'Chưa có năm nào của lộ trình sau năm được chấm điểm (trang Lộ trình) nên không có gì để đề xuất.',
    'The roadmap has no year after the one scored (roadmap sheet), so there is nothing to propose.',
  ),
  milestones: both('Khả năng đạt các mốc', 'Proof of the milestones'),
  verdicts: {
    met: both('Đạt được', 'Can be met'),
    needsMore: both('Phải chọn thêm', 'Choose more'),
    impossible: both('Không thể đạt', 'Cannot be met'),
    unknown: both('Chưa xác định', 'Not known yet'),
  },
  proof: {
    met: both(
      (planned: string, required: string, slack: string) =>
        `Theo lộ trình có ${planned} phường đạt, cần ${required}; dư ${slack} phường.`,
      (planned, required, slack) =>
        `The roadmap brings ${counted(planned, 'ward')} to the standard, ${required} ${plural(required, 'is', 'are')} needed; ${slack} to spare.`,
    ),
    noSlack: both(
      (planned: string, required: string) =>
        `Theo lộ trình có ${planned} phường đạt, cần ${required}; không còn dư: một phường chậm là không đạt mốc.`,
      (planned, required) =>
        `The roadmap brings ${counted(planned, 'ward')} to the standard, ${required} ${plural(required, 'is', 'are')} needed; nothing to spare: one ward late breaks it.`,
    ),
    needsMore: both(
      (planned: string, required: string, more: string) =>
        `Số phường phải chọn theo lộ trình chỉ cho tối đa ${planned} phường đạt, cần ${required}: phải chọn thêm ${more} phường trước mốc này.`,
      (planned, required, more) =>
        `The numbers to choose allow ${counted(planned, 'ward')} at most, ${required} ${plural(required, 'is', 'are')} needed: ${more} more must be chosen before this milestone.`,
    ),
    impossible: both(
      (able: string, required: string, short: string) =>
        `Với thời gian giả định, dù chọn thế nào cũng chỉ ${able} phường kịp đạt, cần ${required}: thiếu ${short} phường.`,
      (able, required, short) =>
        `By the assumed times only ${counted(able, 'ward')} can be ready whatever is chosen, ${required} ${plural(required, 'is', 'are')} needed: ${short} short.`,
    ),
    unknown: both(
      (able: string, required: string, count: string) =>
        `Có ${able} phường kịp đạt, cần ${required}; còn ${count} phường hiện có lúc đó chưa được chấm điểm năm này nên chưa xác định.`,
      (able, required, count) =>
        `${counted(able, 'ward')} can be ready, ${required} ${plural(required, 'is', 'are')} needed; ${counted(count, 'ward')} of that time ${plural(count, 'was', 'were')} not assessed in this year, so it is not known yet.`,
    ),
    uncertain: both(
      (count: string) => `Trong số đó ${count} phường còn tiêu chí chưa xác định.`,
      (count) => `Of these, ${counted(count, 'ward')} ${plural(count, 'has', 'have')} criteria that are not known yet.`,
    ),
    blockers: both(
      (criteria: string) => `Chưa kịp vì: ${criteria}.`,
      (criteria) => `Not ready because of: ${criteria}.`,
    ),
  },
  years: both('Đề xuất chọn phường từng năm', 'Wards proposed for each year'),
  empty: both(
    (year: string, count: string) =>
      `Năm ${year}: còn ${count} chỗ không phường nào kịp đạt để chọn (thời gian làm đất, trụ sở).`,
    (year, count) =>
      `${year}: ${counted(count, 'place')} that no ward can be ready for (time for land and headquarters).`,
  ),
  unmet: both(
    (year: string, unit: string, count: string) =>
      `Năm ${year}: ${unit} còn thiếu ${count} phường so với số tối thiểu được yêu cầu.`,
    (year, unit, count) => `${year}: ${unit} lacks ${counted(count, 'ward')} of the least that is asked for.`,
  ),
  asked: both('Yêu cầu đang áp dụng (trang Kế hoạch chọn phường)', 'Wishes in use (sheet Kế hoạch chọn phường)'),
  wish: {
    choose: both(
      (ward: string, year: string) => `Chọn ${ward} năm ${year}`,
      (ward, year) => `Choose ${ward} in ${year}`,
    ),
    exclude: both(
      (ward: string, year: string) => `Không chọn ${ward} năm ${year}`,
      (ward, year) => `Leave out ${ward} in ${year}`,
    ),
    excludeAlways: both(
      (ward: string) => `Không chọn ${ward} năm nào`,
      (ward) => `Leave out ${ward} in every year`,
    ),
    minimum: both(
      (unit: string, least: string) => `${unit}: ít nhất ${least} phường mỗi năm`,
      (unit, least) => `${unit}: at least ${counted(least, 'ward')} each year`,
    ),
    lead: both(
      (criterion: string, years: string) => `${criterion}: ${years} năm mới đạt được`,
      (criterion, years) => `${criterion}: takes ${counted(years, 'year')} to pass`,
    ),
  },
  inTime: {
    yes: both('Kịp', 'In time'),
    no: both('Không kịp', 'Late'),
    unknown: both('Chưa xác định', 'Unknown'),
  },
  reasons: {
    fixed: both('Đã chọn (trang Lộ trình)', 'Chosen (roadmap sheet)'),
    wished: both('Theo yêu cầu (trang Kế hoạch chọn phường)', 'As asked (sheet Kế hoạch chọn phường)'),
    leastEffort: both('Gần đủ điều kiện nhất trong số còn lại', 'Nearest to qualifying of those left'),
    leastAmongReady: both('Gần đủ điều kiện nhất trong số kịp đạt', 'Nearest of those that can be ready'),
    unitMinimum: both('Để đủ số tối thiểu của đơn vị', 'For the minimum of its unit'),
    onlyThen: both('Chỉ chọn được năm này', 'Can be chosen in this year only'),
  },
  passedOver: both(
    (reason: string, wards: string) => `${reason}; gần hơn nhưng chọn sau: ${wards}`,
    (reason, wards) => `${reason}; nearer but later: ${wards}`,
  ),
  notAssessed: both('Chưa được chấm điểm năm này', 'Not assessed in this year'),
  ready: both('Đã đủ tiêu chí', 'All criteria met'),
  line: {
    gap: same((content: string, points: string) => `${content} (${points})`),
    declared: both(
      (criterion: string, points: string) => `${criterion}: kết luận không đạt (${points})`,
      (criterion, points) => `${criterion}: declared failed (${points})`,
    ),
    unknown: both(
      (criterion: string, points: string) => `${criterion}: chưa xác định (${points})`,
      (criterion, points) => `${criterion}: not known yet (${points})`,
    ),
    unreachable: both(
      (content: string, points: string) => `${content}: không khắc phục được bằng số liệu này (${points})`,
      (content, points) => `${content}: cannot be mended by this figure (${points})`,
    ),
  },
  more: both(
    (count: string) => `và ${count} việc khác`,
    (count) => `and ${count} more`,
  ),
  left: both(
    (wards: string) => `Chưa được chọn năm nào: ${wards}.`,
    (wards) => `Not chosen in any year: ${wards}.`,
  ),
  leverage: both(
    'Khắc phục một tiêu chí thì thêm bao nhiêu phường đạt chuẩn',
    'Mend one criterion, unlock how many wards',
  ),
  leverageNote: both(
    'Phường đạt chuẩn thêm: chỉ còn không đạt đúng tiêu chí này, mọi tiêu chí khác đều đạt.',
    'Unlocked: wards that fail this criterion alone and pass all others.',
  ),
  noLeverage: both('Không có tiêu chí nào không đạt.', 'No criterion is failed.'),
  margins: both(
    'Có nguy cơ không đạt: các điều kiện đạt sát ngưỡng nhất',
    'About to be lost: checks that pass by the thinnest margin',
  ),
  marginsNote: both(
    'Khoảng cách tính bằng số nguyên việc, vụ, người còn được phép xấu đi; xếp theo mức thay đổi ít nhất làm mất, chia cho ngưỡng. Không kể điều kiện vốn không có khoảng cách (có/không, danh hiệu, không được có, bằng 100%).',
    'The margin is what may still get worse, in whole cases, people, things; in the order of the least change that fails ÷ bound. Checks that have no margin by nature (yes/no, titles, none allowed, exactly 100%) are left out.',
  ),
  noMargins: both(
    'Không có điều kiện đạt nào có số liệu để tính khoảng cách.',
    'No passing check has figures from which a margin can be told.',
  ),
  marginLess: both(
    (amount: string) => `chỉ được giảm ${amount}`,
    (amount) => `may fall by ${amount} only`,
  ),
  marginMore: both(
    (amount: string) => `chỉ được tăng ${amount}`,
    (amount) => `may rise by ${amount} only`,
  ),
  edge: both('đúng bằng ngưỡng', 'exactly at the bound'),
  assumptions: both('Giả định đang dùng', 'Assumptions in use'),
  assumption: {
    perPoint: both(
      (amount: string) => `1 điểm cho mỗi ${amount} thiếu hoặc vượt`,
      (amount) => `1 point for each ${amount} missing or too many`,
    ),
    yes: both(
      (points: string) => `${points} điểm cho mỗi việc có/không chưa làm`,
      (points) => `${counted(points, 'point')} for each thing not done`,
    ),
    grade: both(
      (points: string) => `${points} điểm cho mỗi bậc danh hiệu`,
      (points) => `${counted(points, 'point')} for each title to climb`,
    ),
    declared: both(
      (points: string) => `${points} điểm cho tiêu chí bị kết luận không đạt mà không có số liệu`,
      (points) => `${counted(points, 'point')} for a criterion declared failed without figures`,
    ),
    unknown: both(
      (points: string) => `${points} điểm cho tiêu chí chưa xác định`,
      (points) => `${counted(points, 'point')} for a criterion not known yet`,
    ),
    most: both(
      (points: string) => `Mỗi điều kiện tính không quá ${points} điểm`,
      (points) => `No check counts more than ${counted(points, 'point')}`,
    ),
    lead: both(
      (agency: string, years: string) => `${agency}: ${years} năm`,
      (agency, years) => `${agency}: ${counted(years, 'year')}`,
    ),
    otherLead: both(
      (years: string) => `Việc khác: ${years} năm`,
      (years) => `Everything else: ${counted(years, 'year')}`,
    ),
  },
  columns: {
    proof: both('Khả năng đạt mốc', 'Proof'),
    planned: both('Theo lộ trình', 'By the roadmap'),
    able: both('Có thể kịp', 'Can be ready'),
    slack: both('Dư (+), thiếu (−)', 'To spare (+), short (−)'),
    effort: both('Khối lượng việc còn lại (điểm)', 'Effort'),
    ready: both('Sớm nhất đạt năm', 'Ready in'),
    inTime: both('Kịp năm chọn', 'In time'),
    why: both('Vì sao', 'Why'),
    todo: both('Việc phải làm (điểm)', 'To do (points)'),
    failing: both('Số phường không đạt', 'Wards failing'),
    unlocks: both('Thêm phường đạt chuẩn', 'Unlocks'),
    unlockedWards: both('Phường đạt chuẩn thêm', 'Wards unlocked'),
    perhaps: both('Có thể thêm phường đạt chuẩn (còn tiêu chí chưa xác định)', 'Perhaps unlocked (something unknown)'),
    margin: both('Khoảng cách', 'Margin'),
  },
});
