/** Wards that were merged, split or renamed, and what they take over. */
export const succession = {
  rules: {
    allParts:
      'Mọi phần đều đạt – phường mới kế thừa đạt chuẩn khi tất cả phường cũ đều đạt chuẩn; có phường cũ không đạt thì chấm lại',
    largestPart:
      'Phần lớn nhất – phường mới kế thừa kết quả của phường cũ có nhiều gia đình nhất; chưa ghi số gia đình thì chưa xác định',
    anew: 'Chấm lại từ đầu – phường mới không kế thừa kết quả của phường cũ',
  },
  rule: (rule: string) => `Quy tắc kế thừa khi sáp nhập (chọn ở sheet Thiết lập): ${rule}.`,
  renamed:
    'Phường chỉ đổi tên giữ nguyên kết quả; phường chia tách, hoặc nhập với đơn vị ngoài danh sách, thì chấm lại.',
  baseline:
    'Số liệu năm trước của phường sáp nhập là tổng số liệu các phường cũ, có ghi chú tại chỗ; không cộng được thì để “chưa có số liệu”.',
  changes: 'Phường sáp nhập, chia tách, đổi tên',
  kinds: {
    merged: 'Sáp nhập',
    split: 'Chia tách',
    renamed: 'Đổi tên',
    ended: 'Hết hiệu lực',
  },
  columns: {
    day: 'Từ ngày',
    from: 'Phường cũ',
    to: 'Phường mới',
    kind: 'Thay đổi',
    inherits: 'Kế thừa chuẩn',
    citation: 'Căn cứ',
  },
  noHeir: 'Chưa ghi phường kế thừa',
  withOthers: (ward: string) => `${ward} (cùng đơn vị ngoài danh sách)`,
  anew: 'Chấm lại',
  counted: (word: string, year: string) => `${word}, tính cho năm ${year}`,
  nowCalled: (ward: string, present: string) => `${ward} (nay là ${present})`,
  parts: (ward: string, parts: string) => `${ward} (gồm ${parts})`,
  reported: (wards: string) => `Phường sáp nhập, chia tách, đổi tên trong năm: ${wards}.`,
  reportedCounted: (count: string, wards: string) =>
    `Trong số phường đạt chuẩn có ${count} phường tính theo kế thừa vì chưa đủ số liệu để chấm: ${wards}.`,
};
