import { explanationsTexts } from '../../src/language/explanations';
import { sheetsTexts } from '../../src/language/sheets';
import { figureOf, landOf, verdictNow, withMore } from '../support/oracle/amounts';
import { checkVerdict } from '../support/oracle/check';
import { checksOf, type Rule } from '../support/oracle/rules';
import { scoreYear } from '../support/oracle/score';
import type { PlainWard } from '../support/oracle/workbook';
import { tableOf, textOfCell } from '../support/sheetTables';
import { overRandomWorkbooks, type Case } from './cases';

const WORKBOOKS = 40;
const { columns } = sheetsTexts.vi;
const { gaps } = explanationsTexts.vi;

const NUMBER = '([\\d.]+(?:,\\d+)?)';
const numberSaid = (text: string): number => Number(text.replaceAll('.', '').replace(',', '.'));

/** Sentences on an amount, and whether more or less of the figure is asked. */
const SENTENCES = (
  [
    [gaps.short, 1],
    [gaps.more, 1],
    [gaps.excess, -1],
    [gaps.happened, -1],
    [gaps.remaining, -1],
  ] as const
).map(([say, sign]) => ({ pattern: new RegExp(`(?:^|; )${say(NUMBER)}`), sign }));

/** "vượt 3 vụ" is −3; null where no amount is told. */
function amountSaid(text: string): number | null {
  for (const { pattern, sign } of SENTENCES) {
    const found = pattern.exec(text);
    if (found) return sign * numberSaid(found[1]!);
  }
  return null;
}

const mostSaid = (text: string): number | null => {
  const found = new RegExp(gaps.atMost(NUMBER)).exec(text);
  return found ? numberSaid(found[1]!) : null;
};

/** The amount makes the check pass, and less of it does not: whole things one less, land a thousandth less. */
function expectLeast(rule: Rule, ward: PlainWard, year: number, amount: number): void {
  const isLand = !('of' in rule) && rule.is !== 'allotted parcels at most';
  const less = isLand ? amount * 0.999 : amount - Math.sign(amount);
  expect(verdictNow(rule, ward, year)).toBe('fail');
  expect(['pass', 'notApplicable']).toContain(verdictNow(rule, withMore(rule, ward, year, amount), year));
  if (less !== 0) expect(verdictNow(rule, withMore(rule, ward, year, less), year)).toBe('fail');
}

/** Kinds of checks whose amounts were looked at. */
const seen = new Set<string>();

function expectGaps({ workbook, year, sheetOf, wardOf }: Case): void {
  for (const row of tableOf(sheetOf('KQ_TONTAI'), columns.criterion, columns.check, columns.gap)) {
    const said = textOfCell(row[columns.gap]);
    const rules = new Map(checksOf(textOfCell(row[columns.criterion]), year, workbook.readings));
    const rule = rules.get(textOfCell(row[columns.check]));
    const amount = amountSaid(said);
    if (rule === undefined || amount === null) continue;
    const ward = wardOf(row[columns.ward]);
    expectLeast(rule, ward, year, amount);
    const most = mostSaid(said);
    if (most !== null) expect(most).toBe((figureOf(rule, ward, year) ?? NaN) + amount);
    seen.add(rule.is);
  }
}

type Sums = readonly [number | null, number | null];

const totalOf = (areas: readonly (number | null)[]): number | null =>
  areas.every((area) => area === null) ? null : areas.reduce<number>((sum, area) => sum + (area ?? 0), 0);

function expectWardLand({ scoring, sheetOf, wardOf }: Case): readonly Sums[] {
  const rows = tableOf(sheetOf('KQ_DATTRUSO'), columns.ward, columns.allottedArea, columns.plannedParcels);
  expect(rows).toHaveLength(scoring.assessment.wards.length);
  return rows.map((row) => {
    const { parcels } = wardOf(row[columns.ward]);
    const [allotted, planned] = [landOf(parcels, 'allotted'), landOf(parcels, 'planned')];
    const shown = [columns.allottedArea, columns.allottedParcels, columns.plannedArea, columns.plannedParcels];
    expect(shown.map((title) => row[title])).toEqual([...allotted, ...planned]);
    return [allotted[0], planned[0]];
  });
}

function expectUnitLand({ workbook, year, sheetOf }: Case, sums: readonly Sums[]): void {
  const [unit, ...others] = tableOf(sheetOf('KQ_DATTRUSO'), columns.managingUnit, columns.landPassed);
  expect(others).toEqual([]);
  const wards = scoreYear(workbook, year);
  const plain = new Map(workbook.wards.map((ward) => [ward.code, ward]));
  const headquarters = new Map(checksOf('C07', year, workbook.readings));
  const passing = (id: string): number =>
    wards.filter(({ code }) => checkVerdict(headquarters.get(id)!, plain.get(code)!, year) === 'pass').length;
  const enough = wards.filter(({ criteria }) => criteria.get('C06')!.computed === 'pass').length;
  expect(
    [columns.landPassed, columns.headquartersOwn, columns.headquartersStandard].map((title) => unit?.[title]),
  ).toEqual([enough, passing('C07.1'), passing('C07.2')].map((count) => `${String(count)}/${String(wards.length)}`));
  for (const [at, title] of [columns.allottedArea, columns.plannedArea].entries()) {
    const total = totalOf(sums.map((each) => each[at] ?? null));
    if (total === null) expect(unit?.[title]).toBeNull();
    else expect(unit?.[title]).toBeCloseTo(total, 6);
  }
}

test(`over ${String(WORKBOOKS)} random workbooks the amount that a failing check is told is the least that makes it pass, and sums of land are those of the parcels typed`, async () => {
  await overRandomWorkbooks(WORKBOOKS, (one) => {
    expectGaps(one);
    expectUnitLand(one, expectWardLand(one));
  });
  for (const kind of ['>=', 'between', 'none', 'share', 'decrease', 'increase', 'allotted area at least'])
    expect(seen).toContain(kind);
});
