import { createOfficeHost, startOfficeJs } from 'excel-host/office';
import { createWorkbook } from 'excel-host/xlsx';
import { readCulture, supportedSets } from '../../src/excel';

const runtimeOf = async (culture: string) => {
  const library = await startOfficeJs(createOfficeHost(createWorkbook(), { culture }));
  return { run: library.Excel.run, isSetSupported: library.isSetSupported };
};

test.each([
  ['vi-VN', ',', '.'],
  ['en-US', '.', ','],
])('the marks of %s are asked of Excel', async (name, decimalSeparator, groupSeparator) => {
  expect(await readCulture(await runtimeOf(name))).toEqual({ name, decimalSeparator, groupSeparator });
});

test('an Excel without the requirement set, or one that refuses, tells nothing', async () => {
  const { run } = await runtimeOf('vi-VN');
  expect(await readCulture({ run, isSetSupported: () => false })).toBeNull();
  const refusing = (() => Promise.reject(new Error('refused'))) as unknown as typeof Excel.run;
  expect(await readCulture({ run: refusing, isSetSupported: () => true })).toBeNull();
});

test('of each requirement set the highest version is told, and sets that are not there are left out', () => {
  const known: Readonly<Record<string, number>> = { ExcelApi: 14, SharedRuntime: 1 };
  const isSetSupported = (set: string, version: string) => Number(version.split('.')[1]) <= (known[set] ?? 0);
  expect(supportedSets({ isSetSupported })).toEqual(['ExcelApi 1.14', 'SharedRuntime 1.1']);
});
