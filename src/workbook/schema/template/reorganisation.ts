import { reorganisationTexts as texts } from '../../../language/reorganisation';
import type { TemplateRow } from './rowTypes';

type Ward = keyof typeof texts.wards;

/** A row of tblPhuong, and the columns that public sources do not settle: the user has to confirm or fill them. */
export interface ReorganisedWard {
  readonly row: TemplateRow;
  readonly confirm: readonly string[];
}

const CODES: Readonly<Record<Ward, string>> = {
  anTao: 'HY01',
  lamSon: 'HY02',
  hienNam: 'HY03',
  hongChau: 'HY04',
  leLoi: 'HY05',
  quangTrung: 'HY06',
  minhKhai: 'HY07',
  phungChiKien: 'MH01',
  banYenNhan: 'MH02',
  minhDuc: 'MH03',
  diSu: 'MH04',
  nhanHoa: 'MH05',
  bachSam: 'MH06',
  phanDinhPhung: 'MH07',
  phoHien: 'PX01',
  sonNam: 'PX02',
  newHongChau: 'PX03',
  thuongHong: 'PX04',
  myHao: 'PX05',
  duongHao: 'PX06',
};

/** Last day of the wards of two levels, first day of those of 2025. */
const LAST_DAY = '2025-06-30';
const FIRST_DAY = '2025-07-01';

/** "+": the new ward took in units that are not in the list (communes), so that its past is more than its parts here. */
const WITH_OTHERS = '+';

const ended = (
  ward: Ward,
  managingUnit: string,
  successor: Ward | null,
  validTo = LAST_DAY,
  citation = texts.of2025,
  confirm: readonly string[] = [],
): ReorganisedWard => ({
  row: {
    code: CODES[ward],
    name: texts.wards[ward],
    managingUnit,
    validTo,
    successorCode: successor === null ? null : `${CODES[successor]}${validTo === LAST_DAY ? WITH_OTHERS : ''}`,
    citation,
  },
  confirm: successor === null ? ['successorCode', ...confirm] : confirm,
});

/** What the user has to confirm or fill in stands in the citation, where everybody reads it. */
const withConfirmation = ({ row, confirm }: ReorganisedWard): TemplateRow =>
  confirm.length === 0
    ? row
    : {
        ...row,
        citation: `${String(row.citation)} (${confirm.map((each) => texts.confirm[each] ?? each).join('; ')})`,
      };

const begun = (ward: Ward): ReorganisedWard => ({
  row: {
    code: CODES[ward],
    name: texts.wards[ward],
    managingUnit: texts.province,
    validFrom: FIRST_DAY,
    citation: texts.of2025,
  },
  confirm: [],
});

const { city, town, of2024 } = texts;

/**
 * The 14 wards with the reorganisations of 2024 and 2025, as rows of tblPhuong. Quang Trung went into Lê Lợi (the day on which
 * that took force is to be confirmed); from 1 July 2025 the wards are those of the province. Which of five wards of the town went to
 * Mỹ Hào and which to Đường Hào public sources do not settle: their successors are left blank. The codes PX01 to PX06 are ours.
 */
export const REORGANISED_WARDS: readonly ReorganisedWard[] = [
  ended('anTao', city, 'phoHien'),
  ended('lamSon', city, 'sonNam'),
  ended('hienNam', city, 'phoHien'),
  ended('hongChau', city, 'newHongChau'),
  ended('leLoi', city, 'phoHien'),
  ended('quangTrung', city, 'leLoi', '2024-11-30', of2024, ['validTo']),
  ended('minhKhai', city, 'phoHien'),
  ended('phungChiKien', town, null),
  ended('banYenNhan', town, null),
  ended('minhDuc', town, 'thuongHong'),
  ended('diSu', town, null),
  ended('nhanHoa', town, null),
  ended('bachSam', town, 'thuongHong'),
  ended('phanDinhPhung', town, null),
  begun('phoHien'),
  begun('sonNam'),
  begun('newHongChau'),
  begun('thuongHong'),
  begun('myHao'),
  begun('duongHao'),
];

/** The same as rows to be written: what is not settled is asked for in words. */
export const REORGANISED_ROWS: readonly TemplateRow[] = REORGANISED_WARDS.map(withConfirmation);
