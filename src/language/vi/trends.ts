/** What stands on the sheet of trends: better or worse, never merely more or less. */
export const trends = {
  changes: {
    gained: 'Mới đạt',
    lost: 'Không còn đạt',
    better: 'Tốt hơn',
    worse: 'Xấu đi',
    mixed: 'Có tốt, có xấu',
    same: 'Như kỳ trước',
    unknown: 'Chưa so được',
  },
  /** For narrow cells. */
  shortChanges: {
    gained: 'Mới đạt',
    lost: 'Mất',
    better: 'Tốt hơn',
    worse: 'Xấu đi',
    mixed: 'Lẫn lộn',
    same: 'Như cũ',
    unknown: 'Chưa rõ',
  },
  paces: {
    onTrack: '↑ Đúng tiến độ',
    moderate: '↗ Chậm',
    stagnating: '→ Trì trệ',
    decreasing: '↓ Thụt lùi',
    unknown: 'Chưa tính được',
  },
  count: (change: string, count: string) => `${change} ${count}`,
  onlyOne: 'Chỉ có một năm được chấm điểm nên chưa có xu hướng. Nhập số liệu hoặc kết quả của năm trước để so sánh.',
  compared: (now: string, before: string) => `So sánh năm ${now} với năm ${before}.`,
  otherRules: (before: string, now: string) =>
    `Hai năm chấm theo hai bộ tiêu chí khác nhau (${before}; ${now}): thay đổi có thể do tiêu chí, không chỉ do phường.`,
  mergerRule: (rule: string) =>
    `Phường sáp nhập được so với kết quả kế thừa theo lựa chọn trong sheet Thiết lập: ${rule}.`,
  merged: (ward: string, parts: string) => `${ward}: gồm ${parts}.`,
  legendPace: (year: string, percent: string) =>
    `Mũi tên: tốc độ đã đạt chia cho tốc độ đều cần có để đạt ${percent} % vào cuối năm ${year}: ↑ từ 1 trở lên, ↗ từ 0,5, → từ 0, ↓ dưới 0.`,
  noMilestone: 'Chưa ghi mốc nào trong sheet Lộ trình nên chưa tính được tiến độ.',
  marks:
    'Cột Diễn biến dùng ký tự ▁ đến █ (0 % đến 100 % tiêu chí đạt, mỗi năm một ký tự; · là chưa có): phần mềm bổ trợ không tạo được biểu đồ thu nhỏ của Excel.',
  figuresLeftOut: (most: string) =>
    `Có hơn ${most} phường: bảng từng phường, từng tiêu chí chỉ so kết quả đạt, không đạt, không so từng số liệu.`,
  paceOfAll: 'Tiến độ phường đạt chuẩn',
  byYear: 'Kết quả chung từng năm',
  byWard: 'Từng phường',
  byCriterion: 'Từng tiêu chí (số phường đạt trên số phường áp dụng)',
  turns: 'Tiêu chí mới đạt và không còn đạt so với kỳ trước',
  noTurns: 'Không có tiêu chí nào mới đạt hoặc không còn đạt.',
  matrix: 'Tốt hơn, xấu đi ở từng phường, từng tiêu chí',
  turnsLeft: (count: string) => `Còn ${count} dòng không ghi hết.`,
  columns: {
    change: 'So với kỳ trước',
    pace: 'Tiến độ',
    marks: 'Diễn biến',
    gained: 'Mới đạt',
    lost: 'Không còn đạt',
    before: 'Kỳ trước',
    now: 'Kỳ này',
    perWard: 'Tiêu chí đạt bình quân một phường',
    share: 'Tỷ lệ tiêu chí đạt',
  },
  chart: 'Tiêu chí đạt bình quân một phường',
  chartAxis: 'Tiêu chí',
  chartAlt: 'Biểu đồ đường: số tiêu chí đạt bình quân một phường qua các năm',
};
