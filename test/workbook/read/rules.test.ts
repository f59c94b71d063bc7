import { assessYear } from '../../../src/domain/assess';
import { BUILT_IN_RULE_SETS } from '../../../src/domain/ruleSet';
import type { RuleSet } from '../../../src/domain/ruleSet/types';
import { LANGUAGES } from '../../../src/language/language';
import type { CellValue, Grid } from '../../../src/workbook/grid';
import { readWorkbook } from '../../../src/workbook/read';
import { templateGrids, withCell } from '../../support/grids';

const plain = templateGrids({
  tblPhuong: [{ code: 'HY01', name: 'An Tảo' }],
  tblNhom1: [{ year: 2023, ward: 'An Tảo', security_resolutions: 5, note: 7 }],
});
const withoutPlaces = (sets: readonly RuleSet[]) =>
  sets.map((set) => ({ ...set, checks: set.checks.map((check) => ({ ...check, place: null })) }));
/** Row of check C01.2 of DA1886 in tblDieuKien: below the header and the checks of the survey, the second one of its own. */
const ROW = BUILT_IN_RULE_SETS[0]!.checks.length + 2;
const change = (header: string, value: CellValue, row = ROW) => withCell(plain, 'tblDieuKien', row, header, value);
const check = (grids: Map<string, Grid>, id = 'C01.2') => {
  const records = readWorkbook(grids);
  const set = records.ruleSets.find((each) => each.id === 'DA1886')!;
  return { records, set, found: set.checks.find((each) => each.id === id) };
};

describe('rule sets of the workbook', () => {
  test.each(LANGUAGES)('the built-in ones written to the template (%s) are read back the same', (language) => {
    const { ruleSets, issues } = readWorkbook(templateGrids({}, language));
    expect(withoutPlaces(ruleSets)).toEqual(withoutPlaces(BUILT_IN_RULE_SETS));
    expect(issues).toEqual([]);
  });

  test('without any rows the built-in ones are in force', () => {
    const none = templateGrids({ tblTieuChi: [], tblDieuKien: [] });
    expect(readWorkbook(none).ruleSets).toEqual(BUILT_IN_RULE_SETS);
  });

  test.each(['tblTieuChi', 'tblDieuKien'])(
    'without %s, or with it empty, no figure is judged and the reader is told',
    (table) => {
      const empty = new Map(plain).set(table, { ...plain.get(table)!, values: plain.get(table)!.values.slice(0, 1) });
      for (const grids of [empty, new Map([...plain].filter(([name]) => name !== table))]) {
        const { facts, ruleSets, issues } = readWorkbook(grids);
        const errors = issues.filter(({ severity }) => severity === 'error');
        expect(errors).toMatchObject([{ code: 'ruleSetHalf', expected: table }]);
        const year = assessYear(
          facts,
          ruleSets.find(({ id }) => id === 'DA1886')!,
          2023,
        );
        expect(year.totals).toEqual({
          passed: 0,
          failed: 0,
          unknown: 22,
          provisionallyPassing: 0,
          provisionallyFailing: 0,
          notApplicable: 0,
        });
        expect(year.computed(0, 0)).toBe('invalid');
      }
    },
  );

  test('an edited threshold is obeyed and its difference from the built-in set is reported', () => {
    const { found, records } = check(change('Ngưỡng', 4));
    expect(found?.threshold).toEqual({ kind: 'number', value: 4 });
    expect(records.issues).toMatchObject([{ code: 'ruleSetDiffers', found: '4', expected: '1' }]);
  });

  test('a range may be typed into one cell', () => {
    const row = BUILT_IN_RULE_SETS[1]!.checks.findIndex(({ id }) => id === 'C04.2') + ROW - 1;
    const grids = withCell(change('Ngưỡng', '08 đến 10', row), 'tblDieuKien', row, 'Ngưỡng trên', '');
    expect(check(grids, 'C04.2').found?.threshold).toEqual({ kind: 'range', low: 8, high: 10 });
  });

  test('a column of the user becomes an indicator when a check names it', () => {
    const own = withCell(change('Chỉ tiêu', 'Sáng kiến'), 'tblNhom1', 0, 'Ghi chú', 'Sáng kiến');
    const { found, records } = check(own);
    expect(found?.indicatorId).toBe('Sáng kiến');
    expect(records.facts.reading('HY01', 2023, 'Sáng kiến')).toMatchObject({ state: 'value', value: 7 });
  });

  test.each<[string, string, CellValue]>([
    ['an unknown indicator', 'Chỉ tiêu', 'Không có'],
    ['an unknown operator', 'Phép so sánh', 'gần bằng'],
    ['a blank operator', 'Phép so sánh', ''],
    ['a threshold that is no number', 'Ngưỡng', 'nhiều'],
    ['an ambiguous threshold', 'Ngưỡng', '1.500'],
    ['a negative threshold', 'Ngưỡng', -1],
    ['a missing threshold', 'Ngưỡng', ''],
    ['an operator for another kind of figure', 'Phép so sánh', 'có'],
    ['a share without denominator', 'Phép so sánh', 'tỷ lệ ≥'],
    ['a year that cannot be read', 'Tính từ năm', 'năm ngoái'],
    ['a check id that repeats', 'Mã điều kiện', 'C01.1'],
  ])('%s makes the check invalid and never leaves it out', (_, header, value) => {
    const { set, records } = check(change(header, value));
    const checks = set.checks.filter(({ criterionId }) => criterionId === 'C01');
    expect(checks).toHaveLength(2);
    const readings = checks.map(({ indicatorId }) => records.facts.reading('HY01', 2023, indicatorId).state);
    expect(readings).toContain('invalid');
    expect(records.issues.some(({ severity }) => severity === 'error')).toBe(true);
  });

  test('a check of an unknown criterion makes every criterion it may belong to invalid', () => {
    const { set, records } = check(change('Thuộc tiêu chí', 'C99'));
    const states = set.checks
      .filter(({ criterionId }) => criterionId === 'C01')
      .map(({ indicatorId }) => records.facts.reading('HY01', 2023, indicatorId).state);
    expect(states).toContain('invalid');
    expect(records.ruleSetFaults).toMatchObject([{ code: 'unknownCriterion', found: 'C99' }]);
  });

  test('a year claimed by two sets leaves every criterion of it invalid', () => {
    const rows = plain.get('tblTieuChi')!.values;
    let grids = plain;
    rows.forEach((line, row) => {
      if (row > 0 && line[0] === 'KS2022') grids = withCell(grids, 'tblTieuChi', row, 'Đến năm', 2023);
    });
    const records = readWorkbook(grids);
    expect(records.ruleSetFaults.map(({ code }) => code)).toEqual(['overlappingYears']);
    for (const set of records.ruleSets) {
      const stopped = set.checks.filter(({ fromYear, toYear }) => fromYear === 2023 && toYear === 2023);
      expect(new Set(stopped.map(({ criterionId }) => criterionId)).size).toBe(22);
    }
  });
});

