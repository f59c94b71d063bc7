import { reorganisationTexts as texts } from '../../../language/reorganisation';
import type { TemplateRow } from './rowTypes';

type Ward = keyof typeof texts.wards;

/** Which wards a template names: those of the scheme and what became of them, or all of today's province. */
export const WARD_LISTS = ['scheme', 'province'] as const;
export type ListedWards = (typeof WARD_LISTS)[number];

/** Last day of the wards of two levels, first day of those of 2025. */
const LAST_DAY = '2025-06-30';
const FIRST_DAY = '2025-07-01';

/** The ward that followed on 1 July 2025. Each of them took in communes as well: "+" says so. */
const WITH_OTHERS = '+';

/**
 * Codes in this workbook, official codes, and what became of each ward on 1 July 2025: the conversion table of Decision
 * 19/2025/QĐ-TTg and items 94 to 104 of Resolution 1666/NQ-UBTVQH15. One official code has served two units after one another; that of
 * Quang Trung is not in the table, since it ended before.
 */
const OLD: readonly (readonly [ward: Ward, code: string, officialCode: string | null, unit: string, heir: Ward])[] = [
  ['anTao', 'HY01', '11956', texts.city, 'phoHien'],
  ['lamSon', 'HY02', '11950', texts.city, 'sonNam'],
  ['hienNam', 'HY03', '11953', texts.city, 'phoHien'],
  ['hongChau', 'HY04', '11968', texts.city, 'newHongChau'],
  ['leLoi', 'HY05', '11959', texts.city, 'phoHien'],
  ['quangTrung', 'HY06', null, texts.city, 'leLoi'],
  ['minhKhai', 'HY07', '11962', texts.city, 'phoHien'],
  ['phungChiKien', 'MH01', '12130', texts.town, 'duongHao'],
  ['banYenNhan', 'MH02', '12103', texts.town, 'myHao'],
  ['minhDuc', 'MH03', '12127', texts.town, 'thuongHong'],
  ['diSu', 'MH04', '12121', texts.town, 'duongHao'],
  ['nhanHoa', 'MH05', '12118', texts.town, 'myHao'],
  ['bachSam', 'MH06', '12124', texts.town, 'thuongHong'],
  ['phanDinhPhung', 'MH07', '12106', texts.town, 'myHao'],
];

const NEW: readonly (readonly [ward: Ward, code: string, officialCode: string])[] = [
  ['phoHien', 'PX01', '11953'],
  ['sonNam', 'PX02', '11983'],
  ['newHongChau', 'PX03', '11980'],
  ['thuongHong', 'PX04', '12127'],
  ['myHao', 'PX05', '12103'],
  ['duongHao', 'PX06', '12133'],
];

/** The wards of the former province of Thái Bình, which is part of Hưng Yên since 1 July 2025. */
const OLD_OF_THAI_BINH: typeof OLD = [
  ['leHongPhong', 'TB01', '12433', texts.neighbourCity, 'thaiBinh'],
  ['boXuyen', 'TB02', '12436', texts.neighbourCity, 'thaiBinh'],
  ['deTham', 'TB03', '12439', texts.neighbourCity, 'newTranHungDao'],
  ['kyBa', 'TB04', '12442', texts.neighbourCity, 'newTranLam'],
  ['quangTrungThaiBinh', 'TB05', '12445', texts.neighbourCity, 'newTranHungDao'],
  ['phuKhanh', 'TB06', '12448', texts.neighbourCity, 'vuPhuc'],
  ['tienPhong', 'TB07', '12451', texts.neighbourCity, 'thaiBinh'],
  ['tranHungDao', 'TB08', '12452', texts.neighbourCity, 'newTranHungDao'],
  ['tranLam', 'TB09', '12454', texts.neighbourCity, 'newTranLam'],
  ['hoangDieu', 'TB10', '12460', texts.neighbourCity, 'traLy'],
];

const NEW_OF_THAI_BINH: typeof NEW = [
  ['newTranHungDao', 'PX07', '12452'],
  ['newTranLam', 'PX08', '12454'],
  ['vuPhuc', 'PX09', '12466'],
  ['traLy', 'PX10', '12817'],
  ['thaiBinh', 'PX11', '13225'],
];

const CODES = new Map([...OLD, ...NEW, ...OLD_OF_THAI_BINH, ...NEW_OF_THAI_BINH].map(([ward, code]) => [ward, code]));

/** Quang Trung went into Lê Lợi, and nothing else did: Resolution 1248, in force on 1 December 2024. */
const OF_2024 = { validTo: '2024-11-30', citation: texts.of2024 };

const ended = ([ward, code, officialCode, managingUnit, heir]: (typeof OLD)[number]): TemplateRow => {
  const of2024 = ward === 'quangTrung';
  return {
    code,
    name: texts.wards[ward],
    managingUnit,
    validTo: LAST_DAY,
    successorCode: `${CODES.get(heir) ?? ''}${of2024 ? '' : WITH_OTHERS}`,
    citation: texts.of2025,
    officialCode,
    kind: 'ward',
    ...(of2024 ? OF_2024 : {}),
  };
};

const begun = ([ward, code, officialCode]: (typeof NEW)[number]): TemplateRow => ({
  code,
  name: texts.wards[ward],
  managingUnit: texts.province,
  validFrom: FIRST_DAY,
  citation: texts.of2025,
  officialCode,
  kind: 'ward',
});

/** The 14 wards of the scheme and the six that followed them. The codes HY01 to PX11 are ours. */
const OF_SCHEME: readonly TemplateRow[] = [...OLD.map(ended), ...NEW.map(begun)];

/** Rows of tblPhuong with the reorganisations of 2024 and 2025. */
export const REORGANISED_ROWS: Readonly<Record<ListedWards, readonly TemplateRow[]>> = {
  scheme: OF_SCHEME,
  province: [
    ...OF_SCHEME,
    ...[...OLD_OF_THAI_BINH.map(ended), ...NEW_OF_THAI_BINH.map(begun)].map((row) => ({ ...row, ofScheme: false })),
  ],
};
