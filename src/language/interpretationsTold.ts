import { both, byLanguage } from './language';
import { counted, plural } from './plural';

/** How results were reached, where the decision can be read in two ways, and what rests on its survey alone. */
export const interpretationsTold = byLanguage({
  told: {
    R0: {
      counts: both('tính cả nội dung chỉ nêu ở phần khảo sát', 'what only the survey reports counts'),
      leftOut: both('không tính nội dung chỉ nêu ở phần khảo sát', 'what only the survey reports is left out'),
    },
    R4: {
      ofAll: both(
        'tỷ lệ công nhận an toàn tính trên tất cả tổ dân phố, cơ quan, doanh nghiệp, cơ sở giáo dục',
        'the share recognised as safe is taken of all groups, agencies, firms and schools',
      ),
      ofRegistered: both(
        'tỷ lệ công nhận an toàn tính trên số đã đăng ký',
        'the share recognised as safe is taken of those registered',
      ),
    },
    R5: {
      standing: both(
        'vụ việc phức tạp về môi trường, an toàn thực phẩm tính theo số còn tồn cuối kỳ',
        'environment and food safety cases are those standing at the end of the period',
      ),
      arisen: both(
        'vụ việc phức tạp về môi trường, an toàn thực phẩm tính theo số phát sinh trong kỳ',
        'environment and food safety cases are those arisen in the period',
      ),
    },
    R6: {
      number: both(
        'đối tượng trốn đã giải quyết so sánh theo số người',
        'fugitives resolved are compared by their number',
      ),
      share: both(
        'đối tượng trốn đã giải quyết so sánh theo tỷ lệ trên tổng số đã giải quyết và còn lại',
        'fugitives resolved are compared by their share of those resolved and outstanding',
      ),
    },
    R8: {
      everyYear: both('Bằng khen xét từng năm', 'the certificate of merit is asked for every year'),
      onceWithinScheme: both(
        'Bằng khen được tặng từ năm 2023 được tính cho các năm sau',
        'a certificate of merit of any year from 2023 counts on',
      ),
    },
    R9: {
      sum: both('diện tích đất là tổng diện tích các thửa', 'the area is the sum of the parcels'),
      eachParcel: both('từng thửa đất phải đủ diện tích tối thiểu', 'each parcel must reach the least area'),
    },
    R10: {
      notCounted: both('không tính đất dự kiến bố trí', 'planned land does not count'),
      counted: both('tính cả đất dự kiến bố trí', 'planned land counts'),
    },
    R13: {
      schemeWards: both(
        'mốc lộ trình tính trên các phường của Đề án và phường kế thừa',
        'the milestones count the wards of the scheme and their successors',
      ),
      allWards: both(
        'mốc lộ trình tính trên mọi phường trong danh sách',
        'the milestones count every ward of the list',
      ),
    },
    R15: {
      calendar: both('năm số liệu là năm dương lịch', 'the year of the figures is the calendar year'),
      fromMidDecember: both(
        'năm số liệu tính từ ngày 15/12 năm trước đến ngày 14/12',
        'the year of the figures runs from 15 December to 14 December',
      ),
    },
    R19: {
      information: both(
        'công nhận đô thị văn minh chỉ để tham khảo',
        'recognition as a civilised urban unit is information only',
      ),
      condition: both('phải được công nhận đô thị văn minh', 'recognition as a civilised urban unit is a condition'),
    },
    R20: {
      norm: both(
        'số cán bộ, chiến sĩ theo biên chế được giao nếu biên chế trên 10',
        'the number of officers goes by the assigned norm where it is above 10',
      ),
      asPrinted: both(
        'số cán bộ, chiến sĩ từ 08 đến 10 đúng như văn bản',
        'the number of officers is 8 to 10 as printed',
      ),
    },
  },
  /** A milestone and the wards it counts. */
  milestone: {
    ofScheme: both(
      (count: string) => `${count} phường của Đề án và phường kế thừa`,
      (count) => `${counted(count, 'ward')} of the scheme and their successors`,
    ),
    ofList: both(
      (count: string) => `${count} phường trong danh sách`,
      (count) => `${counted(count, 'ward')} of the list`,
    ),
    achieved: both(
      (count: string) => `có ${count} phường đủ điều kiện`,
      (count) => `${counted(count, 'ward')} ${plural(count, 'qualifies', 'qualify')}`,
    ),
    unknown: both('chưa chấm năm này', 'the year is not scored'),
    told: both(
      (year: string, counted: string, other: string, achieved: string, required: string, verdict: string) =>
        `Mốc năm ${year} tính trên ${counted}. Nếu tính trên ${other} thì ${achieved}, cần ${required}: ${verdict}.`,
      (year, wards, other, achieved, required, verdict) =>
        `The milestone of ${year} counts ${wards}. Of ${other}: ${achieved}, ${required} needed: ${verdict}.`,
    ),
  },
  /** Printed wherever results are, when a choice is not the default. */
  chosen: both(
    (list: string) => `Cách đọc đã chọn khác mặc định: ${list}.`,
    (list) => `Readings chosen other than by default: ${list}.`,
  ),
  surveyChecks: both(
    (survey: string, checks: string) =>
      `Trong ${checks} điều kiện có ${survey} điều kiện suy từ phần khảo sát, Đề án không đặt thành mục tiêu.`,
    (survey, checks) => `Of ${checks} checks ${survey} are drawn from the survey; the scheme sets no target for them.`,
  ),
});
