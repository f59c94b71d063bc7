import { schemaTexts } from '../../../src/language/schema';
import { type TableSpec, type TemplateRow, type TemplateRows } from '../../../src/workbook/schema';
import { ownGroupTable, ownSetRows } from '../../../src/workbook/schema/template/ownSet';
import * as c from '../../../src/workbook/schema/columns';
import type { LetterheadSettings } from '../../../src/wording/letterhead';
import { OWN_GROUPS, type OwnCheck } from './criteria';

const MADE_UP = 'Số liệu minh họa';
const PROVINCE = 'Tỉnh Minh Sơn';
const SET = 'BTC20';
const YEARS = [2025, 2026] as const;
/** Of these counts a share is entered. */
const WHOLE = 100;
/** Crimes of the year before the first. */
const FORMER = 20;

const FIRST = ['An', 'Bình', 'Đông', 'Hòa', 'Long', 'Phú', 'Tân', 'Vĩnh'] as const;
const SECOND = ['Lạc', 'Thịnh', 'Xuân', 'Khê', 'Thạch'] as const;
const NAMES: readonly string[] = FIRST.flatMap((first) => SECOND.map((second) => `${first} ${second}`));

const { settings, choices } = schemaTexts.vi;
const numbered = OWN_GROUPS.flatMap(({ title, criteria }, group) =>
  criteria.map((each) => ({ ...each, group: group + 1, groupTitle: title, size: criteria.length })),
).map((each, index) => ({ ...each, id: `C${String(index + 1).padStart(2, '0')}`, index }));

const columnOf = ({ operator, column }: OwnCheck): ReturnType<typeof c.yesNoColumn> =>
  operator === 'yes' ? c.yesNoColumn(column) : c.decimal(column, null);

/** The groups of the set, with its own columns. */
export const OTHER_GROUPS: readonly TableSpec[] = OWN_GROUPS.map(({ criteria }, group) =>
  ownGroupTable(
    group + 1,
    criteria.flatMap(({ check }) => [
      columnOf(check),
      ...(check.whole === undefined ? [] : [c.decimal(check.whole, null)]),
    ]),
  ),
);

/** Every seventh ward lacks one criterion, every fifth another; the others have all of them. */
const lacks = (ward: number, criterion: number): boolean =>
  (ward % 7 === 3 && criterion % 4 === 1) || (ward % 5 === 4 && criterion === 8);

function figures(group: number, ward: number, year: number): TemplateRow {
  const own = numbered.filter((each) => each.group === group);
  return Object.fromEntries(
    own.flatMap(({ check, index }): (readonly [string, number | boolean])[] => {
      const { operator, column, whole, good, bad } = check;
      const isChange = operator === 'decreaseAtLeast';
      const value = isChange && year === YEARS[0] ? FORMER : lacks(ward, index) ? bad : good;
      return [[column, value], ...(whole === undefined ? [] : [[whole, WHOLE] as const])];
    }),
  );
}

const groupRows = (group: number): readonly TemplateRow[] =>
  YEARS.flatMap((year) => NAMES.map((ward, at) => ({ year, ward, ...figures(group, at, year), note: MADE_UP })));

const criteria: readonly TemplateRow[] = numbered.map(({ id, title, group, groupTitle, size }) => ({
  ruleSet: SET,
  ruleSetName: 'Bộ 20 tiêu chí (minh họa)',
  version: '1.0',
  fromYear: 2025,
  toYear: 2028,
  group,
  groupTitle,
  expectedCriteria: size,
  criterion: id,
  title,
}));

const checks: readonly TemplateRow[] = numbered.map(({ id, check }) => ({
  ruleSet: SET,
  criterion: id,
  check: `${id}.1`,
  operator: check.operator,
  indicator: check.column,
  denominator: check.whole ?? null,
  threshold: check.threshold ?? null,
  unit: check.unit,
  section: 'II.1',
  basis: 'target',
  agencies: 'Công an tỉnh',
}));

const LETTERHEAD: LetterheadSettings = {
  superiorBody: 'Bộ Công an',
  issuer: 'Công an tỉnh Minh Sơn',
  province: PROVINCE,
  place: 'Minh Sơn',
  numberMark: 'CAT-PV01',
  signerTitle: 'KT. GIÁM ĐỐC; PHÓ GIÁM ĐỐC',
  signerName: '',
  addressees: 'Ủy ban nhân dân tỉnh Minh Sơn',
  recipients: 'Như trên; Lưu: VT, PV01',
  legalBasis: 'Kế hoạch số 05/KH-UBND ngày 10/01/2025 của Ủy ban nhân dân tỉnh Minh Sơn',
  schemeTitle: 'Công an phường kiểu mẫu về an ninh, trật tự',
};
const TYPED: Readonly<Record<string, TemplateRow[string]>> = {
  reportDate: '31/12/2026',
  scoredYear: 2026,
  forcePolicy: choices.forcePolicy.appraised,
  language: choices.language.vi,
  ...LETTERHEAD,
};

/** A made-up province of forty wards with a made-up set of twenty criteria, every word of it from the workbook. */
export const OTHER_TABLES: TemplateRows = {
  ...ownSetRows('vi'),
  tblPhuong: NAMES.map((name, at) => ({
    code: `MS${String(at + 1).padStart(2, '0')}`,
    name,
    managingUnit: PROVINCE,
    citation: MADE_UP,
  })),
  ...Object.fromEntries(OWN_GROUPS.map((_, group) => [`tblNhom${String(group + 1)}`, groupRows(group + 1)])),
  tblLoTrinh: [2025, 2026, 2027, 2028].map((year) => ({
    year,
    toChoose: 10,
    leastShare: year === 2026 ? 50 : year === 2028 ? 100 : null,
    note: MADE_UP,
  })),
  tblChonPhuong: NAMES.slice(0, 20).map((ward, at) => ({ ward, year: at < 10 ? 2025 : 2026, decision: MADE_UP })),
  tblTieuChi: criteria,
  tblDieuKien: checks,
  tblThietLap: Object.entries(settings).map(([id, { header, help }]) => ({
    setting: header,
    value: TYPED[id] ?? null,
    explanation: help,
  })),
};
