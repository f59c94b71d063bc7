import { readWorkbook } from '../../../src/workbook/read';
import { SAMPLE_TABLES } from '../../../src/workbook/sample/tables';
import type { TemplateRow } from '../../../src/workbook/schema';
import { templateGrids } from '../../support/grids';

const read = (...rows: readonly TemplateRow[]) => {
  const { wishes, issues } = readWorkbook(templateGrids({ ...SAMPLE_TABLES, tblKeHoach: rows }));
  return { wishes, issues: issues.filter(({ sheet }) => sheet === 'Kế hoạch chọn phường') };
};

test('a workbook without wishes asks for nothing and lacks nothing', () => {
  expect(read()).toEqual({ wishes: [], issues: [] });
  const without = new Map([...templateGrids(SAMPLE_TABLES)].filter(([table]) => table !== 'tblKeHoach'));
  expect(readWorkbook(without).wishes).toEqual([]);
  expect(readWorkbook(without).issues.some(({ subject }) => subject === 'tblKeHoach')).toBe(false);
});

test('wards are chosen and left out by name or code, units have a least, criteria a time', () => {
  expect(
    read(
      { kind: 'choose', subject: 'Hiến Nam', year: 2025 },
      { kind: 'exclude', subject: 'HY04', year: 2024 },
      { kind: 'exclude', subject: 'phường Lê Lợi' },
      { kind: 'minimum', subject: 'thị xã mỹ hào', number: 1 },
      { kind: 'lead', subject: 'c07', number: 4 },
    ),
  ).toEqual({
    wishes: [
      { kind: 'choose', wardCode: 'HY03', year: 2025 },
      { kind: 'exclude', wardCode: 'HY04', year: 2024 },
      { kind: 'exclude', wardCode: 'HY05', year: null },
      { kind: 'minimum', unit: 'Thị xã Mỹ Hào', least: 1 },
      { kind: 'lead', criterionId: 'C07', years: 4 },
    ],
    issues: [],
  });
});

test.each<[string, TemplateRow, string]>([
  ['a ward nobody knows', { kind: 'choose', subject: 'Không Có', year: 2025 }, 'unknownWard'],
  ['a choice without its year', { kind: 'choose', subject: 'Hiến Nam' }, 'required'],
  ['a year outside the roadmap', { kind: 'choose', subject: 'Hiến Nam', year: 2031 }, 'unknownChoice'],
  ['a ward that a decision chose for another year', { kind: 'choose', subject: 'Lam Sơn', year: 2025 }, 'chosenTwice'],
  ['a unit without wards', { kind: 'minimum', subject: 'Huyện Ân Thi', number: 1 }, 'unknownChoice'],
  ['a minimum without a number', { kind: 'minimum', subject: 'Thị xã Mỹ Hào' }, 'required'],
  ['a criterion nobody knows', { kind: 'lead', subject: 'C99', number: 2 }, 'unknownCriterion'],
  ['a time below zero', { kind: 'lead', subject: 'C07', number: -1 }, 'negative'],
  ['an unknown kind', { kind: 'Mong', subject: 'Hiến Nam', year: 2025 }, 'unknownChoice'],
  ['a year that cannot be read', { kind: 'exclude', subject: 'Hiến Nam', year: 'năm sau' }, 'notANumber'],
])('%s is reported and asks for nothing', (_, row, code) => {
  const { wishes, issues } = read(row);
  expect(wishes).toEqual([]);
  expect(issues.map((issue) => issue.code)).toEqual([code]);
});
