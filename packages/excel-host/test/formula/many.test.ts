import '../../src/formula/engine/engine';
import { FORMULA_REF_TO_ARRAY_CACHE } from '@univerjs/engine-formula';
import { createWorkbook } from '../../src/model';
import type { Worksheet } from '../../src/model/types';
import { createCalculator } from '../../src/formula';

test('200,000 formulas of a file, each leading to the next, are calculated without exhausting the stack', () => {
  const workbook = createWorkbook();
  const [sheet] = workbook.worksheets as [Worksheet];
  const rows = 200_000;
  sheet.cells.setValue(0, 0, 1);
  for (let row = 1; row < rows; row++) sheet.cells.setFormula(row, 0, `=A${row}+1`, null);
  const calculator = createCalculator(workbook);
  expect(calculator.prepare()).toBe(true);
  expect(sheet.cells.value(rows - 1, 0)).toBe(rows);
});

test('long texts that differ are never taken for one another', () => {
  const cache = FORMULA_REF_TO_ARRAY_CACHE;
  const keys = Array.from({ length: 9_000 }, (_, n) => `${'x'.repeat(70)}${n}`);
  const spread = keys.map((key) => Reflect.apply(Reflect.get(cache, '_hash') as (key: string) => string, cache, [key]));
  expect(spread).toEqual(keys);
});
