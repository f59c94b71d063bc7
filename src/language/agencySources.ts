import { both, byLanguage } from './language';
import type { agencyNameTexts } from './agencies';

const department = both(
  'Cơ quan mới theo đợt sắp xếp năm 2025; ngày 01/3/2025 là suy luận.',
  'The new body is that of the reorganisation of 2025; the day 01/3/2025 is inferred.',
);
const districtPolice = both(
  'Từ 01/3/2025 không còn Công an cấp huyện; Công an cấp xã trực thuộc Công an tỉnh.',
  'No district police from 01/3/2025; commune police are directly under the provincial police.',
);
const landAndMoney = both(
  'Từ 01/7/2025 không còn cấp huyện; việc đất, kinh phí về UBND tỉnh là suy luận.',
  'No district level from 01/7/2025; that land and money went to the province is inferred.',
);

/** What the template writes beside the agencies that ended: where it is known from, or that it is inferred. */
export const agencySources = byLanguage({
  districtPartyCommittee: both(
    'Từ 01/7/2025 không còn cấp huyện; Đảng ủy phường làm tiếp là suy luận.',
    'No district level from 01/7/2025; that the ward Party committee took over is inferred.',
  ),
  districtPeoplesCommittee: both(
    'Từ 01/7/2025 không còn cấp huyện; UBND phường làm tiếp là suy luận.',
    'No district level from 01/7/2025; that the ward People’s Committee took over is inferred.',
  ),
  cityPeoplesCommittee: landAndMoney,
  townPeoplesCommittee: landAndMoney,
  districtPolice,
  cityPolice: districtPolice,
  townPolice: districtPolice,
  naturalResources: department,
  planningInvestment: department,
  transport: department,
  culture: department,
  informationCommunications: both(
    'Cơ quan mới theo đợt sắp xếp năm 2025; ngày 01/3/2025 là suy luận. Mảng báo chí về Sở Văn hóa, Thể thao và Du lịch.',
    'The new body is that of the reorganisation of 2025; the day 01/3/2025 is inferred. The press went to Culture, Sports and Tourism.',
  ),
  broadcaster: both('Quyết định 1507-QĐ/TU ngày 31/3/2025.', 'Decision 1507 of the Party committee, 31/3/2025.'),
} satisfies Partial<Record<keyof typeof agencyNameTexts, unknown>>);
