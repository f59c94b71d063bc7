/** What stands on the sheet that proposes the wards of each year. */
export const planner = {
  intro: (year: string) =>
    `Tính từ kết quả năm ${year}. Phường đã chọn trong sheet Lộ trình được giữ nguyên; các chỗ còn lại đề xuất theo thứ tự: đủ số phường sớm nhất có thể, rồi tổng (điểm công sức × số năm còn lại) nhỏ nhất. Kết quả là tối ưu, không phải ước chừng.`,
  assumed: 'Điểm công sức và thời gian dưới đây là giả định của phần mềm, không có trong Quyết định.',
  none: 'Chưa có năm nào của lộ trình sau năm được chấm điểm (sheet Lộ trình) nên không có gì để đề xuất.',
  milestones: 'Chứng minh các mốc',
  verdicts: { met: 'Đạt được', needsMore: 'Phải chọn thêm', impossible: 'Không thể đạt', unknown: 'Chưa xác định' },
  proof: {
    met: (planned: string, required: string, slack: string) =>
      `Theo lộ trình có ${planned} phường đạt, cần ${required}; dư ${slack} phường.`,
    noSlack: (planned: string, required: string) =>
      `Theo lộ trình có ${planned} phường đạt, cần ${required}; không còn dư: một phường chậm là không đạt mốc.`,
    needsMore: (planned: string, required: string, more: string) =>
      `Số phường phải chọn theo lộ trình chỉ cho tối đa ${planned} phường đạt, cần ${required}: phải chọn thêm ${more} phường trước mốc này.`,
    impossible: (able: string, required: string, short: string) =>
      `Với thời gian giả định, dù chọn thế nào cũng chỉ ${able} phường kịp đạt, cần ${required}: thiếu ${short} phường.`,
    unknown: (able: string, required: string, count: string) =>
      `Có ${able} phường kịp đạt, cần ${required}; còn ${count} phường hiện có lúc đó chưa được chấm điểm năm này nên chưa xác định.`,
    uncertain: (count: string) => `Trong số đó ${count} phường còn tiêu chí chưa rõ.`,
    blockers: (criteria: string) => `Chưa kịp vì: ${criteria}.`,
  },
  years: 'Đề xuất chọn phường từng năm',
  empty: (year: string, count: string) =>
    `Năm ${year}: còn ${count} chỗ không phường nào kịp đạt để chọn (thời gian làm đất, trụ sở).`,
  unmet: (year: string, unit: string, count: string) =>
    `Năm ${year}: ${unit} còn thiếu ${count} phường so với số tối thiểu được yêu cầu.`,
  asked: 'Yêu cầu đang áp dụng (sheet Kế hoạch chọn phường)',
  wish: {
    choose: (ward: string, year: string) => `Chọn ${ward} năm ${year}`,
    exclude: (ward: string, year: string) => `Không chọn ${ward} năm ${year}`,
    excludeAlways: (ward: string) => `Không chọn ${ward} năm nào`,
    minimum: (unit: string, least: string) => `${unit}: ít nhất ${least} phường mỗi năm`,
    lead: (criterion: string, years: string) => `${criterion}: ${years} năm mới đạt được`,
  },
  inTime: { yes: 'Kịp', no: 'Không kịp', unknown: 'Chưa rõ' },
  reasons: {
    fixed: 'Đã chọn (sheet Lộ trình)',
    wished: 'Theo yêu cầu (sheet Kế hoạch chọn phường)',
    leastEffort: 'Gần đạt chuẩn nhất trong số còn lại',
    leastAmongReady: 'Gần đạt chuẩn nhất trong số kịp đạt',
    unitMinimum: 'Để đủ số tối thiểu của đơn vị',
    onlyThen: 'Chỉ chọn được năm này',
  },
  passedOver: (reason: string, wards: string) => `${reason}; gần hơn nhưng chọn sau: ${wards}`,
  notAssessed: 'Chưa được chấm điểm năm này',
  ready: 'Đã đủ tiêu chí',
  line: {
    gap: (content: string, points: string) => `${content} (${points})`,
    declared: (criterion: string, points: string) => `${criterion}: kết luận không đạt (${points})`,
    unknown: (criterion: string, points: string) => `${criterion}: chưa rõ (${points})`,
    unreachable: (content: string, points: string) => `${content}: không khắc phục được bằng số liệu này (${points})`,
  },
  more: (count: string) => `và ${count} việc khác`,
  left: (wards: string) => `Chưa được chọn năm nào: ${wards}.`,
  leverage: 'Sửa một tiêu chí, mở khóa bao nhiêu phường',
  leverageNote: 'Phường mở khóa: chỉ còn không đạt đúng tiêu chí này, mọi tiêu chí khác đều đạt.',
  noLeverage: 'Không có tiêu chí nào không đạt.',
  margins: 'Sắp mất: các điều kiện đạt sát ngưỡng nhất',
  marginsNote:
    'Khoảng cách tính bằng số nguyên việc, vụ, người còn được phép xấu đi; xếp theo mức thay đổi ít nhất làm mất, chia cho ngưỡng. Không kể điều kiện vốn không có khoảng cách (có/không, danh hiệu, không được có, bằng 100 %).',
  noMargins: 'Không có điều kiện đạt nào có số liệu để tính khoảng cách.',
  marginLess: (amount: string) => `chỉ được giảm ${amount}`,
  marginMore: (amount: string) => `chỉ được tăng ${amount}`,
  edge: 'đúng bằng ngưỡng',
  assumptions: 'Giả định đang dùng',
  assumption: {
    perPoint: (amount: string) => `1 điểm cho mỗi ${amount} thiếu hoặc vượt`,
    yes: (points: string) => `${points} điểm cho mỗi việc có/không chưa làm`,
    grade: (points: string) => `${points} điểm cho mỗi bậc danh hiệu`,
    declared: (points: string) => `${points} điểm cho tiêu chí bị kết luận không đạt mà không có số liệu`,
    unknown: (points: string) => `${points} điểm cho tiêu chí chưa rõ`,
    most: (points: string) => `Mỗi điều kiện tính không quá ${points} điểm`,
    lead: (agency: string, years: string) => `${agency}: ${years} năm`,
    otherLead: (years: string) => `Việc khác: ${years} năm`,
  },
  columns: {
    proof: 'Chứng minh',
    planned: 'Theo lộ trình',
    able: 'Có thể kịp',
    slack: 'Dư (+), thiếu (−)',
    effort: 'Điểm công sức',
    ready: 'Sớm nhất đạt năm',
    inTime: 'Kịp năm chọn',
    why: 'Vì sao',
    todo: 'Việc phải làm (điểm)',
    failing: 'Số phường không đạt',
    unlocks: 'Mở khóa',
    unlockedWards: 'Phường mở khóa',
    perhaps: 'Có thể mở khóa (còn tiêu chí chưa rõ)',
    margin: 'Khoảng cách',
  },
};
