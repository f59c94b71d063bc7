/** Size of a ward. Residential groups add up to 89 in the city and 75 in the town, as the decision counts them. */
export interface Size {
  readonly groups: number;
  readonly families: number;
  readonly businesses: number;
  readonly files: number;
}
export const SIZES: Readonly<Record<string, Size>> = {
  HY01: { groups: 12, families: 2840, businesses: 96, files: 1250 },
  HY02: { groups: 14, families: 3120, businesses: 118, files: 1480 },
  HY03: { groups: 15, families: 3560, businesses: 142, files: 1715 },
  HY04: { groups: 12, families: 2050, businesses: 61, files: 830 },
  HY05: { groups: 13, families: 2640, businesses: 133, files: 1190 },
  HY06: { groups: 10, families: 1980, businesses: 154, files: 1020 },
  HY07: { groups: 13, families: 2210, businesses: 87, files: 965 },
  MH01: { groups: 9, families: 2301, businesses: 58, files: 790 },
  MH02: { groups: 15, families: 4275, businesses: 231, files: 2140 },
  MH03: { groups: 11, families: 2890, businesses: 104, files: 1105 },
  MH04: { groups: 12, families: 3340, businesses: 167, files: 1250 },
  MH05: { groups: 11, families: 2760, businesses: 112, files: 985 },
  MH06: { groups: 9, families: 2480, businesses: 93, files: 870 },
  MH07: { groups: 8, families: 2175, businesses: 79, files: 760 },
};

/** Criminal offences of 2021, 2022 and 2023. Those of 2021 add up to 205 and of 2022 to 191 (I.III.2.5); the share of each ward is illustrative. */
export const OFFENCES: Readonly<Record<string, readonly [number, number, number]>> = {
  HY01: [14, 12, 11],
  HY02: [16, 15, 14],
  HY03: [19, 18, 17],
  HY04: [12, 11, 10],
  HY05: [15, 14, 13],
  HY06: [11, 11, 11],
  HY07: [13, 12, 11],
  MH01: [11, 10, 9],
  MH02: [24, 22, 20],
  MH03: [14, 13, 13],
  MH04: [17, 16, 15],
  MH05: [15, 14, 12],
  MH06: [13, 12, 11],
  MH07: [11, 11, 10],
};

/** [2022, 2023] of drug addicts (−15 %), fugitives resolved (+20 %), environment and food cases (−50 %). */
export const CHANGED_FIGURES: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  HY01: [
    [20, 17],
    [1, 2],
    [2, 1],
  ],
  HY02: [
    [26, 22],
    [2, 3],
    [0, 0],
  ],
  HY03: [
    [31, 27],
    [3, 3],
    [3, 1],
  ],
  HY04: [
    [14, 11],
    [0, 1],
    [1, 0],
  ],
  HY05: [
    [22, 18],
    [1, 2],
    [2, 1],
  ],
  HY06: [
    [12, 10],
    [0, 0],
    [0, 0],
  ],
  HY07: [
    [17, 14],
    [1, 2],
    [1, 0],
  ],
  MH01: [
    [9, 7],
    [0, 0],
    [2, 1],
  ],
  MH02: [
    [34, 28],
    [5, 6],
    [4, 3],
  ],
  MH03: [
    [15, 13],
    [1, 1],
    [1, 0],
  ],
  MH04: [
    [19, 16],
    [2, 3],
    [3, 1],
  ],
  MH05: [
    [13, 11],
    [1, 2],
    [2, 1],
  ],
  MH06: [
    [10, 8],
    [0, 1],
    [0, 1],
  ],
  MH07: [
    [8, 6],
    [1, 2],
    [1, 0],
  ],
};
