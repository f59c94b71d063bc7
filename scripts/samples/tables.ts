import { schemaTexts } from '../../src/language/schema';
import { da1886 } from '../../src/domain/ruleSet';
import { APPRAISAL_2022, type SampleAppraisal } from './appraisal2022';
import { APPRAISAL_2023 } from './appraisal2023';
import { BUDGET } from './budget';
import { INDICATOR_ROWS, type SampleRow, type Typed } from './indicators';
import { REPORTS } from './reports';
import { CHOSEN, ROADMAP } from './roadmap';
import { TASKS } from './tasks';
import { DECISION, ILLUSTRATIVE, WARDS } from './wards';

/** Rows by table name; a row is its cells by column id, as a clerk would have typed them. Dates are serial numbers. */
export type TableRows = Readonly<Record<string, readonly Readonly<Record<string, string | number>>[]>>;

const { choices } = schemaTexts.vi;
const NAMES: Readonly<Record<string, string>> = Object.fromEntries(WARDS.map((ward) => [ward.code, ward.name]));
const nameOf = (code: string): string => NAMES[code] ?? code;

/** Days since 30 December 1899, as Excel counts them. */
export const serialOf = (iso: string): number => Date.parse(iso) / 86_400_000 + 25_569;

/** Leaves out what is not typed. */
function typed(cells: Readonly<Record<string, string | number | null>>): Readonly<Record<string, string | number>> {
  const kept = Object.entries(cells).flatMap(([id, value]) =>
    value === null || value === '' ? [] : [[id, value] as const],
  );
  return Object.fromEntries(kept);
}

const asTyped = (value: Typed): string | number =>
  typeof value === 'boolean' ? choices.yesNo[value ? 'yes' : 'no'] : value;

/** Rows of a year stand in a group's table when they say anything of its indicators. */
function groupRows(group: number): TableRows[string] {
  const ids = da1886.indicators
    .filter((indicator) => indicator.group === group && indicator.source === 'groupTable')
    .map((indicator) => indicator.id);
  const cells = (row: SampleRow): (readonly [string, string | number])[] =>
    ids.flatMap((id) => {
      const value = row.values[id];
      return value === undefined ? [] : [[id, asTyped(value)] as const];
    });
  return INDICATOR_ROWS.filter((row) => cells(row).length > 0).map((row) => ({
    year: row.year,
    ward: nameOf(row.ward),
    ...Object.fromEntries(cells(row)),
    note: row.note,
  }));
}

const wardRows: TableRows[string] = WARDS.map(({ code, name, managingUnit }) => ({
  code,
  name,
  managingUnit,
  citation: `${DECISION} (Phần I, mục III)`,
}));

const landRows: TableRows[string] = WARDS.map((ward) =>
  typed({
    ward: ward.name,
    location: ward.landStatus === 'allotted' ? 'Đất trụ sở Công an phường' : 'Đất UBND phường dự kiến bố trí',
    area: ward.land,
    status: choices.landStatus[ward.landStatus],
    document: `${DECISION} (I.III.2.3)`,
  }),
);

const appraisalRow = (row: SampleAppraisal): TableRows[string][number] =>
  typed({
    year: row.year,
    ward: nameOf(row.ward),
    criterion: row.criterion,
    selfVerdict: row.self && choices.declaredVerdict[row.self],
    appraisedVerdict: row.appraised && choices.declaredVerdict[row.appraised],
    explanation: row.explanation,
    evidenceNumber: row.evidenceNumber,
    evidenceDate: row.evidenceDate && serialOf(row.evidenceDate),
  });

const settingRow = (id: keyof typeof schemaTexts.vi.settings, value: string | number): TableRows[string][number] => ({
  setting: schemaTexts.vi.settings[id].header,
  value,
});

/** Everything the sample says, table by table. */
export const SAMPLE_TABLES: TableRows = {
  tblPhuong: wardRows,
  ...Object.fromEntries(da1886.groups.map(({ number }) => [`tblNhom${String(number)}`, groupRows(number)])),
  tblDat: landRows,
  tblThamDinh: [...APPRAISAL_2022, ...APPRAISAL_2023].map(appraisalRow),
  tblLoTrinh: ROADMAP.map((row) => typed({ ...row, note: `${DECISION} (II.II.3)` })),
  tblChonPhuong: CHOSEN.map((row) => ({ ...row, ward: nameOf(row.ward) })),
  tblNhiemVu: TASKS.map((row) => ({ ...row, role: choices.taskRole[row.role] })),
  tblBaoCao: REPORTS.map((row) => ({ ...row, due: serialOf(row.due) })),
  tblKinhPhi: BUDGET.map((row) => typed({ ...row, unit: nameOf(row.unit), note: ILLUSTRATIVE })),
  tblThietLap: [
    settingRow('reportDate', serialOf('2022-12-31')),
    settingRow('scoredYear', 2022),
    settingRow('forcePolicy', choices.forcePolicy.appraised),
    settingRow('colourTheme', choices.colourTheme.colourBlindSafe),
    settingRow('mergerRule', choices.mergerRule.allParts),
    settingRow('language', choices.language.vi),
    settingRow('issuer', 'Công an tỉnh Hưng Yên'),
  ],
};
