import { both, byLanguage, same } from './language';

/**
 * Sentences of the decision that can be read in two ways (table tblCachDoc); `choices` are the words of the list, no two alike.
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
      allWards: both('Mọi phường ở trang Phường', 'Every ward on sheet Phường'),
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
  withId: same((id: string, told: string) => `${id}: ${told}`),
  /** What a verdict rests on: the sentence, and how it is read. */
  withSentence: same((id: string, sentence: string, choice: string) => `${id} · ${sentence}: ${choice}`),
  byDefault: both(
    (told: string) => `${told} (mặc định)`,
    (told) => `${told} (default)`,
  ),
  byChoice: both(
    (told: string) => `${told} (đã chọn)`,
    (told) => `${told} (chosen)`,
  ),
  survey: both('suy từ phần khảo sát', 'drawn from the survey'),
  fromSurvey: both(
    (section: string) => `${section} (suy từ phần khảo sát)`,
    (section) => `${section} (drawn from the survey)`,
  ),
});
