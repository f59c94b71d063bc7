import { sheetsTexts } from '../../src/language/sheets';
import { schemaTexts } from '../../src/language/schema';
import { trendsTexts } from '../../src/language/trends';
import { verdictsTexts } from '../../src/language/verdicts';
import { milestoneVerdict, paceOf, wardsRequired } from '../support/oracle/amounts';
import { passesOf, qualifiedOf, totalsOf } from '../support/oracle/figures';
import { CRITERIA } from '../support/oracle/rules';
import { scoreYear, type WardAnswer } from '../support/oracle/score';
import type { PlainWorkbook } from '../support/oracle/workbook';
import { plainGrid } from '../support/grids';
import { tableOf, textOfCell, wordOf } from '../support/sheetTables';
import { overRandomWorkbooks, type Additions, type Case } from './cases';
import { gridsOf } from './grids';
import { dice } from './random';

const WORKBOOKS = 40;
const { columns, roadmap: texts } = sheetsTexts.vi;
const { milestones, cohorts } = verdictsTexts.vi;
const { paces, columns: ofTrends, paceOfAll } = trendsTexts.vi;

interface Plan {
  readonly years: readonly { readonly year: number; readonly toChoose: number; readonly leastShare: number | null }[];
  readonly chosen: readonly { readonly code: string; readonly year: number }[];
}

/** A roadmap over the years of the workbook and two more; each ward is chosen once or not at all. */
function planOf({ years, wards }: PlainWorkbook, seed: number): Plan {
  const roll = dice(seed);
  const first = years[0]!;
  return {
    years: Array.from({ length: years.length + 2 }, (_, at) => ({
      year: first + at,
      toChoose: roll.whole(3),
      leastShare: roll.pick([null, 33.4, 50, 66.6, 100]),
    })),
    chosen: wards.flatMap(({ code }) =>
      roll.chance(0.7) ? [{ code, year: first + roll.whole(years.length + 2) }] : [],
    ),
  };
}

const headersOf = (table: Readonly<Record<string, { readonly header: string }>>): string[] =>
  Object.values(table).map(({ header }) => header);

/** The roadmap written into the workbook; every ward that stands counts for the milestones. */
function withPlan(random: PlainWorkbook, seed: number): Additions {
  const workbook = { ...random, readings: new Map(random.readings).set('R13', 'allWards') };
  const plan = planOf(workbook, seed);
  const { tables, sheets } = schemaTexts.vi;
  const rows = {
    tblLoTrinh: plan.years.map(({ year, toChoose, leastShare }) => [year, toChoose, leastShare ?? '', '']),
    tblChonPhuong: plan.chosen.map(({ code, year }) => [code, year, '01/QĐ']),
  };
  const grids = new Map(gridsOf(workbook, seed));
  for (const table of ['tblLoTrinh', 'tblChonPhuong'] as const) {
    const headers = headersOf(tables[table]).slice(0, rows[table][0]?.length ?? 3);
    grids.set(table, plainGrid(table, sheets.roadmap.name, [headers, ...rows[table]]));
  }
  return { workbook, grids };
}

/** Wards by year, as far as years were scored. */
const answersOf = ({ scoring, workbook, year }: Case): ReadonlyMap<number, readonly WardAnswer[]> =>
  new Map(scoring.years.filter((each) => each.year <= year).map((each) => [each.year, scoreYear(workbook, each.year)]));

