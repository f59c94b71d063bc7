import { both, byLanguage, same } from './language';

/**
 * Sentences of the decision that can be read in two ways (table tblCachDoc). `choices` are the words of the list, no two alike;
 * `told` says in a sentence how the results were reached.
 */
export const interpretationsTexts = byLanguage({
  sentences: {
    R0: both(
      'Nội dung chỉ nêu ở phần khảo sát, phần mục tiêu không nhắc lại',
      'What only the survey reports and no target repeats',
    ),
    R4: both(
      '“có 90% tổ dân phố, cơ quan, doanh nghiệp, cơ sở giáo dục trở lên được công nhận”',
      '“90% of residential groups, agencies, firms and schools recognised”',
    ),
    R5: both(
      '“các vụ việc phức tạp về môi trường, vệ sinh an toàn thực phẩm giảm ít nhất 50%”',
      '“complex environment and food safety cases down by at least 50%”',
    ),
    R6: both(
      '“số đối tượng trốn các loại … tăng ít nhất 20% so với năm trước”',
      '“fugitives caught or surrendered up by at least 20% on last year”',
    ),
    R8: both('“Bằng khen” trong phong trào toàn dân bảo vệ an ninh Tổ quốc', '“Certificate of merit” of the movement'),
    R9: both('“diện tích đất tối thiểu 500m²”', '“at least 500 m² of land”'),
    R10: both('Đất mới “dự kiến bố trí”', 'Land that is only “planned”'),
    R13: both('Phường được tính vào mốc lộ trình', 'The wards that the milestones count'),
    R15: both('“năm”, “tháng” của số liệu', '“year” and “month” of the figures'),
    R19: both('Công nhận “đô thị văn minh”', 'Recognition as a “civilised urban unit”'),
    R20: both('“từ 08 đến 10 đồng chí”', '“from 08 to 10 officers”'),
  },
  choices: {
    R0: { counts: both('Có tính', 'Counts'), leftOut: both('Không tính', 'Left out') },
    R4: { ofAll: both('Trên tất cả', 'Of all'), ofRegistered: both('Trên số đã đăng ký', 'Of those registered') },
    R5: {
      standing: both('Số vụ còn tồn cuối kỳ', 'Cases standing at the end'),
      arisen: both('Số vụ phát sinh trong kỳ', 'Cases arisen in the year'),
    },
    R6: {
      number: both('Số đã giải quyết', 'Number resolved'),
      share: both('Tỷ lệ đã giải quyết trên tổng số', 'Share resolved of all'),
    },
    R8: {
      everyYear: both('Mỗi năm', 'Every year'),
      onceWithinScheme: both('Một lần trong Đề án (từ năm 2023)', 'Once within the scheme (since 2023)'),
    },
    R9: { sum: both('Cộng các thửa', 'Sum of the parcels'), eachParcel: both('Từng thửa', 'Each parcel') },
    R10: {
      notCounted: both('Chưa tính đất dự kiến', 'Planned land does not count'),
      counted: both('Tính cả đất dự kiến', 'Planned land counts'),
    },
    R13: {
      schemeWards: both('Phường của Đề án và phường kế thừa', 'Wards of the scheme and their successors'),
      allWards: both('Mọi phường ở sheet Phường', 'Every ward on sheet Phường'),
    },
    R15: {
      calendar: both('Năm dương lịch', 'Calendar year'),
      fromMidDecember: both('Từ 15/12 năm trước đến 14/12', '15 December to 14 December'),
    },
    R19: {
      information: both('Chỉ để tham khảo', 'Information only'),
      condition: both('Là điều kiện của tiêu chí văn minh đô thị', 'A condition of the criterion on urban civility'),
    },
    R20: {
      norm: both('Theo biên chế nếu biên chế trên 10', 'The assigned norm where it is above 10'),
      asPrinted: both('Đúng như văn bản', 'As printed'),
    },
  },
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
  /** Printed wherever results are, when a choice is not the default. */
  chosen: both(
    (list: string) => `Cách đọc đã chọn khác mặc định: ${list}.`,
    (list) => `Readings chosen other than by default: ${list}.`,
  ),
  withId: same((id: string, told: string) => `${id}: ${told}`),
  /** What a verdict rests on. */
  byDefault: both(
    (told: string) => `${told} (mặc định)`,
    (told) => `${told} (default)`,
  ),
  byChoice: both(
    (told: string) => `${told} (đã chọn)`,
    (told) => `${told} (chosen)`,
  ),
  fromSurvey: both(
    (section: string) => `${section} (suy từ phần khảo sát)`,
    (section) => `${section} (drawn from the survey)`,
  ),
  surveyChecks: both(
    (survey: string, checks: string) =>
      `Trong ${checks} điều kiện có ${survey} điều kiện suy từ phần khảo sát, Đề án không đặt thành mục tiêu.`,
    (survey, checks) => `Of ${checks} checks ${survey} are drawn from the survey; the scheme sets no target for them.`,
  ),
});
