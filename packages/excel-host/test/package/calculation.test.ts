import { strFromU8, unzipSync } from 'fflate';
import { createEmptyWorkbook, createWorksheet } from '../../src/model';
import type { ModelValue, Workbook } from '../../src/model/types';
import { newPackage } from '../../src/package';
import { CODEC } from '../service/support';

const settingsOf = (fill: (workbook: Workbook) => void, options?: { calculated: boolean }): string => {
  const file = newPackage(createEmptyWorkbook(), { codec: CODEC });
  fill(file.workbook);
  const text = strFromU8(unzipSync(file.save(options))['xl/workbook.xml']!);
  return /<calcPr[^>]*>/.exec(text)?.[0] ?? '';
};
const withFormula = (value: ModelValue) => (workbook: Workbook) => {
  createWorksheet(workbook, 'A').cells.setFormula(0, 0, '=1+1', value);
};

test('a new file shows the values that it brings, and says by which engine they were calculated', () => {
  expect(settingsOf(withFormula(2))).toBe('<calcPr calcId="191029"/>');
});

test('a formula whose value nobody knows is calculated when Excel opens the file', () => {
  expect(settingsOf(withFormula(null))).toBe('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  expect(settingsOf(withFormula(null), { calculated: true })).toBe('<calcPr calcId="191029"/>');
});
