import { da1886 } from '../../src/domain/ruleSet';
import { schemaTexts } from '../../src/language/schema';
import { criteriaTexts, textOf } from '../../src/language/criteria';
import { dice } from '../differential/random';
import { yearsOfWard, type Typed } from './realistic';
import type { BenchCell, BenchSheet } from './xlsxWriter';

export const YEARS: readonly number[] = [2023, 2024, 2025, 2026, 2027, 2028];
export const SCORED_YEAR = 2028;
/** Every ward's name begins so. */
export const WARD_NAME = 'Phường số ';

const texts = schemaTexts.vi;
const codeOf = (ward: number): string => `P${String(ward + 1).padStart(5, '0')}`;
const headersOf = (columns: Readonly<Record<string, { readonly header: string }>>): readonly string[] =>
  Object.values(columns).map((column) => column.header);

/** Headers of the indicators of a group, in the order of the rule set. */
export const indicatorsOf = (group: number): readonly { readonly id: string; readonly header: string }[] =>
  da1886.indicators
    .filter((indicator) => indicator.group === group && indicator.source === 'groupTable')
    .map(({ id }) => ({ id, header: headerOf(id) }));

function headerOf(id: string): string {
  const known: Readonly<Record<string, { readonly header: string }>> = criteriaTexts.vi.indicators;
  return known[id]?.header ?? id;
}

const shown = (value: Typed | undefined): BenchCell =>
  value === undefined ? null : typeof value === 'boolean' ? texts.choices.yesNo[value ? 'yes' : 'no'] : value;

/** Years first, then wards, as offices add a block every year. */
function* groupRows(wards: number, group: number, years: readonly number[]): Generator<readonly BenchCell[]> {
  const ids = indicatorsOf(group).map((indicator) => indicator.id);
  const kept = Array.from({ length: wards }, (_, ward) =>
    yearsOfWard(ward, years).map((row) => ids.map((id) => shown(row.get(id)))),
  );
  for (const [at, year] of years.entries()) {
    for (let ward = 0; ward < wards; ward += 1) yield [year, null, codeOf(ward), ...(kept[ward]?.[at] ?? []), null];
  }
}

function* wardRows(wards: number): Generator<readonly BenchCell[]> {
  for (let ward = 0; ward < wards; ward += 1) {
    const unit = `Đơn vị ${String(Math.floor(ward / 14) + 1)}`;
    yield [codeOf(ward), `${WARD_NAME}${String(ward + 1)}`, unit, null, null, null, null];
  }
}

function* landRows(wards: number): Generator<readonly BenchCell[]> {
  for (let ward = 0; ward < wards; ward += 1) {
    const roll = dice(ward);
    const status = texts.choices.landStatus[roll.chance(0.8) ? 'allotted' : 'planned'];
    yield [codeOf(ward), 'Đất trụ sở', roll.chance(0.7) ? 500 + roll.whole(1500) : 155.6, status, null, null];
  }
}

/** The last day of a year, as Excel counts days. */
const lastDay = (year: number): number => Date.UTC(year, 11, 31) / 86_400_000 + 25_569;

const settingRows = (scored: number): readonly (readonly BenchCell[])[] => [
  [texts.settings.reportDate.header, lastDay(scored), null],
  [texts.settings.scoredYear.header, scored, null],
];

/** A realistic workbook of so many wards and years, in the tables of the add-in. The last year is scored. */
export function sheetsOf(wards: number, years = YEARS): readonly BenchSheet[] {
  const { sheets, tables, group, groupKey } = texts;
  const scored = years.at(-1) ?? SCORED_YEAR;
  const plan = years.map((year) => [year, Math.ceil(wards / years.length), year === scored ? 100 : null, null]);
  return [
    { name: sheets.wards.name, table: 'tblPhuong', headers: headersOf(tables.tblPhuong), rows: () => wardRows(wards) },
    ...da1886.groups.map(({ number }) => ({
      name: `${group.name} ${String(number)}`,
      table: `tblNhom${String(number)}`,
      headers: [
        groupKey.year.header,
        groupKey.month.header,
        groupKey.ward.header,
        ...indicatorsOf(number).map((indicator) => indicator.header),
        groupKey.note.header,
      ],
      rows: () => groupRows(wards, number, years),
    })),
    { name: sheets.land.name, table: 'tblDat', headers: headersOf(tables.tblDat), rows: () => landRows(wards) },
    { name: sheets.roadmap.name, table: 'tblLoTrinh', headers: headersOf(tables.tblLoTrinh), rows: () => plan },
    {
      name: sheets.settings.name,
      table: 'tblThietLap',
      headers: headersOf(tables.tblThietLap),
      rows: () => settingRows(scored),
    },
  ];
}

/** The word of a title. */
export const titleOf = (grade: string): string => textOf(criteriaTexts.vi.grades, grade);