describe('a criterion that has no check in some year', () => {
  /** All checks of C13 count from 2025 on. */
  const late = () =>
    plain
      .get('tblDieuKien')!
      .values.reduce(
        (grids, line, row) =>
          line[0] === 'DA1886' && line[1] === 'C13' ? withCell(grids, 'tblDieuKien', row, 'Tính từ năm', 2025) : grids,
        plain,
      );
  const verdictIn = (grids: Map<string, Grid>, year: number) => {
    const { facts, ruleSets } = readWorkbook(grids);
    const set = ruleSets.find(({ id }) => id === 'DA1886')!;
    const criterion = set.criteria.findIndex(({ id }) => id === 'C13');
    return assessYear(facts, set, year).computed(0, criterion);
  };

  test('is invalid in that year, not “không áp dụng”, and told where the criterion stands', () => {
    const grids = late();
    expect([verdictIn(plain, 2024), verdictIn(grids, 2024), verdictIn(grids, 2025)]).toEqual([
      'noData',
      'invalid',
      'noData',
    ]);
    const faults = readWorkbook(grids).issues.filter(({ expected }) => expected === 'yearWithoutCheck');
    expect(faults).toMatchObject([{ code: 'ruleSetFault', severity: 'error', found: '2023–2024' }]);
    expect(faults[0]?.cell).toMatch(/^O\d+$/);
  });
});

test.each<[what: string, fault: string, header: string, value: CellValue, id: string]>([
  ['a share above 100 %', 'shareAboveHundred', 'Ngưỡng', 900, 'C20.1'],
  ['a check after the years of its set', 'checkOutsideYears', 'Tính từ năm', 2031, 'C01.2'],
])('%s is told at the check', (_, fault, header, value, id) => {
  const row = plain.get('tblDieuKien')!.values.findIndex((line) => line[0] === 'DA1886' && line[2] === id);
  const { issues } = readWorkbook(change(header, value, row));
  expect(issues.filter(({ expected }) => expected === fault)).toMatchObject([
    { code: 'ruleSetFault', cell: expect.stringMatching(/^[A-Z]+\d+$/) as string },
  ]);
});
