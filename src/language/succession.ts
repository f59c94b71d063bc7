import { both, byLanguage, same } from './language';

/** Wards that were merged, split or renamed, and what they take over. */
export const successionTexts = byLanguage({
  rules: {
    allParts: both(
      'Mọi phần đều đạt – phường mới được tính đủ điều kiện khi tất cả phường cũ đều đủ điều kiện; có phường cũ không đủ thì chấm lại',
      'All parts passed – the new ward counts as qualified when every former ward was; otherwise it is assessed anew',
    ),
    largestPart: both(
      'Phần lớn nhất – phường mới kế thừa kết quả của phường cũ có nhiều gia đình nhất; chưa ghi số gia đình thì chưa xác định',
      'Largest part – the new ward takes over from the former ward with most families; undetermined while families are not entered',
    ),
    anew: both(
      'Chấm lại từ đầu – phường mới không kế thừa kết quả của phường cũ',
      'Assess anew – the new ward takes nothing over',
    ),
  },
  rule: both(
    (rule: string) => `Quy tắc kế thừa khi sáp nhập (chọn ở trang Thiết lập): ${rule}.`,
    (rule) => `Rule for merged wards (chosen in sheet Thiết lập): ${rule}.`,
  ),
  renamed: both(
    'Phường chỉ đổi tên giữ nguyên kết quả; phường chia tách, hoặc nhập với đơn vị ngoài danh sách, thì chấm lại.',
    'A ward that was only renamed keeps its results; one split, or merged with units outside the list, is assessed anew.',
  ),
  baseline: both(
    'Số liệu năm trước của phường sáp nhập là tổng số liệu các phường cũ, có ghi chú tại chỗ; không cộng được thì để “chưa có số liệu”.',
    'Last year’s figures of a merged ward are the sums of its parts, noted where they stand; what cannot be added up is “no data”.',
  ),
  changes: both('Phường sáp nhập, chia tách, đổi tên', 'Wards merged, split or renamed'),
  kinds: {
    merged: both('Sáp nhập', 'Merged'),
    split: both('Chia tách', 'Split'),
    renamed: both('Đổi tên', 'Renamed'),
    becameWard: both('Xã thành phường', 'Became a ward'),
    ended: both('Hết hiệu lực', 'Ended'),
  },
  columns: {
    day: both('Từ ngày', 'From'),
    from: both('Phường cũ', 'Former wards'),
    to: both('Phường mới', 'New wards'),
    kind: both('Thay đổi', 'Change'),
    inherits: both('Kế thừa kết quả', 'Result taken over'),
    citation: both('Căn cứ', 'Legal basis'),
  },
  notYetWard: both('Chưa là phường', 'Not yet a ward'),
  noHeir: both('Chưa ghi phường kế thừa', 'No successor entered'),
  withOthers: both(
    (ward: string) => `${ward} (cùng đơn vị ngoài danh sách)`,
    (ward) => `${ward} (with units outside the list)`,
  ),
  anew: both('Chấm lại', 'Assess anew'),
  counted: both(
    (word: string, year: string) => `${word}, tính cho năm ${year}`,
    (word, year) => `${word}, counted for ${year}`,
  ),
  /** Wards of one name, told apart. */
  until: both(
    (ward: string, day: string) => `${ward} đến ${day}`,
    (ward, day) => `${ward} until ${day}`,
  ),
  since: both(
    (ward: string, day: string) => `${ward} từ ${day}`,
    (ward, day) => `${ward} from ${day}`,
  ),
  named: same((ward: string, more: string) => `${ward} (${more})`),
  nowCalled: both(
    (ward: string, present: string) => `${ward} (nay là ${present})`,
    (ward, present) => `${ward} (now ${present})`,
  ),
  parts: both(
    (ward: string, parts: string) => `${ward} (gồm ${parts})`,
    (ward, parts) => `${ward} (${parts})`,
  ),
  reported: both(
    (wards: string) => `Phường sáp nhập, chia tách, đổi tên trong năm: ${wards}.`,
    (wards) => `Wards merged, split or renamed this year: ${wards}.`,
  ),
  reportedCounted: both(
    (count: string, wards: string) =>
      `Trong số phường đủ điều kiện có ${count} phường tính theo kế thừa vì chưa đủ số liệu để chấm: ${wards}.`,
    (count, wards) =>
      `Of the wards qualified, ${count} count by what they took over, since their own data do not decide: ${wards}.`,
  ),
});
