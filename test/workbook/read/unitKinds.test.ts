import { assessYear } from '../../../src/domain/assess';
import { ruleSetForYear } from '../../../src/domain/ruleSet';
import { readWorkbook } from '../../../src/workbook/read';
import type { TemplateRow } from '../../../src/workbook/schema';
import { templateGrids } from '../../support/grids';

const UNITS: readonly TemplateRow[] = [
  { code: 'P1', name: 'Một', officialCode: '00001' },
  { code: 'P2', name: 'Hai', kind: 'formerCommune', validFrom: '2026-04-30', officialCode: '00002' },
  { code: 'X1', name: 'Ba', kind: 'commune' },
];
const readOf = (year: number, group: readonly TemplateRow[], units = UNITS) =>
  readWorkbook(
    templateGrids({
      tblPhuong: units,
      tblNhom1: group,
      tblThietLap: [{ setting: 'Năm chấm điểm', value: year }],
    }),
  );

test('a commune of the list is not scored, and its row and its figures say so', () => {
  const { facts, ruleSets, issues } = readOf(2026, [{ year: 2026, ward: 'Ba', security_plans: 1 }]);
  const { wards } = assessYear(facts, ruleSetForYear(ruleSets, 2026)!, 2026, 'appraised');
  expect(wards.map(({ name }) => name)).toEqual(['Một', 'Hai']);
  const found = issues.filter(({ code }) => code === 'notAWard');
  expect(found.map(({ sheet, cell, severity }) => [sheet, cell, severity])).toEqual([
    ['Nhóm 1', 'C5', 'warning'],
    ['Phường', 'B7', 'info'],
  ]);
});

test('a commune that becomes a ward is scored from the year of its first day on', () => {
  const { facts, ruleSets, issues } = readOf(2025, [{ year: 2025, ward: 'Một', security_plans: 1 }]);
  const wardsOf = (year: number): string[] =>
    assessYear(facts, ruleSetForYear(ruleSets, year)!, year, 'appraised').wards.map(({ name }) => name);
  expect(wardsOf(2025)).toEqual(['Một']);
  expect(wardsOf(2026)).toEqual(['Một', 'Hai']);
  expect(issues.filter(({ code }) => code === 'notAWard').map(({ subject }) => subject)).toEqual(['Hai', 'Ba']);
});

test('a commune that became a ward needs the day on which it did', () => {
  const { issues } = readOf(2026, [], [{ code: 'P2', name: 'Hai', kind: 'formerCommune' }]);
  expect(issues.filter(({ code }) => code === 'required').map(({ sheet, cell }) => [sheet, cell])).toEqual([
    ['Phường', 'D5'],
  ]);
});

test('a row may name its ward by the official code, of which the year tells whose it is', () => {
  const units = [
    { code: 'HY03', name: 'Hiến Nam', validTo: '2025-06-30', officialCode: '11953' },
    { code: 'PX01', name: 'Phố Hiến', validFrom: '2025-07-01', officialCode: '11953' },
  ];
  const rows = [2024, 2026].map((year) => ({ year, ward: '11953', security_plans: year }));
  const { facts, issues } = readOf(2026, rows, units);
  expect(facts.reading('HY03', 2024, 'security_plans')).toMatchObject({ value: 2024 });
  expect(facts.reading('PX01', 2026, 'security_plans')).toMatchObject({ value: 2026 });
  expect(issues.filter(({ sheet }) => sheet === 'Nhóm 1')).toEqual([]);
});

test('a workbook without the columns of kind and official code has wards alone and no finding about it', () => {
  const grids = templateGrids({ tblPhuong: [{ code: 'P1', name: 'Một' }] });
  const grid = grids.get('tblPhuong')!;
  const width = grid.values[0]!.indexOf('Mã đơn vị hành chính');
  const { facts, issues } = readWorkbook(
    grids.set('tblPhuong', { ...grid, values: grid.values.map((row) => row.slice(0, width)) }),
  );
  expect(facts.wards).toMatchObject([{ code: 'P1', kind: 'ward', officialCode: null }]);
  expect(issues.filter(({ sheet }) => sheet === 'Phường')).toEqual([]);
});
