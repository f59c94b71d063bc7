/** The six wards that followed the fourteen of the scheme on 1 July 2025. Every figure about them here is made up. */
export interface WardOfToday {
  readonly code: string;
  readonly name: string;
  readonly groups: number;
  readonly families: number;
  readonly businesses: number;
  readonly officers: number;
  /** Administrative files of a year. */
  readonly files: number;
  /** [2025, 2026] of a whole year; those of 2026 as they would be if the year went on as it began. */
  readonly crimes: readonly [number, number];
  readonly addicts: readonly [number, number];
  readonly fugitives: readonly [number, number];
  /** Complex environment and food cases standing at the year's end. */
  readonly standingCases: readonly [number, number];
  /** m² of each parcel allotted. */
  readonly land: readonly number[];
}

export const WARDS_OF_TODAY: readonly WardOfToday[] = [
  {
    ...{ code: 'PX01', name: 'Phố Hiến', groups: 41, families: 9800, businesses: 410, officers: 25, files: 5400 },
    ...{ crimes: [62, 57], addicts: [60, 50], fugitives: [5, 7], standingCases: [4, 2], land: [2160] },
  },
  {
    ...{ code: 'PX02', name: 'Sơn Nam', groups: 18, families: 5200, businesses: 150, officers: 18, files: 2300 },
    ...{ crimes: [23, 26], addicts: [21, 17], fugitives: [2, 3], standingCases: [2, 1], land: [821.6] },
  },
  {
    ...{ code: 'PX03', name: 'Hồng Châu', groups: 16, families: 4300, businesses: 96, officers: 16, files: 1800 },
    ...{ crimes: [18, 16], addicts: [14, 11], fugitives: [1, 2], standingCases: [0, 0], land: [1000] },
  },
  {
    ...{ code: 'PX04', name: 'Thượng Hồng', groups: 24, families: 6100, businesses: 205, officers: 19, files: 2600 },
    ...{ crimes: [28, 26], addicts: [23, 19], fugitives: [2, 3], standingCases: [2, 1], land: [1400] },
  },
  {
    ...{ code: 'PX05', name: 'Mỹ Hào', groups: 37, families: 10_400, businesses: 520, officers: 26, files: 5900 },
    ...{ crimes: [66, 60], addicts: [55, 46], fugitives: [6, 8], standingCases: [6, 3], land: [1000, 640] },
  },
  {
    ...{ code: 'PX06', name: 'Đường Hào', groups: 29, families: 7900, businesses: 290, officers: 21, files: 3700 },
    ...{ crimes: [44, 41], addicts: [32, 28], fugitives: [3, 4], standingCases: [4, 2], land: [400] },
  },
];

export const MADE_UP = 'Số liệu minh họa';
