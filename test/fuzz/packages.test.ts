import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkbook, newPackage } from 'excel-host/xlsx';
import { addSheet } from '../support/excelHost';
import { runs } from '../support/runs';
import { attack } from './attack';
import { MUTATIONS } from './mutate';

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/hung-yen.xlsx')));

/** Two sheets with every kind of value, a formula, a name and a look. */
function smallWorkbook(): Uint8Array {
  const model = createWorkbook();
  const { cells } = model.worksheets[0]!;
  [' Phường ', 'Tiêu chí & điểm', 12.5, true, { error: '#N/A' }].forEach((value, column) =>
    cells.setValue(0, column, value),
  );
  cells.setFormula(1, 0, '=C1*2', 25);
  cells.setStyle(0, 2, model.styles.intern({ ...model.styles.get(0), numberFormat: '0.0" ha"' }));
  addSheet(model, 'Khác', [['a', 1]]).visibility = 'Hidden';
  model.names.push({ name: 'Nguong', formula: '=0.5', visible: true, comment: '' });
  return newPackage(model).save();
}

const SMALL = smallWorkbook();

test.each([
  ['a small workbook', SMALL, runs(250, 4000)],
  ['the sample workbook', SAMPLE, runs(60, 600)],
])(
  '%s spoiled in any way is refused with a reason or worked with to the end',
  async (_, bytes, times) => {
    const fates = new Map<string, number>();
    const tried = new Set<string>();
    for (let seed = 1; seed <= times; seed++) {
      const { fate, mutations } = await attack(bytes, seed, () => performance.now());
      fates.set(fate, (fates.get(fate) ?? 0) + 1);
      for (const mutation of mutations) tried.add(mutation);
    }
    expect(tried).toEqual(new Set(Object.keys(MUTATIONS)));
    expect([...fates.keys()]).toEqual(
      expect.arrayContaining(['opened', 'truncated', 'missingPart', 'entities', 'brokenXml']),
    );
  },
  300_000,
);
