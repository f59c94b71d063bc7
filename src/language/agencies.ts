import { both, byLanguage } from './language';

/** Names of the agencies that act. A count of wards is never part of a name: it is computed where the name is printed. */
export const agencyNameTexts = {
  districtPartyCommittee: both('Thành ủy/Thị ủy', 'City/town Party committee'),
  districtPeoplesCommittee: both('UBND thành phố/thị xã', 'City/town People’s Committee'),
  cityPeoplesCommittee: both('UBND thành phố Hưng Yên', 'Hưng Yên city People’s Committee'),
  townPeoplesCommittee: both('UBND thị xã Mỹ Hào', 'Mỹ Hào town People’s Committee'),
  provincialPolice: both('Công an tỉnh', 'Provincial police'),
  districtPolice: both('Công an thành phố/thị xã', 'City/town police'),
  cityPolice: both('Công an thành phố Hưng Yên', 'Hưng Yên city police'),
  townPolice: both('Công an thị xã Mỹ Hào', 'Mỹ Hào town police'),
  naturalResources: both('Sở Tài nguyên và Môi trường', 'Department of Natural Resources and Environment'),
  construction: both('Sở Xây dựng', 'Department of Construction'),
  finance: both('Sở Tài chính', 'Department of Finance'),
  planningInvestment: both('Sở Kế hoạch và Đầu tư', 'Department of Planning and Investment'),
  transport: both('Sở Giao thông vận tải', 'Department of Transport'),
  fatherlandFront: both('Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'Provincial Fatherland Front'),
  culture: both('Sở Văn hóa và Thể thao', 'Department of Culture and Sports'),
  homeAffairs: both('Sở Nội vụ', 'Department of Home Affairs'),
  informationCommunications: both('Sở Thông tin và Truyền thông', 'Department of Information and Communications'),
  broadcaster: both('Đài Phát thanh và Truyền hình, Báo Hưng Yên', 'Radio and Television, Hưng Yên newspaper'),
  provincialAgencies: both('Các sở, ban, ngành, đoàn thể của tỉnh', 'Departments, branches and unions of the province'),
  provincialPeoplesCommittee: both('UBND tỉnh', 'Provincial People’s Committee'),
  wardPartyCommittee: both('Đảng ủy phường', 'Ward Party committee'),
  wardPeoplesCommittee: both('UBND phường', 'Ward People’s Committee'),
  wardPolice: both('Công an phường', 'Ward police'),
  agricultureEnvironment: both('Sở Nông nghiệp và Môi trường', 'Department of Agriculture and Environment'),
  cultureTourism: both('Sở Văn hóa, Thể thao và Du lịch', 'Department of Culture, Sports and Tourism'),
  scienceTechnology: both('Sở Khoa học và Công nghệ', 'Department of Science and Technology'),
  newspaper: both('Báo Hưng Yên', 'Hưng Yên newspaper'),
};

/** Other texts that stand for agencies: one of earlier templates, which wrote counts of wards into a name, and short forms. */
export const agencyAliases = byLanguage({
  cityAndTown: both(
    ['UBND thành phố Hưng Yên (03 phường), UBND thị xã Mỹ Hào (07 phường)'],
    ['Hưng Yên city (3 wards) and Mỹ Hào town (7 wards) People’s Committees'],
  ),
  fatherlandFront: both(['Mặt trận Tổ quốc Việt Nam tỉnh'], ['Fatherland Front of the province']),
});
