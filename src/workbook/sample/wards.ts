/** The 14 wards in the order in which the decision names them (Part I, III.2.3), with what it says of their land. */
export interface SampleWard {
  readonly code: string;
  readonly name: string;
  readonly managingUnit: string;
  /** m², as stated. */
  readonly land: number;
  /** Allotted in the city, planned only in the town. */
  readonly landStatus: 'allotted' | 'planned';
}

const city = (code: string, name: string, land: number): SampleWard => ({
  code,
  name,
  managingUnit: 'Thành phố Hưng Yên',
  land,
  landStatus: 'allotted',
});
const town = (code: string, name: string, land: number): SampleWard => ({
  code,
  name,
  managingUnit: 'Thị xã Mỹ Hào',
  land,
  landStatus: 'planned',
});

export const WARDS: readonly SampleWard[] = [
  city('HY01', 'An Tảo', 2160),
  city('HY02', 'Lam Sơn', 821.6),
  city('HY03', 'Hiến Nam', 1500),
  city('HY04', 'Hồng Châu', 1000),
  city('HY05', 'Lê Lợi', 390),
  city('HY06', 'Quang Trung', 155.6),
  city('HY07', 'Minh Khai', 146),
  town('MH01', 'Phùng Chí Kiên', 2400),
  town('MH02', 'Bần Yên Nhân', 1000),
  town('MH03', 'Minh Đức', 1400),
  town('MH04', 'Dị Sử', 1400),
  town('MH05', 'Nhân Hòa', 2500),
  town('MH06', 'Bạch Sam', 2000),
  town('MH07', 'Phan Đình Phùng', 1500),
];

export const DECISION = '1886/QĐ-UBND';
/** Day the decision was signed. */
export const DECISION_DATE = '2023-09-06';
export const ILLUSTRATIVE = 'Số liệu minh họa';
