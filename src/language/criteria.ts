import { criteriaChecks } from './criteriaChecks';
import { indicators1to2 } from './indicators1to2';
import { indicators3to4 } from './indicators3to4';
import { indicators5 } from './indicators5';
import { indicators6 } from './indicators6';
import { indicators7 } from './indicators7';
import { both, byLanguage, same } from './language';
import { ruleWords } from './rules';

/**
 * Names of rule sets, groups, criteria and checks. The decision gives the seven groups and the targets; the titles and the
 * numbering of the 22 criteria are a reading of it, to be replaced by the ministry's text where the user has it.
 */
export const criteriaTexts = byLanguage({
  ...ruleWords,
  indicators: { ...indicators1to2, ...indicators3to4, ...indicators5, ...indicators6, ...indicators7 },
  readingNote: both(
    'Tên gọi và số thứ tự của 22 tiêu chí là cách đọc Đề án kèm theo Quyết định số 1886/QĐ-UBND ngày 06/9/2023; khi có toàn văn Quyết định số 5764/QĐ-BCA-V05 thì thay bằng lời văn của Bộ Công an.',
    'Titles and numbering of the 22 criteria are a reading of the scheme attached to Decision 1886/QĐ-UBND of 06/9/2023; replace them by the ministry’s text of Decision 5764/QĐ-BCA-V05 where you have it.',
  ),
  ruleSets: {
    DA1886: same('ĐA-1886'),
    KS2022: both('Khảo sát 2022', 'Survey 2022'),
  },
  ruleSetDescriptions: {
    DA1886: both(
      'Đề án “Công an phường điển hình, kiểu mẫu về an ninh, trật tự và văn minh đô thị giai đoạn 2023 – 2028” (Quyết định số 1886/QĐ-UBND ngày 06/9/2023)',
      'Scheme “Exemplary ward police in security, order and urban civility, 2023–2028” (Decision 1886/QĐ-UBND)',
    ),
    KS2022: both(
      'Khảo sát 14 phường năm 2022 theo Bộ tiêu chí của Bộ Công an (Phần I, mục III.2 của Đề án)',
      'Survey of the 14 wards in 2022 by the ministry’s criteria (Part I, section III.2 of the scheme)',
    ),
  },
  groups: {
    1: both(
      'Xây dựng Đảng, xây dựng hệ thống chính trị phường',
      'Building the Party and the political system of the ward',
    ),
    2: both('Xây dựng lực lượng Công an phường', 'Building the ward police force'),
    3: both(
      'Bảo đảm cơ sở vật chất, kinh phí hoạt động, trang thiết bị, phương tiện',
      'Facilities, operating funds, equipment and vehicles',
    ),
    4: both('Quản lý Nhà nước về an ninh, trật tự', 'State management of security and order'),
    5: both('Phòng, chống tội phạm', 'Preventing and fighting crime'),
    6: both(
      'Phong trào toàn dân bảo vệ an ninh Tổ quốc và văn minh đô thị',
      'The people’s movement to protect national security, and urban civility',
    ),
    7: both('Cải cách hành chính', 'Administrative reform'),
  },
  groupShortNames: {
    1: both('Xây dựng Đảng', 'Party'),
    2: both('Lực lượng', 'Force'),
    3: both('Cơ sở vật chất', 'Facilities'),
    4: both('Quản lý Nhà nước', 'State management'),
    5: both('Chống tội phạm', 'Crime'),
    6: both('Phong trào', 'Movement'),
    7: both('Cải cách hành chính', 'Administrative reform'),
  },
  criteria: {
    C01: both(
      'Đảng bộ phường được xếp loại và có nghị quyết về an ninh, trật tự',
      'Rating of the ward Party committee and its resolutions on security',
    ),
    C02: both(
      'Ủy ban nhân dân phường đạt danh hiệu thi đua, có chương trình, kế hoạch về an ninh, trật tự',
      'Title of the ward People’s Committee, its programmes and plans on security',
    ),
    C03: both(
      'Xếp loại chi bộ và danh hiệu thi đua của Công an phường',
      'Rating of the Party cell and title of the ward police',
    ),
    C04: both('Mô hình tổ chức, biên chế, trình độ cán bộ, chiến sĩ', 'Organisation, staff and education of officers'),
    C05: both(
      'Chấp hành Điều lệnh và mức độ hoàn thành nhiệm vụ của cán bộ, chiến sĩ',
      'Keeping the regulations and completing tasks',
    ),
    C06: both('Diện tích và vị trí đất của Công an phường', 'Area and number of parcels of land of the ward police'),
    C07: both('Trụ sở làm việc của Công an phường', 'Headquarters of the ward police'),
    C08: both('Phương tiện, trang thiết bị', 'Vehicles and equipment'),
    C09: both('Kinh phí hoạt động thường xuyên và kinh phí nghiệp vụ', 'Regular and professional funds'),
    C10: both(
      'Cơ sở dữ liệu quốc gia về dân cư và cấp căn cước công dân gắn chíp',
      'National population database and chip-based identity cards',
    ),
    C11: both(
      'Quản lý ngành, nghề kinh doanh có điều kiện, vũ khí, người nước ngoài',
      'Management of conditional businesses, weapons and foreigners',
    ),
    C12: both(
      'Phòng cháy, chữa cháy, trật tự, an toàn giao thông, quản lý pháo',
      'Fire safety, traffic order and firecrackers',
    ),
    C13: both(
      'Tham mưu quản lý Nhà nước về an ninh, trật tự và tôn giáo',
      'Advice on state management of security and religion',
    ),
    C14: both(
      'Xử lý tin báo, tố giác tội phạm, tiếp công dân, giải quyết khiếu nại, tố cáo',
      'Handling crime reports, receiving citizens, settling complaints',
    ),
    C15: both('Quản lý đối tượng, người nghiện ma túy, truy nã', 'Managing subjects, drug addicts and fugitives'),
    C16: both('Kéo giảm tội phạm, không có tụ điểm phức tạp', 'Reducing crime, no hotspots'),
    C17: both(
      'Bảo đảm an ninh quốc gia và an toàn các mục tiêu, công trình trọng điểm',
      'National security and safety of key targets and works',
    ),
    C18: both('Phong trào toàn dân bảo vệ an ninh Tổ quốc', 'The people’s movement to protect national security'),
    C19: both(
      'Khu dân cư, cơ quan, doanh nghiệp, cơ sở giáo dục an toàn và lực lượng ở cơ sở',
      'Safe residential groups, offices, businesses and schools, and grassroots forces',
    ),
    C20: both('Xây dựng văn minh đô thị', 'Urban civility'),
    C21: both('Công khai và giải quyết thủ tục hành chính', 'Publishing and settling administrative procedures'),
    C22: both(
      'Lề lối làm việc, tiếp dân và tiếp thu ý kiến của nhân dân',
      'Working style, receiving citizens and taking in their comments',
    ),
  },
  criterionShortNames: {
    C01: both('Đảng bộ phường', 'Party committee'),
    C02: both('UBND phường', 'People’s Committee'),
    C03: both('Xếp loại đơn vị', 'Unit rating'),
    C04: both('Tổ chức, biên chế', 'Organisation, staff'),
    C05: both('Chấp hành Điều lệnh', 'Regulations'),
    C06: both('Đất', 'Land'),
    C07: both('Trụ sở', 'Headquarters'),
    C08: both('Phương tiện', 'Equipment'),
    C09: both('Kinh phí', 'Funds'),
    C10: both('Dữ liệu dân cư', 'Population data'),
    C11: both('Ngành nghề, vũ khí', 'Businesses, weapons'),
    C12: both('Cháy nổ, giao thông', 'Fire, traffic'),
    C13: both('Tham mưu, tôn giáo', 'Advice, religion'),
    C14: both('Tin báo, tiếp dân', 'Reports, reception'),
    C15: both('Quản lý đối tượng', 'Managing subjects'),
    C16: both('Kéo giảm tội phạm', 'Reducing crime'),
    C17: both('An ninh, mục tiêu', 'Security, targets'),
    C18: both('Phong trào', 'Movement'),
    C19: both('An toàn ANTT', 'Safe units'),
    C20: both('Văn minh đô thị', 'Urban civility'),
    C21: both('Thủ tục hành chính', 'Procedures'),
    C22: both('Tiếp dân, lề lối', 'Working style'),
  },
  /** What each check looks at. Operator, threshold and unit are data of the rule set and are said beside it. */
  checks: criteriaChecks,
});

/** The text of an id, or the id itself for what only the user's rule set knows. */
export const textOf = (texts: Readonly<Record<string, string>>, id: string): string => texts[id] ?? id;
