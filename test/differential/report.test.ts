import fc from 'fast-check';
import type { Scoring } from '../../src/application/scoreWorkbook';
import { runToEnd } from '../../src/domain/resumable';
import { reportModelSteps } from '../../src/workbook/sheets';
import { sampleGrids, scoringOf } from '../functions/books';
import { plainOf } from '../support/oracle/facts';
import { groupsOf, totalsOf } from '../support/oracle/figures';
import { CRITERIA, GROUPS } from '../support/oracle/rules';
import { scoreYear, type WardAnswer } from '../support/oracle/score';
import { key, type PlainCell, type PlainWorkbook } from '../support/oracle/workbook';
import { saidBy, textsOf } from '../support/papers';
import { gridsOf } from './grids';
import { randomWorkbook } from './randomWorkbook';

const WORKBOOKS = 20;
const two = (count: number): string => String(count).padStart(2, '0');

/** The number of wards of each kind that a sentence tells: "04/14 phường không đạt" → 4. */
function told(text: string, words: string): number {
  const found = new RegExp(`(\\d+)/\\d+ phường ${words}`).exec(text);
  return found === null ? 0 : Number(found[1]);
}

/** The beginning of every group, held against counts that know nothing of the product. */
function expectGroups(text: readonly string[], wards: readonly WardAnswer[]): void {
  groupsOf(wards).forEach(({ group, passed, failed, total }, i) => {
    const sentence = text[i]!;
    const verdicts = wards.map((ward) => ward.groups.get(group)!);
    if (total === 0) {
      expect(sentence).toContain('Không áp dụng đối với phường nào');
      return;
    }
    expect([told(sentence, 'không đạt do'), told(sentence, 'đạt(?= |;|\\.|$)')]).toEqual([failed, passed]);
    if (failed > 0)
      for (const id of GROUPS[group]!) {
        const count = wards.filter((ward) => ward.criteria.get(id)!.inForce === 'fail').length;
        expect(count === 0 || sentence.includes(`” (${two(count)} phường)`)).toBe(true);
      }
    const exempt = verdicts.filter((verdict) => verdict === 'notApplicable').length;
    expect(sentence.includes(`${two(exempt)} phường không áp dụng`)).toBe(exempt > 0);
  });
}

const numberIn = (cell: PlainCell | undefined): number | null =>
  cell !== undefined && 'value' in cell && typeof cell.value === 'number' && !cell.partYear && cell.value >= 0
    ? cell.value
    : null;

/** 191 after 205 is told with its difference and its percentage to two decimals, over the wards that are known in both years. */
function expectCrimes(text: string, workbook: PlainWorkbook, wards: readonly WardAnswer[], year: number): void {
  const plain = new Map(workbook.wards.map((ward) => [ward.code, ward]));
  const pairs = wards.flatMap(({ code }) => {
    const cells = plain.get(code)!.cells;
    const now = numberIn(cells.get(key(year, 'social_order_crimes')));
    const before = numberIn(cells.get(key(year - 1, 'social_order_crimes')));
    return now === null || before === null ? [] : [{ now, before }];
  });
  const sentence = /Vụ phạm tội về trật tự xã hội: (\d[\d.]*) vụ, giảm (\d[\d.]*) vụ \(([\d,]+)%\)/.exec(text);
  if (sentence === null || pairs.length !== wards.length) return;
  const [now, by] = [sentence[1], sentence[2]].map((each) => Number(each!.replaceAll('.', '')));
  const sum = (choose: (pair: (typeof pairs)[number]) => number): number =>
    pairs.reduce((total, pair) => total + choose(pair), 0);
  expect([now, by]).toEqual([sum((pair) => pair.now), sum((pair) => pair.before - pair.now)]);
  const percent = Number(sentence[3]!.replace(',', '.'));
  expect(Math.abs(percent - (100 * by!) / sum((pair) => pair.before))).toBeLessThan(0.0051);
}

function expectReport(scoring: Scoring, workbook: PlainWorkbook): void {
  const { year } = scoring.assessment;
  const wards = scoreYear(workbook, year);
  const paper = runToEnd(reportModelSteps({ ...scoring, addInVersion: '' }, 'vi'));
  const groups = textsOf(paper).filter(({ lead }) => lead !== undefined);
  expect(groups).toHaveLength(Object.keys(GROUPS).length);
  expectGroups(
    groups.map(({ parts }) => parts![0]!.text),
    wards,
  );
  const text = saidBy(paper);
  const { passed, failed } = totalsOf(wards);
  const shown = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '.');
  expect(text).toContain(`Tổng cộng: ${shown(passed)} lượt tiêu chí đạt, ${shown(failed)} lượt không đạt`);
  const qualified = wards.filter((ward) => ward.qualified === 'pass').length;
  expect(text.includes(`Có ${two(qualified)}/${String(wards.length)} phường đủ điều kiện ở tất cả`)).toBe(
    qualified > 0,
  );
  for (const id of CRITERIA) {
    const failing = wards.filter((ward) => ward.criteria.get(id)!.inForce === 'fail').length;
    const open = wards.filter((ward) => ward.criteria.get(id)!.direction === 'fail').length;
    if (failing + open === 0) continue;
    const applicable = wards.filter((ward) => ward.criteria.get(id)!.inForce !== 'notApplicable').length;
    const count = failing > 0 ? `: ${two(failing)}/${String(applicable)} phường không đạt (` : 'tạm tính';
    expect(text).toContain(count);
  }
  expectCrimes(text, workbook, wards, year);
}

test('over the sample the report says what the slow evaluator counts, in each year', async () => {
  const { records, years } = await scoringOf(sampleGrids());
  const workbook = plainOf(records.facts);
  for (const { year } of years) expectReport(await scoringOf(sampleGrids(), year), workbook);
  expect(years.length).toBeGreaterThan(1);
});

test(`over ${String(WORKBOOKS)} random workbooks the report says what the slow evaluator counts`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 0x7fffffff }), async (seed) => {
      const workbook = randomWorkbook(seed, { whole: true });
      const grids = gridsOf(workbook, seed);
      const { years } = await scoringOf(grids);
      for (const { year, wards } of years) if (wards.length > 0) expectReport(await scoringOf(grids, year), workbook);
    }),
    { numRuns: WORKBOOKS, seed: 1886, endOnFailure: true },
  );
});