function expectMilestones(one: Case, { years }: Plan): void {
  const answers = answersOf(one);
  const shown = tableOf(one.sheetOf('KQ_LOTRINH'), columns.leastShare, columns.required, columns.possible);
  const expected = years.flatMap(({ year, leastShare }) => {
    if (leastShare === null) return [];
    const wards = answers.get(year);
    const open = wards?.filter(({ qualified }) => qualified === 'noData').length ?? 0;
    const verdict =
      year > one.year ? 'notYetDue' : wards === undefined ? 'noData' : milestoneVerdict(leastShare, wards);
    const existing = scoreYear(one.workbook, year).length;
    const achieved = wards === undefined ? null : qualifiedOf(wards);
    return [
      [
        ...[year, milestones[verdict], leastShare, existing, wardsRequired(leastShare, existing)],
        ...[achieved, achieved === null ? null : achieved + open],
      ],
    ];
  });
  expect(
    shown.map((row) => [
      row[columns.year],
      wordOf(row[columns.status]),
      ...[columns.leastShare, columns.existing, columns.required, columns.achieved, columns.possible].map(
        (title) => row[title],
      ),
    ]),
  ).toEqual(expected);
}

function expectYearsOfPlan(one: Case, { years, chosen }: Plan): void {
  const answers = answersOf(one);
  const sheet = one.sheetOf('KQ_LOTRINH');
  const namedIn = (year: number): number => chosen.filter((each) => each.year === year).length;
  const difference = (count: number): string => {
    if (count === 0) return texts.exact;
    return count < 0 ? texts.missing(String(-count)) : texts.surplus(String(count));
  };
  expect(
    tableOf(sheet, columns.toChoose, columns.chosen, columns.difference).map((row) => [
      ...[row[columns.year], row[columns.toChoose], row[columns.chosen], row[columns.difference]],
    ]),
  ).toEqual(years.map(({ year, toChoose }) => [year, toChoose, namedIn(year), difference(namedIn(year) - toChoose)]));
  const planned = (upTo: number): number =>
    years.reduce((sum, { year, toChoose }) => (year <= upTo ? sum + toChoose : sum), 0);
  expect(
    tableOf(sheet, columns.planned, columns.achieved, columns.existing)
      .filter((row) => row[columns.existing] !== null)
      .map((row) => [Number(row[columns.year]), row[columns.planned], row[columns.achieved], row[columns.existing]]),
  ).toEqual(
    years
      .filter(({ year }) => year <= one.year)
      .map(({ year }) => {
        const wards = answers.get(year);
        return [year, planned(year), wards ? qualifiedOf(wards) : null, scoreYear(one.workbook, year).length];
      }),
  );
}

/** Where a chosen ward stands, told from what it was found to be year by year. */
function statusOf(
  code: string,
  due: number,
  scored: number,
  answers: ReturnType<typeof answersOf>,
): keyof typeof cohorts {
  const found = [...answers].flatMap(([year, wards]) => {
    const ward = wards.find((each) => each.code === code);
    return ward ? [{ year, is: ward.qualified }] : [];
  });
  const now = found.find(({ year }) => year === scored)?.is;
  const first = found.find(({ is }) => is === 'pass')?.year;
  const wasLost = first !== undefined && found.some(({ year, is }) => year > first && is === 'fail');
  if (now === 'pass') return first === scored || wasLost ? 'achieved' : 'kept';
  if (now === 'fail' && first !== undefined) return 'lost';
  if (due > scored) return 'notYetDue';
  if (now === 'fail') return 'late';
  return due === scored && first === undefined ? 'due' : 'undetermined';
}

/** Statuses that some case had, so that the comparison is known to have looked at them. */
const statuses = new Set<string>();

function expectMembers(one: Case, { chosen }: Plan): void {
  const answers = answersOf(one);
  const rows = tableOf(one.sheetOf('KQ_LOTRINH'), columns.yearChosen, columns.ward, columns.decision);
  const shown = rows.map((row) =>
    [one.wardOf(row[columns.ward]).code, row[columns.yearChosen], wordOf(row[columns.status])].join(' '),
  );
  const expected = chosen.map(({ code, year }) => {
    const status = statusOf(code, year, one.year, answers);
    statuses.add(status);
    return [code, year, cohorts[status]].join(' ');
  });
  expect(shown.sort()).toEqual(expected.sort());
}

const pacesSeen = new Set<string>();

