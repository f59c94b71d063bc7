import { both, byLanguage, same } from './language';
import { counted, plural } from './plural';

/** Words of the part of the roadmap screen that proposes wards. */
export const panePlanTexts = byLanguage({
  heading: both('Đề xuất chọn phường', 'Proposed choice of wards'),
  intro: both(
    (year: string) =>
      `Tính từ kết quả năm ${year}: đủ số phường sớm nhất có thể, rồi khối lượng việc còn lại ít nhất. Kết quả được tính chính xác từ số liệu. Chưa ghi gì vào sổ tính.`,
    (year) =>
      `Counted from the results of ${year}: places filled as early as can be, then with the least effort. Optimal, not an estimate. Nothing is written to the workbook yet.`,
  ),
  none: both(
    'Lộ trình không còn năm nào sau năm đang chấm nên không có gì để đề xuất.',
    'The roadmap has no year after the one scored, so there is nothing to propose.',
  ),
  computing: both('Đang tính…', 'Working it out…'),
  proofs: both('Khả năng đạt các mốc', 'Proof of the milestones'),
  proof: both(
    (year: string, share: string) => `Hết năm ${year}: ít nhất ${share}%`,
    (year, share) => `End of ${year}: at least ${share}%`,
  ),
  year: both(
    (year: string, chosen: string, toChoose: string) => `Năm ${year}: ${chosen}/${toChoose} phường`,
    (year, chosen, toChoose) => `${year}: ${chosen}/${counted(toChoose, 'ward')}`,
  ),
  effort: both(
    (points: string, ready: string) => `${points} điểm khối lượng việc còn lại, sớm nhất đạt năm ${ready}`,
    (points, ready) => `${counted(points, 'point')} of effort, ready in ${ready} at the earliest`,
  ),
  todo: both('Việc phải làm', 'What has to be done'),
  keep: both('Giữ năm này', 'Keep in this year'),
  keepNamed: both(
    (ward: string, year: string) => `Giữ năm này: ${ward}, ${year}`,
    (ward, year) => `Keep in this year: ${ward}, ${year}`,
  ),
  leaveOut: both('Không chọn năm này', 'Not in this year'),
  leaveOutNamed: both(
    (ward: string, year: string) => `Không chọn năm này: ${ward}, ${year}`,
    (ward, year) => `Not in this year: ${ward}, ${year}`,
  ),
  withdraw: both('Bỏ yêu cầu', 'Withdraw'),
  withdrawNamed: both(
    (wish: string) => `Bỏ yêu cầu: ${wish}`,
    (wish) => `Withdraw: ${wish}`,
  ),
  wishes: both('Yêu cầu khi đề xuất', 'Wishes for the proposal'),
  noWishes: both('Chưa có yêu cầu nào: phần mềm tự do đề xuất.', 'No wishes yet: the proposal is free.'),
  add: both('Thêm yêu cầu', 'Add the wish'),
  kind: both('Loại yêu cầu', 'Kind of wish'),
  ward: both('Phường', 'Ward'),
  unit: both('Đơn vị quản lý', 'Managing unit'),
  criterion: both('Tiêu chí', 'Criterion'),
  yearLabel: both('Năm', 'Year'),
  everyYear: both('Mọi năm', 'Every year'),
  least: both('Ít nhất (phường mỗi năm)', 'At least (wards each year)'),
  years: both('Số năm cần', 'Years needed'),
  notWhole: both('Hãy ghi một số nguyên từ 0 đến 99.', 'Type a whole number from 0 to 99.'),
  unsaved: both(
    'Yêu cầu đã đổi nhưng chưa ghi vào sổ tính.',
    'The wishes have changed and are not in the workbook yet.',
  ),
  save: both('Ghi vào bảng', 'Write to the table'),
  reset: both('Trở lại như trong bảng', 'Back to the table'),
  saved: both(
    'Đã ghi yêu cầu vào trang Kế hoạch chọn phường.',
    'The wishes are written to the worksheet Kế hoạch chọn phường.',
  ),
  refusals: {
    noTable: both(
      'Sổ tính chưa có trang Kế hoạch chọn phường. Hãy thêm các trang nhập liệu còn thiếu, rồi ghi lại.',
      'The workbook has no worksheet Kế hoạch chọn phường. Add the missing input sheets, then write again.',
    ),
    noColumn: both(
      'Bảng ở trang Kế hoạch chọn phường thiếu cột có sẵn hoặc có hai cột trùng tên. Hãy sửa lại rồi ghi.',
      'The table on Kế hoạch chọn phường lacks a column or has one twice. Mend it, then write again.',
    ),
  },
  nothingWritten: both('Chưa ghi gì; yêu cầu vẫn còn ở đây.', 'Nothing was written; the wishes are still here.'),
  addSheet: both('Thêm trang còn thiếu', 'Add the missing sheets'),
  left: both('Chưa được chọn năm nào', 'Chosen in no year'),
  leverage: both('Khắc phục một tiêu chí, thêm phường đạt chuẩn', 'Mend one criterion, unlock wards'),
  unlocks: both(
    (criterion: string, count: string, wards: string) => `${criterion}: thêm ${count} phường đạt chuẩn (${wards})`,
    (criterion, count, wards) => `${criterion}: unlocks ${counted(count, 'ward')} (${wards})`,
  ),
  unlocksNone: both(
    (criterion: string, failing: string) => `${criterion}: ${failing} phường không đạt, chưa thêm phường nào đạt chuẩn`,
    (criterion, failing) =>
      `${criterion}: ${counted(failing, 'ward')} ${plural(failing, 'fails', 'fail')} it, unlocks none yet`,
  ),
  perhaps: both(
    (told: string, wards: string) => `${told}; có thể thêm ${wards}`,
    (told, wards) => `${told}; perhaps also ${wards}`,
  ),
  noLeverage: both('Không có tiêu chí nào không đạt.', 'No criterion fails.'),
  margins: both('Có nguy cơ không đạt', 'About to be lost'),
  marginsHint: both('Điều kiện đang đạt sát ngưỡng nhất.', 'Checks that pass by the thinnest margin.'),
  margin: same((ward: string, check: string, margin: string) => `${ward}, ${check}: ${margin}`),
  noMargins: both(
    'Không có điều kiện đạt nào có số liệu để tính khoảng cách.',
    'No passing check has figures to tell a margin by.',
  ),
  assumptions: both('Giả định đang dùng', 'Assumptions in use'),
});

