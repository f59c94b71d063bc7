import { da1886 } from '../../domain/ruleSet';
import { letterheadOfDecision } from '../../language/officialNames';
import { schemaTexts } from '../../language/schema';
import { LETTERHEAD_PARTS, type LetterheadSettings } from '../../wording/letterhead';
import { GROUP_TABLES, type TemplateRow, type TemplateRows } from '../schema';
import { FINDING_RULE_IDS } from '../schema/findingRules';
import { dutyRows } from '../schema/template/duties';
import { APPRAISAL_2022, type SampleAppraisal } from './appraisal2022';
import { APPRAISAL_2023 } from './appraisal2023';
import { BUDGET } from './budget';
import { INDICATOR_ROWS, type SampleRow } from './indicators';
import { CHOSEN, ROADMAP } from './roadmap';
import { DECISION, ILLUSTRATIVE, WARDS } from './wards';

const { choices, settings } = schemaTexts.vi;
const LETTERHEAD: Partial<LetterheadSettings> = letterheadOfDecision;
const NAMES: ReadonlyMap<string, string> = new Map(WARDS.map((ward) => [ward.code, ward.name]));
const nameOf = (code: string): string => NAMES.get(code) ?? code;

/** Columns that every group table has. */
const KEYS: readonly string[] = ['year', 'month', 'ward', 'note'];

/** Rows of a year stand in a group's table when they say anything of its indicators. */
function groupRows(group: number): readonly TemplateRow[] {
  const columns = GROUP_TABLES.find((table) => table.group === group)?.columns ?? [];
  const ids = columns.map(({ id }) => id).filter((id) => !KEYS.includes(id));
  const cellsOf = (row: SampleRow): TemplateRow =>
    Object.fromEntries(Object.entries(row.values).filter(([id]) => ids.includes(id)));
  return INDICATOR_ROWS.filter((row) => Object.keys(cellsOf(row)).length > 0).map((row) => ({
    year: row.year,
    ward: nameOf(row.ward),
    ...cellsOf(row),
    note: row.note,
  }));
}

const wardRows: readonly TemplateRow[] = WARDS.map(({ code, name, managingUnit }) => ({
  code,
  name,
  managingUnit,
  citation: `${DECISION} (Phần I, mục III)`,
}));

const landRows: readonly TemplateRow[] = WARDS.map((ward) => ({
  ward: ward.name,
  location: ward.landStatus === 'allotted' ? 'Đất trụ sở Công an phường' : 'Đất UBND phường dự kiến bố trí',
  area: ward.land,
  status: ward.landStatus,
  document: `${DECISION} (I.III.2.3)`,
}));

const appraisalRow = (row: SampleAppraisal): TemplateRow => ({
  year: row.year,
  ward: nameOf(row.ward),
  criterion: row.criterion,
  selfVerdict: row.self,
  appraisedVerdict: row.appraised,
  explanation: row.explanation,
  evidenceNumber: row.evidenceNumber,
  evidenceDate: row.evidenceDate,
  evidenceExpiry: row.evidenceExpiry ?? null,
  decidedBy: row.decidedBy ?? null,
  decidedOn: row.decidedOn ?? null,
});

const setting = (id: keyof typeof settings, value: TemplateRow[string]): TemplateRow => ({
  setting: settings[id].header,
  value: value ?? null,
  explanation: settings[id].help,
});

/** Everything the sample says, table by table. */
export const SAMPLE_TABLES: TemplateRows = {
  tblPhuong: wardRows,
  ...Object.fromEntries(da1886.groups.map(({ number }) => [`tblNhom${String(number)}`, groupRows(number)])),
  tblDat: landRows,
  tblThamDinh: [...APPRAISAL_2022, ...APPRAISAL_2023].map(appraisalRow),
  tblLoTrinh: ROADMAP.map((row) => ({ ...row, note: `${DECISION} (II.II)` })),
  tblChonPhuong: CHOSEN.map((row) => ({ ...row, ward: nameOf(row.ward) })),
  ...dutyRows('vi'),
  tblKinhPhi: BUDGET.map((row) => ({ ...row, unit: nameOf(row.unit), note: ILLUSTRATIVE })),
  tblThietLap: [
    setting('reportDate', '31/12/2022'),
    setting('scoredYear', 2022),
    setting('forcePolicy', choices.forcePolicy.appraised),
    setting('colourTheme', choices.colourTheme.colourBlindSafe),
    setting('mergerRule', choices.mergerRule.anew),
    setting('language', choices.language.vi),
    setting('formWards', null),
    ...LETTERHEAD_PARTS.map((id) => setting(id, LETTERHEAD[id] ?? null)),
    ...FINDING_RULE_IDS.map((id) => setting(id, null)),
  ],
};
