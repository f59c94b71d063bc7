import { assessYear } from '../../../src/domain/assess';
import type { DeclaredVerdict } from '../../../src/domain/reading/types';
import { assessRoadmap } from '../../../src/domain/roadmap';
import { da1886 } from '../../../src/domain/ruleSet';
import { runToEnd } from '../../../src/domain/resumable';
import { inheritanceOf, type MergerRule } from '../../../src/domain/ward';
import { LANGUAGES } from '../../../src/language/language';
import { reportModelSteps, statusPictures, type StatusInput } from '../../../src/workbook/sheets';
import { statusInput, ward } from '../../support/assessment';
import { saidBy } from '../../support/papers';
import { faultsOf, picked, rowsBelow, textOf } from './pictureChecks';

const END = '2025-06-30';
const wards = [
  { ...ward('A', 'An'), validTo: END, successorCode: 'P', citation: 'NQ 1666' },
  { ...ward('B', 'Bình'), validTo: END, successorCode: 'P', citation: 'NQ 1666' },
  { ...ward('P', 'Phố'), validFrom: '2025-07-01' },
];
const passed: DeclaredVerdict = { verdict: 'pass', raw: 'Đạt', place: null };
const declared = (codes: readonly string[]): ReadonlyMap<string, DeclaredVerdict> =>
  new Map(codes.flatMap((code) => da1886.criteria.map(({ id }) => [`${code} 2024 ${id}`, passed] as const)));

/** 2025 as the year scored, after 2024 in which the wards named had all criteria. */
function inputOf(reached: readonly string[], rule: MergerRule): StatusInput {
  const input = statusInput({ wards, years: [2024, 2025], appraised: declared(reached) }, { year: 2025 });
  const before = assessYear(input.records.facts, da1886, 2024);
  const years = [before, input.assessment];
  const roadmap = assessRoadmap(
    [{ year: 2025, toChoose: 1, leastShare: 50, place: null }],
    [{ wardCode: 'A', year: 2024, decision: '', place: null }],
    new Map(years.map((each) => [each.year, each])),
    wards,
    2025,
    inheritanceOf(input.records.facts, rule),
  );
  return { ...input, years, roadmap };
}
const sheetOf = (input: StatusInput, language: 'vi' | 'en' = 'vi') =>
  picked(statusPictures(input, language), 'KQ Lộ trình');
const reportOf = (input: StatusInput): string => saidBy(runToEnd(reportModelSteps(input, 'vi')));

test('a merger stands on the roadmap with its day, its citation and what was taken over', () => {
  const sheet = sheetOf(inputOf(['A', 'B'], 'allParts'));
  expect(rowsBelow(sheet, 'Kế thừa kết quả')[0]?.slice(0, 5)).toEqual([
    '01/7/2025',
    'An, Bình',
    'Phố',
    'NQ 1666',
    'Sáp nhập',
  ]);
  expect(rowsBelow(sheet, 'Kế thừa kết quả')[0]?.[5]).toMatch(/^✔ .*, tính cho năm 2025$/);
  expect(textOf(sheet)).toContain('Mọi phần đều đạt – phường mới được tính');
  expect(textOf(sheet)).toContain('An (nay là Phố)');
});

test('the report names the rule, and the wards that count by it', () => {
  const counted = 'có 01 phường tính theo kế thừa vì chưa đủ số liệu để chấm: Phố.';
  const all = reportOf(inputOf(['A', 'B'], 'allParts'));
  expect(all).toContain('Phường sáp nhập, chia tách, đổi tên trong năm: Phố (gồm An, Bình). Quy tắc kế thừa');
  expect(all).toContain(counted);
  for (const other of [inputOf(['A'], 'allParts'), inputOf(['A', 'B'], 'anew')])
    expect(reportOf(other)).not.toContain(counted);
});

test('assessed anew, the sheet says so and not that nothing is known', () => {
  expect(rowsBelow(sheetOf(inputOf(['A', 'B'], 'anew')), 'Kế thừa kết quả')[0]?.[5]).toBe('– Chấm lại');
});

test.each(LANGUAGES)('the sheet is sound in %s', (language) => {
  expect(faultsOf(sheetOf(inputOf(['A'], 'largestPart'), language))).toEqual([]);
});
