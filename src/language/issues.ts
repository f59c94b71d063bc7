import { issuesOfReading } from './issuesOfReading';
import { both, byLanguage } from './language';

/**
 * One sentence for each finding: {subject} is what it is about, {found} what stands there, {expected} what would be right.
 * The second sentence says what to do.
 */
export const issuesTexts = byLanguage({
  sentences: {
    ...issuesOfReading,
    required: both(
      'Ô “{subject}” đang để trống nhưng bắt buộc phải có. Hãy bổ sung.',
      '“{subject}” is blank but must be filled in.',
    ),
    negative: both(
      'Ô “{subject}” ghi số âm {found}. Hãy nhập số không âm.',
      '“{subject}” says {found}, which is negative. Type a number of at least 0.',
    ),
    outOfRange: both(
      'Ô “{subject}” ghi {found}, ngoài khoảng cho phép {expected}. Hãy kiểm tra và nhập lại.',
      '“{subject}” says {found}, outside {expected}. Check and type it again.',
    ),
    shareAboveOne: both(
      '“{subject}” là {found}, lớn hơn tổng số; phải {expected}. Hãy kiểm tra cả hai số.',
      '“{subject}” is {found}, more than the whole; it must be {expected}. Check both numbers.',
    ),
    duplicateRow: both(
      'Dòng của “{found}” bị trùng với dòng ở ô {expected}; chỗ hai dòng khác nhau không được dùng. Hãy xóa bớt một dòng.',
      'The row of “{found}” repeats the one at {expected}; where the two differ neither is used. Delete one of them.',
    ),
    unknownWard: both(
      'Không có phường “{found}” trong danh sách. Có phải là: {expected}? Hãy chọn lại tên phường.',
      'There is no ward “{found}” in the list. Is it one of: {expected}? Choose the ward again.',
    ),
    ambiguousWard: both(
      '“{found}” có thể là nhiều phường: {expected}. Hãy ghi mã phường.',
      '“{found}” may be several wards: {expected}. Type the ward’s code.',
    ),
    wardNotInForce: both(
      'Phường {subject} không tồn tại trong năm {found} (hiệu lực {expected}). Hãy kiểm tra năm hoặc ngày hiệu lực.',
      'Ward {subject} does not exist in {found} (valid {expected}). Check the year or the dates of the ward.',
    ),
    duplicateCode: both(
      'Mã “{found}” của phường {subject} đã dùng ở ô {expected}; dòng này không được tính. Hãy đặt mã khác.',
      'Code “{found}” of ward {subject} is taken at {expected}; this row is not counted. Give it another code.',
    ),
    unknownSuccessor: both(
      'Phường {subject} ghi mã kế thừa “{found}” không có trong danh sách. Hãy bổ sung phường đó hoặc sửa mã.',
      'Ward {subject} names the successor “{found}”, which is not in the list. Add that ward or correct the code.',
    ),
    successorCycle: both(
      'Các phường kế thừa lẫn nhau thành vòng tròn, bắt đầu từ {subject} (mã kế thừa “{found}”). Hãy sửa mã kế thừa.',
      'Wards succeed one another in a circle, starting at {subject} (successor “{found}”). Correct the successor codes.',
    ),
    datesReversed: both(
      'Phường {subject}: ngày hết hiệu lực {found} trước ngày bắt đầu; phải {expected}. Hãy sửa lại ngày.',
      'Ward {subject}: the last day {found} is before the first; it must be {expected}. Correct the dates.',
    ),
    unknownCriterion: both(
      'Không có tiêu chí “{found}” trong bộ tiêu chí. Các mã hợp lệ: {expected}.',
      'There is no criterion “{found}” in the rule sets. Valid ids: {expected}.',
    ),
    criterionNotInSet: both(
      'Bộ tiêu chí của năm {subject} không có tiêu chí {found}, nên kết quả ghi ở dòng này không được tính. Hãy sửa mã tiêu chí hoặc năm. Các mã hợp lệ: {expected}.',
      'The rule set of {subject} has no criterion {found}, so what this row declares is not counted. Correct the id or the year. Valid ids: {expected}.',
    ),
    notAWard: both(
      '{subject} không phải là phường vào cuối năm {expected}, nên không được chấm điểm năm đó; số liệu ghi cho đơn vị này không được tính.',
      '{subject} is no ward at the end of {expected}, so it is not scored for that year; what is entered for it does not count.',
    ),
    wardEnded: both(
      '{subject} chỉ tồn tại đến {found}, nên dòng này không tính cho phường nào vào cuối kỳ. Phường kế thừa: {expected}. Nếu nội dung này nay thuộc phường kế thừa, hãy ghi lại tên phường.',
      'Ward {subject} existed until {found} only, so at the end of the period this row belongs to no ward. Successor: {expected}. If it now belongs to the successor, enter that ward here.',
    ),
    dayTooEarly: both(
      'Ô “{subject}” ghi ngày {found}, sớm hơn {expected}. Hãy kiểm tra cả hai ngày.',
      '“{subject}” is {found}, before {expected}. Check both days.',
    ),
    unknownAgency: both(
      'Cơ quan “{subject}” ghi cơ quan kế tiếp “{found}” không có trong bảng Cơ quan, nên tên cũ vẫn được in. Hãy bổ sung cơ quan đó hoặc sửa mã.',
      'Agency “{subject}” names the successor “{found}”, which is not in the table of agencies, so the old name is still printed. Add that agency or correct the id.',
    ),
    agencyCycle: both(
      'Các cơ quan kế tiếp nhau thành vòng tròn, bắt đầu từ “{subject}” (kế tiếp “{found}”). Hãy sửa cột Cơ quan kế tiếp.',
      'Agencies follow one another in a circle, starting at “{subject}” (successor “{found}”). Correct the column of successors.',
    ),
    agencyWithoutEnd: both(
      'Cơ quan “{subject}” có cơ quan kế tiếp “{found}” nhưng chưa ghi ngày cuối cùng, nên tên cũ vẫn được in. Hãy ghi ngày hoặc xóa cơ quan kế tiếp.',
      'Agency “{subject}” names the successor “{found}” but no last day, so the old name is still printed. Enter the day or clear the successor.',
    ),
    agencyInferred: both(
      'Vào ngày {expected} có {subject} cơ quan được in theo suy luận: {found}. Hãy đối chiếu văn bản rồi sửa, hoặc chọn “Đã rõ” ở cột Mức xác thực của bảng Cơ quan.',
      'On {expected} the names of {subject} agencies are inferred: {found}. Check them against documents and correct them, or choose “Known” in the column of certainty.',
    ),
    recognitionDisputed: both(
      '{subject}: được công nhận theo {found} nhưng {expected} tiêu chí không đạt. Hãy đối chiếu lại; quyết định công nhận và kết quả chấm đều giữ nguyên.',
      '{subject}: recognised by {found}, but {expected} criteria fail. Compare them again; decision and verdicts both stay as they are.',
    ),
    successorWithoutEnd: both(
      'Phường {subject} có mã kế thừa “{found}” nhưng chưa ghi ngày hết hiệu lực, nên vẫn được coi là đang tồn tại. Hãy ghi ngày hết hiệu lực hoặc xóa mã kế thừa.',
      'Ward {subject} names the successor “{found}” but no last day, so it still counts as existing. Enter its last day or clear the successor.',
    ),
    evidenceMissing: both(
      'Tiêu chí {subject} được thẩm định “{found}” nhưng chưa ghi số văn bản minh chứng.',
      'Criterion {subject} is appraised “{found}” without the number of a document as evidence.',
    ),
    yearOutsideRuleSets: both(
      'Năm {found} không thuộc bộ tiêu chí nào (các bộ có hiệu lực {expected}). Hãy sửa năm hoặc bổ sung bộ tiêu chí.',
      'No rule set covers the year {found} (sets cover {expected}). Correct the year or add a rule set.',
    ),
    cohortCount: both(
      'Năm {subject} đã chọn {found} phường trong khi lộ trình là {expected} phường. Hãy kiểm tra bảng chọn phường.',
      '{found} wards are chosen for {subject} but the roadmap says {expected}. Check the table of chosen wards.',
    ),
    chosenTwice: both(
      'Phường {subject} được chọn lần nữa cho năm {found}, trước đó đã chọn cho năm {expected}. Hãy chỉ giữ một dòng.',
      'Ward {subject} is chosen again for {found}, after {expected}. Keep one row only.',
    ),
    ruleSetHalf: both(
      'Bảng {found} có ghi bộ tiêu chí nhưng bảng {expected} không có hoặc để trống, nên không tiêu chí nào được chấm theo số liệu. Hãy lấy lại bảng {expected} từ tệp biểu nhập liệu, hoặc xóa các dòng của bảng {found} để dùng bộ tiêu chí có sẵn.',
      'Table {found} states rule sets but table {expected} is missing or empty, so no criterion is judged by the figures. Take table {expected} from the template again, or delete the rows of table {found} to use the built-in rule sets.',
    ),
    ruleSetFault: both(
      'Bộ tiêu chí có lỗi ở {subject}: {expected} – {found}. Chừng nào chưa sửa, tiêu chí liên quan không được tính là đạt.',
      'The rule set has a fault at {subject}: {expected} – {found}. Until it is mended the criterion concerned does not pass.',
    ),
    ruleSetDiffers: both(
      'Bộ tiêu chí khác bộ có sẵn ở {subject}: đang ghi “{found}”, bộ có sẵn là “{expected}”.',
      'The rule set differs from the built-in one at {subject}: it says “{found}”, the built-in one “{expected}”.',
    ),
    indicatorBuiltIn: both(
      '“{found}” là chỉ tiêu có sẵn, nên dòng này không có tác dụng. Bảng này chỉ dành cho cột tự thêm.',
      '“{found}” is a built-in indicator, so this row has no effect. The table is for columns that you added.',
    ),
    indicatorWithoutColumn: both(
      'Không bảng Nhóm nào có cột “{found}”, nên dòng này không có tác dụng. Hãy ghi đúng tên cột đã thêm.',
      'No table of the groups has a column “{found}”, so this row has no effect. Write the header exactly as it stands.',
    ),
    indicatorJudged: both(
      'Cột “{subject}” ghi là chỉ để thông tin nhưng điều kiện {found} dùng để chấm, nên vẫn được chấm. Hãy sửa một trong hai chỗ.',
      '“{subject}” is said to be information alone, but check {found} judges by it, so it is judged. Correct one of the two.',
    ),
    totalRow: both(
      'Dòng “{found}” là dòng cộng nên không được đọc như một phường.',
      'Row “{found}” adds up others and is not read as a ward.',
    ),
    reportDateEarly: both(
      'Ngày chốt số liệu {found} sớm hơn ngày cuối năm chấm điểm {subject}. Hãy kiểm tra ngày chốt số liệu trong bảng thiết lập: muốn báo cáo cả năm phải ghi từ {expected} trở đi.',
      'The report date {found} is before the end of the scored year {subject}. Check the report date in the settings: a report on the whole year needs {expected} or later.',
    ),
    printedPercent: both(
      'Câu “{subject}” ghi {found} nhưng tính từ các số trong câu là {expected}. Hãy kiểm tra cả số vụ và tỷ lệ.',
      'The sentence “{subject}” says {found}, but its own numbers give {expected}. Check both the counts and the percentage.',
    ),
    decisionError: both(
      'Mục {subject} của Quyết định số 1886/QĐ-UBND {expected}.',
      'Section {subject} of Decision 1886/QĐ-UBND {expected}.',
    ),
    printedSum: both(
      'Câu “{subject}” ghi tổng là {found} nhưng cộng lại được {expected}. Hãy kiểm tra từng số.',
      'The sentence “{subject}” gives {found} as the total, but its parts add up to {expected}. Check each number.',
    ),
    totalDiffers: both(
      'Dòng cộng của cột “{subject}” ghi {found} nhưng cộng các dòng được {expected}. Hãy kiểm tra từng số; dòng cộng không được dùng để chấm điểm.',
      'The total of “{subject}” says {found}, but the rows add up to {expected}. Check each figure; totals are not used for scoring.',
    ),
    partAboveWhole: both(
      '“{subject}”: phần là {found} trong khi cả thảy chỉ có {expected}. Hãy kiểm tra cả hai số.',
      '“{subject}”: the part is {found} while the whole is only {expected}. Check both numbers.',
    ),
    notAllRegistered: both(
      '“{subject}”: mới có {found} đơn vị đăng ký trong tổng số {expected}. Thông tư 124/2021/TT-BCA yêu cầu 100% đăng ký; hãy kiểm tra hoặc cho đăng ký bổ sung.',
      '“{subject}”: {found} units have registered of {expected} in all. Circular 124/2021/TT-BCA asks all of them to register; check, or have the rest register.',
    ),
    monthsFall: both(
      '“{subject}” lũy kế là {found}, ít hơn kỳ trước đó: {expected}. Số lũy kế không thể giảm; hãy kiểm tra lại.',
      '“{subject}” since January is {found}, less than in an earlier period: {expected}. Such a count cannot fall; check it.',
    ),
    lastYearDiffers: both(
      'Cột “{subject}” ghi {found} nhưng số đã nhập cho năm trước là {expected}. Hãy kiểm tra cả hai số; điểm được tính theo số đã nhập cho từng năm.',
      '“{subject}” says {found}, but {expected} was entered for that year. Check both; scores use what was entered for each year.',
    ),
    areaImplausible: both(
      'Thửa đất của phường {subject} ghi {found} m², ngoài khoảng thường gặp {expected} m². Hãy kiểm tra dấu thập phân và đơn vị.',
      'A parcel of ward {subject} has {found} m², outside the usual {expected} m². Check the decimal mark and the unit.',
    ),
    evidenceEarly: both(
      'Minh chứng của tiêu chí {subject} đề ngày {found}, trước năm được thẩm định {expected}. Hãy xem văn bản còn giá trị không.',
      'The evidence for criterion {subject} is dated {found}, before the year appraised, {expected}. See whether the document still holds.',
    ),
    roadmapTotal: both(
      'Lộ trình chọn tất cả {found} phường đến năm {subject} nhưng khi đó có {expected} phường và phải đạt 100%. Hãy điều chỉnh số phường chọn.',
      'The roadmap chooses {found} wards by {subject}, but {expected} wards exist then and all must reach the standard. Adjust the numbers to choose.',
    ),
    normAboveRange: both(
      '{subject}: ở {found} phường biên chế được giao lớn hơn {expected}, nên mức trên của điều kiện là biên chế được giao (cách đọc R20).',
      '{subject}: in {found} wards the norm is above {expected}, so the norm is the upper end of the check (reading R20).',
    ),
    notSent: both(
      'Có điều cần xem lại ở ô này của cột “{subject}”; nội dung của ô không gửi kèm.',
      'Something about this cell of “{subject}” needs a look; what the cell says is not sent along.',
    ),
    verdictDisputed: both(
      '{subject}: {found}, nhưng {expected}. Hãy đối chiếu lại; kết quả đang có hiệu lực không bị thay đổi.',
      '{subject}: {found}, but {expected}. Compare them again; the verdict in force is not changed.',
    ),
    unknownInterpretation: both(
      'Không có cách đọc mã “{found}” nên dòng này không được dùng. Các mã hợp lệ: {expected}.',
      'There is no reading “{found}”, so this row is not used. Valid ids: {expected}.',
    ),
    interpretationChoice: both(
      'Cách đọc {subject} ghi “{found}”, không có trong danh sách, nên đang chấm theo cách mặc định. Hãy chọn một trong các cách: {expected}.',
      'Reading {subject} says “{found}”, which is not on its list, so the default is obeyed. Choose one of: {expected}.',
    ),
    unknownSetting: both(
      'Không có mục thiết lập “{found}”. Các mục hợp lệ: {expected}.',
      'There is no setting “{found}”. Valid ones: {expected}.',
    ),
  },
  /** Names of what is expected where it is not a value. */
  kinds: {
    number: both('chỉ ghi số', 'the number alone'),
    wholeNumber: both('số nguyên', 'a whole number'),
    decimal: both('số', 'a number'),
    percent: both('tỷ lệ phần trăm', 'a percentage'),
    year: both('năm bốn chữ số', 'a year of four digits'),
    month: both('tháng từ 1 đến 12', 'a month from 1 to 12'),
    yesNo: both('Có hoặc Không', 'Có (yes) or Không (no)'),
    grade: both('mức xếp loại, danh hiệu', 'a rating or title'),
    date: both('ngày/tháng/năm', 'day/month/year'),
    text: both('văn bản', 'text'),
    code: both('mã', 'an id'),
    ward: both('tên hoặc mã phường', 'name or code of a ward'),
    choice: both('giá trị trong danh sách', 'a value of the list'),
    threshold: both('ngưỡng', 'a threshold'),
    unicode: both('văn bản Unicode', 'Unicode text'),
    wardCode: both('mã phường có trong danh sách', 'a ward code of the list'),
    evidenceNumber: both('số văn bản minh chứng', 'number of the document'),
  },
  nothing: both('để trống', 'blank'),
  or: both(' hoặc ', ' or '),
  noSuggestion: both('chưa có gợi ý', 'no suggestion'),
});