/** Words of the roadmap screen. */
export const paneRoadmapTexts = byLanguage({
  heading: both(
    (year: string) => `Lộ trình tính đến năm ${year}`,
    (year) => `Roadmap as of ${year}`,
  ),
  none: both(
    'Chưa có lộ trình. Hãy ghi số phường phải chọn từng năm và các mốc ở trang Lộ trình.',
    'There is no roadmap yet. Enter the number of wards to choose each year and the milestones on the sheet Lộ trình.',
  ),
  milestones: both('Các mốc', 'Milestones'),
  noMilestones: both(
    'Chưa ghi mốc nào (cột tỷ lệ tối thiểu ở trang Lộ trình).',
    'No milestone is entered (column of the least share on the sheet Lộ trình).',
  ),
  milestone: both(
    (year: string, share: string) => `Đến hết năm ${year}: ít nhất ${share}% số phường`,
    (year, share) => `By the end of ${year}: at least ${share}% of the wards`,
  ),
  required: both(
    (required: string, existing: string) => `Cần ${required}/${existing} phường.`,
    (required, existing) => `${required} of ${counted(existing, 'ward')} ${plural(required, 'is', 'are')} needed.`,
  ),
  achieved: both(
    (achieved: string, existing: string) => `Đã có ${achieved}/${existing} phường đủ điều kiện.`,
    (achieved, existing) => `${achieved} of ${counted(existing, 'ward')} ${plural(achieved, 'qualifies', 'qualify')}.`,
  ),
  recognised: both(
    (recognised: string) => `Được công nhận theo quyết định: ${recognised} phường.`,
    (recognised) => `Recognised by decision: ${recognised}.`,
  ),
  possible: both(
    (possible: string) => `Có thể đạt tới ${possible} phường khi đủ số liệu.`,
    (possible) =>
      `Up to ${counted(possible, 'ward')} ${plural(possible, 'is', 'are')} possible once the data are complete.`,
  ),
  noWards: both('Chưa có phường nào tồn tại vào cuối năm đó.', 'No ward exists at the end of that year.'),
  planned: both(
    (planned: string, year: string) => `Theo lộ trình đến năm ${year} chọn tất cả ${planned} phường.`,
    (planned, year) => `The roadmap chooses ${counted(planned, 'ward')} in all by ${year}.`,
  ),
  slack: {
    exact: both(
      (count: string, existing: string, share: string) =>
        `${count}/${existing} đúng ${share}%: không còn dư phường nào.`,
      (count, existing, share) => `${count}/${existing} is exactly ${share}%: no ward to spare.`,
    ),
    tight: both(
      (count: string, existing: string) => `${count}/${existing} vừa đủ: không còn dư phường nào.`,
      (count, existing) => `${count}/${existing} is just enough: no ward to spare.`,
    ),
    spare: both(
      (count: string, existing: string, spare: string) => `${count}/${existing}: dư ${spare} phường.`,
      (count, existing, spare) => `${count}/${existing}: wards to spare: ${spare}.`,
    ),
    short: both(
      (count: string, existing: string, short: string) => `${count}/${existing}: còn thiếu ${short} phường.`,
      (count, existing, short) => `${count}/${existing}: wards still lacking: ${short}.`,
    ),
  },
  progress: both('Kết quả theo năm', 'Results by year'),
  noProgress: both('Lộ trình bắt đầu sau năm đang chấm.', 'The roadmap begins after the year scored.'),
  year: both('Năm', 'Year'),
  plannedColumn: both('Lộ trình (lũy kế)', 'Planned (total)'),
  achievedColumn: both('Đủ điều kiện', 'Qualified'),
  existingColumn: both('Hiện có', 'Existing'),
  unknown: both('Chưa xác định', 'Unknown'),
  behind: both(
    (year: string, achieved: string, planned: string, gap: string) =>
      `Năm ${year}: ${achieved}/${planned} phường theo lộ trình đủ điều kiện, chậm ${gap} phường.`,
    (year, achieved, planned, gap) =>
      `${year}: ${achieved} of ${counted(planned, 'planned ward')} qualified, ${gap} behind.`,
  ),
  onTime: both(
    (year: string, achieved: string, planned: string) =>
      `Năm ${year}: ${achieved} phường đủ điều kiện, không chậm so với lộ trình (${planned} phường).`,
    (year, achieved, planned) => `${year}: wards qualified: ${achieved}; not behind the roadmap (${planned}).`,
  ),
  cohorts: both('Phường chọn theo từng năm', 'Wards chosen by year'),
  cohort: both(
    (year: string, chosen: string, toChoose: string) => `Năm ${year}: đã chọn ${chosen}/${toChoose} phường`,
    (year, chosen, toChoose) => `${year}: ${chosen} of ${counted(toChoose, 'ward')} chosen`,
  ),
  toName: both(
    (count: string) => `Còn phải chọn ${count} phường.`,
    (count) => `Wards still to be named: ${count}.`,
  ),
  surplus: both(
    (count: string) => `Chọn nhiều hơn lộ trình ${count} phường.`,
    (count) => `Wards beyond the roadmap: ${count}.`,
  ),
  unplanned: both('Lộ trình không ghi năm này.', 'The roadmap does not name this year.'),
  achievedIn: both(
    (year: string) => `đủ điều kiện từ năm ${year}`,
    (year) => `qualified since ${year}`,
  ),
  lostIn: both(
    (achieved: string, lost: string) => `đủ điều kiện năm ${achieved}, không giữ được năm ${lost}`,
    (achieved, lost) => `qualified in ${achieved}, no longer in ${lost}`,
  ),
  toNameTotal: both(
    (count: string) => `Cả lộ trình còn phải chọn ${count} phường.`,
    (count) => `Wards still to be named over the whole roadmap: ${count}.`,
  ),
  allNamed: both('Đã chọn đủ phường cho mọi năm của lộ trình.', 'Wards are named for every year of the roadmap.'),
  chooseThere: both(
    'Ghi phường được chọn vào bảng bên phải của trang Lộ trình.',
    'Enter the chosen wards in the right table of the sheet Lộ trình.',
  ),
});
