import { createWorkbook, newPackage } from 'excel-host/xlsx';
import { previewFiles } from '../../../src/application/collect/preview';
import { createTemplate } from '../../../src/application/createTemplate';
import { openFigureFile } from '../../../src/figureFiles';
import type { TemplateRows } from '../../../src/workbook/schema';
import { bookOf, MONTHLY } from '../../support/collectBook';
import { open, quiet, sheetNamed } from '../../support/excelHost';

const PERIOD = { year: 2026, month: 2 };
const OWN = { year: 2026, month: 2, ward: 'Lam Sơn' };

/** A workbook of the template with these rows, as a file; `change` is what its ward did to it besides. */
async function fileWith(
  rows: TemplateRows,
  change: (file: ReturnType<typeof createWorkbook>) => void = () => undefined,
) {
  const { model, port } = await open(createWorkbook());
  await createTemplate(port, 'vi', quiet, { ...MONTHLY, ...rows });
  change(model);
  return { name: 'sổ của phường.xlsx', bytes: newPackage(model).save() };
}
const preview = async (...of: Parameters<typeof fileWith>) =>
  previewFiles(bookOf(MONTHLY), [await fileWith(...of)], openFigureFile, PERIOD, '2026-03-01');

test('of a workbook that holds rows of others only the ward that filled something is meant', async () => {
  const others = MONTHLY['tblNhom2'] ?? [];
  const { wards, problems } = await preview({ tblNhom2: [...others, { ...OWN, officers: 9 }] });
  expect(problems).toEqual([]);
  expect(wards.map(({ state }) => state)).toEqual(['ready', 'missing', 'missing']);
  expect(wards[0]?.comparison?.changes).toMatchObject([{ indicatorId: 'officers', before: null, after: 9 }]);
});

test('a table that was turned into a plain range is read by its sheet', async () => {
  const { wards } = await preview({ tblNhom2: [{ ...OWN, officers: 9 }] }, (file) => {
    sheetNamed(file, 'Nhóm 2').tables.length = 0;
  });
  expect(wards[0]?.comparison?.changes).toMatchObject([{ indicatorId: 'officers', after: 9 }]);
});

test('rows that contradict each other are named and not taken', async () => {
  const { wards } = await preview({
    tblNhom2: [
      { ...OWN, officers: 9, disciplined_officers: 0 },
      { ...OWN, officers: 10, disciplined_officers: 0 },
    ],
  });
  expect(wards[0]?.comparison?.changes).toMatchObject([{ indicatorId: 'disciplined_officers', after: 0 }]);
  expect(wards[0]?.comparison?.refused).toMatchObject([
    { code: 'duplicateRow', found: '10', place: { sheet: 'Nhóm 2' } },
  ]);
});

test('a workbook without a row of the period is refused', async () => {
  const { problems } = await preview({ tblNhom2: [{ ...OWN, month: 3, officers: 9 }], tblNhom5: [] });
  expect(problems).toMatchObject([{ problem: { code: 'noRows' } }]);
});
