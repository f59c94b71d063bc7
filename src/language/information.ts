import { both, byLanguage, same } from './language';
import { counted, plural } from './plural';

/** Sentences about what the survey reports and no criterion judges (I.III.2.5 and I.III.2.6). */
export const informationTexts = byLanguage({
  offences: both(
    (count: string, change: string) => `Xảy ra ${count} vụ phạm pháp hình sự${change}`,
    (count, change) => `${counted(count, 'criminal offence')}${change}`,
  ),
  noOffences: both(
    (change: string) => `Không xảy ra vụ phạm pháp hình sự nào${change}`,
    (change) => `No criminal offence${change}`,
  ),
  fell: both(
    (by: string, percent: string, year: string) => ` (giảm ${by} vụ = ${percent}% so với năm ${year})`,
    (by, percent, year) => ` (down by ${by} = ${percent}% from ${year})`,
  ),
  rose: both(
    (by: string, percent: string, year: string) => ` (tăng ${by} vụ = ${percent}% so với năm ${year})`,
    (by, percent, year) => ` (up by ${by} = ${percent}% from ${year})`,
  ),
  unchanged: both(
    (year: string) => ` (bằng năm ${year})`,
    (year) => ` (as in ${year})`,
  ),
  fromNone: both(
    (year: string) => ` (năm ${year} không xảy ra vụ nào)`,
    (year) => ` (none in ${year})`,
  ),
  cases: both(
    (cases: string) => `Bắt ${cases} vụ ma túy`,
    (cases) => `${counted(cases, 'drug case')}`,
  ),
  offenders: both(
    (people: string) => `Bắt ${people} đối tượng về ma túy`,
    (people) => `${counted(people, 'drug offender')}`,
  ),
  noCases: both('Không phát hiện vụ ma túy nào', 'No drug case'),
  noOffenders: both('Không có đối tượng nào bị bắt về ma túy', 'No drug offender'),
  noneFined: both(
    'Không có đối tượng sử dụng trái phép chất ma túy nào bị xử lý hành chính',
    'No drug user handled administratively',
  ),
  casesAndOffenders: both(
    (cases: string, people: string) =>
      `Bắt ${cases} vụ, ${people} đối tượng tàng trữ, vận chuyển, mua bán trái phép, chứa chấp, tổ chức sử dụng trái phép ma túy`,
    (cases, people) =>
      `${counted(cases, 'drug case')} with ${counted(people, 'offender')} (possessing, carrying, trading, harbouring the use of drugs)`,
  ),
  fined: both(
    (people: string) => `Xử lý hành chính ${people} đối tượng sử dụng trái phép chất ma túy`,
    (people) => `${counted(people, 'drug user')} handled administratively`,
  ),
  addicts: both(
    (having: string, told: string) => `${having}/${told} phường có người nghiện ma túy`,
    (having, told) => `${having}/${counted(told, 'ward')} ${plural(having, 'has', 'have')} drug addicts`,
  ),
  noAddicts: both(
    (told: string) => `Chưa có phường nào trong ${told} phường có người nghiện ma túy`,
    (told) => `None of the ${counted(told, 'ward')} has drug addicts`,
  ),
  models: both(
    (names: string) => `Các mô hình về an ninh, trật tự: ${names}`,
    (names) => `Models of security: ${names}`,
  ),
  name: same((name: string) => `“${name}”`),
  guards: both(
    (people: string) => `${people} đồng chí bảo vệ dân phố`,
    (people) => `${counted(people, 'neighbourhood guard')}`,
  ),
  securityTeams: both(
    (people: string) => `${people} thành viên Tổ bảo vệ an ninh, trật tự`,
    (people) => `${counted(people, 'member')} of teams that protect security`,
  ),
  teams: both(
    (groups: string, all: string) => `${groups}/${all} tổ dân phố có đội dân phòng`,
    (groups, all) => `${groups}/${counted(all, 'residential group')} with civil defence teams`,
  ),
  members: both(
    (all: string, leaders: string, deputies: string, members: string) =>
      `${all} thành viên đội dân phòng (gồm ${leaders} đội trưởng, ${deputies} đội phó và ${members} đội viên)`,
    (all, leaders, deputies, members) =>
      `${all} in civil defence (${counted(leaders, 'leader')}, ${counted(deputies, 'deputy', 'deputies')} and ${counted(members, 'member')})`,
  ),
  ofUnit: both(
    (unit: string, said: string) => `${unit} có ${said}`,
    (unit, said) => `${unit}: ${said}`,
  ),
  ofAll: both(
    (said: string) => `Có ${said}`,
    (said) => `In all: ${said}`,
  ),
  civility: both(
    (having: string, told: string) => `${having}/${told} phường được công nhận đạt chuẩn “Đô thị văn minh”`,
    (having, told) => `${having}/${counted(told, 'ward')} recognised for urban civility`,
  ),
  noCivility: both(
    (told: string) => `Chưa có phường nào trong ${told} phường được công nhận đạt chuẩn “Đô thị văn minh”`,
    (told) => `None of the ${counted(told, 'ward')} is recognised for urban civility`,
  ),
  /** Behind a sum that not every ward has a part in. */
  ofSome: both(
    (wards: string, all: string) => ` (số liệu của ${wards}/${all} phường)`,
    (wards, all) => ` (figures of ${wards}/${counted(all, 'ward')})`,
  ),
});
