import { both, same } from './language';
import { counted, plural } from './plural';

/** What the report says of groups, of all wards together, of the roadmap and of shortcomings. */
export const reportResults = {
  inPeriod: {
    month: both('trong tháng', 'in the month'),
    quarter: both('trong quý', 'in the quarter'),
    half: both('trong 6 tháng', 'in the six months'),
    nineMonths: both('trong 9 tháng', 'in the nine months'),
    year: both('trong năm', 'in the year'),
    interim: both('trong năm', 'in the year'),
    final: both('trong năm', 'in the year'),
  },
  sameMonths: both(
    (year: string) => `cùng kỳ năm ${year}`,
    (year) => `the same months of ${year}`,
  ),
  endOfYear: both(
    (year: string) => `cuối năm ${year}`,
    (year) => `the end of ${year}`,
  ),
  ofYear: both(
    (year: string) => `năm ${year}`,
    (year) => `the year ${year}`,
  ),
  group: same((letter: string, title: string) => `${letter}) ${title}:`),
  all: both(
    (count: string, total: string) => `${count}/${total} phường đạt`,
    (count, total) => `${count}/${counted(total, 'ward')} pass`,
  ),
  some: both(
    (count: string, total: string) => `Có ${count}/${total} phường đạt`,
    (count, total) => `${count}/${counted(total, 'ward')} pass`,
  ),
  none: both(
    (total: string) => `Chưa có phường nào trong ${total} phường đạt`,
    (total) => `None of ${counted(total, 'ward')} passes`,
  ),
  noneApplies: both('Không áp dụng đối với phường nào', 'Applies to no ward'),
  failedBecause: both(
    (count: string, total: string, criteria: string) => `${count}/${total} phường không đạt do ${criteria}`,
    (count, total, criteria) => `${count}/${counted(total, 'ward')} fail because of ${criteria}`,
  ),
  criterionOf: both(
    (criterion: string, count: string) => `${criterion} (${count} phường)`,
    (criterion, count) => `${criterion} (${counted(count, 'ward')})`,
  ),
  soFarPassing: both(
    (count: string, total: string) => `tạm tính ${count}/${total} phường đang đạt`,
    (count, total) => `${count}/${counted(total, 'ward')} provisionally pass`,
  ),
  soFarFailing: both(
    (count: string, total: string) => `tạm tính ${count}/${total} phường đang không đạt`,
    (count, total) => `${count}/${counted(total, 'ward')} provisionally fail`,
  ),
  lacking: both(
    (count: string, total: string) => `${count}/${total} phường chưa đủ số liệu`,
    (count, total) => `${count}/${counted(total, 'ward')} lack data`,
  ),
  exempt: both(
    (count: string) => `${count} phường không áp dụng`,
    (count) => `not applicable to ${counted(count, 'ward')}`,
  ),
  failing: both(
    (count: string, total: string, wards: string) => `${count}/${total} phường không đạt (${wards})`,
    (count, total, wards) => `${count}/${counted(total, 'ward')} fail (${wards})`,
  ),
  passing: both(
    (count: string, total: string) => `${count}/${total} phường đạt`,
    (count, total) => `${count}/${counted(total, 'ward')} pass`,
  ),
  nonePassing: both('chưa có phường nào đạt', 'no ward passes'),
  unit: both(
    (name: string, passed: string, total: string) => `${passed}/${total} phường thuộc ${name}`,
    (name, passed, total) => `${passed}/${counted(total, 'ward')} of ${name}`,
  ),
  unitNone: both(
    (name: string) => `${name} chưa có phường nào`,
    (name) => `none of ${name}`,
  ),
  inBrackets: same((told: string, more: string) => `${told} (${more})`),
  passedByAll: both(
    (count: string, total: string, conditions: string) => `${count}/${total} phường đạt các điều kiện: ${conditions}`,
    (count, total, conditions) => `${count}/${counted(total, 'ward')} meet: ${conditions}`,
  ),
  passingByAll: both(
    (count: string, total: string, conditions: string) =>
      `Tạm tính ${count}/${total} phường đang đạt các điều kiện: ${conditions}`,
    (count, total, conditions) => `Provisionally ${count}/${counted(total, 'ward')} meet: ${conditions}`,
  ),
  nothingOf: both(
    (what: string) => `Không có: ${what}`,
    (what) => `None of: ${what}`,
  ),
  since: both(
    (told: string) => `lũy kế từ đầu năm ${told}`,
    (told) => `since the year began ${told}`,
  ),
  ofWards: both(
    (told: string, count: string, total: string) => `${told} (số liệu của ${count}/${total} phường)`,
    (told, count, total) => `${told} (figures of ${count}/${counted(total, 'ward')})`,
  ),
  notSummed: both('chưa đủ số liệu để cộng', 'not enough data to add up'),
  stillAllowed: both(
    (ward: string, amount: string) => `phường ${ward} trong thời gian còn lại được phép thêm không quá ${amount}`,
    (ward, amount) => `ward ${ward} may have no more than ${amount} in the rest of the year`,
  ),
  noneAllowed: both(
    (ward: string) => `phường ${ward} trong thời gian còn lại không được để phát sinh thêm`,
    (ward) => `ward ${ward} may have no more in the rest of the year`,
  ),
  land: {
    enough: both(
      (count: string, total: string, list: string) => `Có ${count}/${total} phường đủ diện tích đất gồm: ${list}`,
      (count, total, list) => `${count}/${counted(total, 'ward')} have enough land: ${list}`,
    ),
    short: both(
      (count: string, total: string, list: string) => `${count}/${total} phường chưa đủ diện tích đất gồm: ${list}`,
      (count, total, list) => `${count}/${counted(total, 'ward')} have not enough land: ${list}`,
    ),
    planned: both(
      (count: string, total: string, list: string) => `${count}/${total} phường mới có đất dự kiến bố trí gồm: ${list}`,
      (count, total, list) => `${count}/${counted(total, 'ward')} have land planned only: ${list}`,
    ),
    ward: same((name: string, area: string) => `${name} ${area}`),
  },
  missing: both(
    (count: string, total: string) => `Chưa có số liệu để nêu kết quả của ${count}/${total} điều kiện.`,
    (count, total) => `There are no data on ${count}/${counted(total, 'condition')}.`,
  ),
  tooMany: both(
    (most: string) => `Báo cáo của hơn ${most} phường không nêu con số của từng điều kiện.`,
    (most) => `A report on more than ${counted(most, 'ward')} tells no figures of single conditions.`,
  ),
  qualified: both(
    (count: string, total: string) => `Có ${count}/${total} phường đủ điều kiện ở tất cả tiêu chí áp dụng.`,
    (count, total) => `${count}/${counted(total, 'ward')} qualify in every applicable criterion.`,
  ),
  noneQualified: both(
    (total: string) => `Chưa có phường nào trong ${total} phường đủ điều kiện ở tất cả tiêu chí áp dụng.`,
    (total) => `None of ${counted(total, 'ward')} qualifies in every applicable criterion.`,
  ),
  soFarQualified: both(
    (count: string, total: string) => `Tạm tính ${count}/${total} phường đang đủ điều kiện ở tất cả tiêu chí áp dụng.`,
    (count, total) => `Provisionally ${count}/${counted(total, 'ward')} qualify in every applicable criterion.`,
  ),
  verdicts: both(
    (passed: string, failed: string) => `Tổng cộng: ${passed} lượt tiêu chí đạt, ${failed} lượt không đạt`,
    (passed, failed) => `In all ${counted(passed, 'verdict')} ${plural(passed, 'passes', 'pass')}, ${failed} fail`,
  ),
  verdictsSoFar: both(
    (passing: string, failing: string) => `tạm tính ${passing} lượt đang đạt, ${failing} lượt đang không đạt`,
    (passing, failing) => `provisionally ${passing} pass and ${failing} fail`,
  ),
  verdictsLacking: both(
    (count: string) => `${count} lượt chưa đủ số liệu`,
    (count) => `${count} lack data`,
  ),
  disagreements: both(
    (count: string) =>
      `Có ${count} chỗ kết quả tự chấm, thẩm định và số liệu không thống nhất; kết quả nêu trên là kết quả sử dụng.`,
    (count) => `Self, appraised and computed verdicts disagree in ${counted(count, 'place')}; told are those in force.`,
  ),
  compared: both(
    (year: string, qualified: string, passed: string) =>
      `Năm ${year} có ${qualified} phường đủ điều kiện, ${passed} lượt tiêu chí đạt.`,
    (year, qualified, passed) => `In ${year} ${qualified} qualified and ${passed} verdicts passed.`,
  ),
  nobody: both('không', 'none'),
  recognised: both(
    (count: string, list: string) => `Đã có ${count} phường được công nhận: ${list}.`,
    (count, list) => `${counted(count, 'ward')} ${plural(count, 'is', 'are')} recognised: ${list}.`,
  ),
  noneRecognised: both('Chưa có phường nào được công nhận.', 'No ward is recognised yet.'),
  milestone: both(
    (year: string, share: string, required: string, existing: string, state: string) =>
      `Mốc đến hết năm ${year}: ít nhất ${share}% số phường (${required}/${existing} phường): ${state}.`,
    (year, share, required, existing, state) =>
      `Milestone at the end of ${year}: ${share}% of the wards (${required}/${counted(existing, 'ward')}): ${state}.`,
  ),
  planned: both(
    (year: string, count: string, wards: string) =>
      `Theo lộ trình, đến hết năm ${year} có ${count} phường được chọn: ${wards}.`,
    (year, count, wards) => `By the roadmap ${counted(count, 'ward')} are chosen up to ${year}: ${wards}.`,
  ),
  noRoadmap: both('Chưa ghi lộ trình chọn phường.', 'No roadmap is written.'),
  strong: both(
    (count: string, total: string, groups: string) =>
      `${count}/${total} phường đạt tất cả tiêu chí của các nhóm: ${groups}.`,
    (count, total, groups) => `${count}/${counted(total, 'ward')} pass every criterion of: ${groups}.`,
  ),
  strongCriteria: both(
    (count: string, total: string) => `Có ${count}/${total} tiêu chí được tất cả các phường đạt.`,
    (count, total) =>
      `${count}/${counted(total, 'criterion', 'criteria')} ${plural(count, 'is', 'are')} passed by every ward.`,
  ),
  noStrength: both('Chưa có tiêu chí nào được tất cả các phường đạt.', 'No criterion is passed by every ward yet.'),
  shortcoming: same((criterion: string, told: string) => `${criterion}: ${told}.`),
  soFarFailingWards: both(
    (count: string, total: string, wards: string) => `tạm tính ${count}/${total} phường đang không đạt (${wards})`,
    (count, total, wards) => `${count}/${counted(total, 'ward')} provisionally fail (${wards})`,
  ),
  otherCriteria: both(
    (list: string) => `Các tiêu chí khác không đạt: ${list}.`,
    (list) => `Other criteria failed: ${list}.`,
  ),
  noShortcoming: both('Không có tiêu chí nào không đạt.', 'No criterion fails.'),
  notKnown: both(
    (count: string) => `Còn ${count} lượt tiêu chí chưa đủ số liệu để kết luận.`,
    (count) => `${counted(count, 'verdict')} still ${plural(count, 'lacks', 'lack')} data.`,
  ),
  notSent: both(
    (wards: string) => `Chưa gửi số liệu của kỳ: ${wards}.`,
    (wards) => `Not sent yet: ${wards}.`,
  ),
  objective: both(
    (list: string) => `Nguyên nhân khách quan: ${list}.`,
    (list) => `Objective causes: ${list}.`,
  ),
  subjective: both(
    (list: string) => `Nguyên nhân chủ quan: ${list}.`,
    (list) => `Subjective causes: ${list}.`,
  ),
  explained: same((judge: string, list: string) => `${judge}: ${list}.`),
  noCauses: both(
    'Nguyên nhân khách quan: …………; nguyên nhân chủ quan: …………',
    'Objective causes: …………; subjective causes: …………',
  ),
  objectiveWord: both('khách quan', 'objective'),
  subjectiveWord: both('chủ quan', 'subjective'),
  moreWards: both(
    (count: string) => `và ${count} phường khác`,
    (count) => `and ${counted(count, 'more ward')}`,
  ),
};