function expectPaces(one: Case, { years, chosen }: Plan): void {
  const answers = [...answersOf(one)].slice(-6);
  if (answers.length < 2) return;
  const sheet = one.sheetOf('KQ_XUHUONG');
  const last = years.filter(({ leastShare }) => leastShare !== null).at(-1);
  const wordOfPace = (shares: Parameters<typeof paceOf>[0], target: Parameters<typeof paceOf>[1] | null): string => {
    const pace = (target === null ? 'unknown' : paceOf(shares, target)) as keyof typeof paces;
    pacesSeen.add(pace);
    return paces[pace];
  };
  const target = last === undefined ? null : { year: last.year, percent: last.leastShare! };
  const all = sheet.cells.find((row) => row[0] === paceOfAll);
  expect(wordOf(all?.[1])).toBe(
    wordOfPace(
      answers.map(([year, wards]) => ({ year, part: qualifiedOf(wards), whole: wards.length })),
      target,
    ),
  );
  const wards = tableOf(sheet, columns.ward, ofTrends.pace, ofTrends.gained);
  expect(wards.map((row) => wordOf(row[ofTrends.pace]))).toEqual(
    answers.at(-1)![1].map(({ code }) => {
      const due = chosen.find((each) => each.code === code)?.year ?? target?.year;
      const shares = answers.map(([year, all]) => {
        const ward = all.find((each) => each.code === code);
        return { year, part: ward?.passed ?? 0, whole: ward?.denominator ?? 0 };
      });
      return wordOfPace(shares, due === undefined ? null : { year: due, percent: 100 });
    }),
  );
  const criteria = tableOf(sheet, columns.criterion, ofTrends.pace, ofTrends.gained);
  expect(criteria.map((row) => [textOfCell(row[columns.criterion]).slice(0, 3), wordOf(row[ofTrends.pace])])).toEqual(
    CRITERIA.map((id) => {
      const shares = answers.map(([year, all]) => {
        const [part = 0, whole = 0] = passesOf(all, id).split('/').map(Number);
        return { year, part, whole };
      });
      return [id, wordOfPace(shares, target)];
    }),
  );
}

/** Year by year: criteria passed by a ward on the average, their share, and wards that qualify. */
function expectYearsOfTrend(one: Case): void {
  const answers = [...answersOf(one)].slice(-6);
  if (answers.length < 2) return;
  const shown = tableOf(one.sheetOf('KQ_XUHUONG'), columns.year, ofTrends.perWard, ofTrends.share);
  const shares = [ofTrends.perWard, ofTrends.share];
  const expected = answers.map(([year, wards]) => {
    const { passed, failed, unknown } = totalsOf(wards);
    const applicable = passed + failed + unknown;
    const qualified = `${String(qualifiedOf(wards))}/${String(wards.length)}`;
    return { year, qualified, shares: [wards.length && passed / wards.length, applicable && passed / applicable] };
  });
  const rows = shown.slice(0, expected.length);
  expect(rows.map((row) => [row[columns.year], row[columns.qualified]])).toEqual(
    expected.map(({ year, qualified }) => [String(year), qualified]),
  );
  for (const [at, row] of rows.entries())
    for (const [which, title] of shares.entries())
      expect(row[title] ?? 0).toBeCloseTo(expected[at]!.shares[which]!, 12);
}

test(`over ${String(WORKBOOKS)} random workbooks milestones, years, chosen wards and paces are those that the slow evaluator counts`, async () => {
  const look = (one: Case): void => {
    const plan = planOf(one.workbook, one.seed);
    expectMilestones(one, plan);
    expectYearsOfPlan(one, plan);
    expectMembers(one, plan);
    expectPaces(one, plan);
    expectYearsOfTrend(one);
  };
  await overRandomWorkbooks(WORKBOOKS, look, withPlan);
  expect([...pacesSeen].sort()).toEqual(Object.keys(paces).sort());
  for (const status of ['achieved', 'late', 'due', 'notYetDue', 'undetermined']) expect(statuses).toContain(status);
});
