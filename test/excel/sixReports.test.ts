import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPackage } from 'excel-host/xlsx';
import { generateReport } from '../../src/application/generateReport';
import { NODE_CODEC } from '../../src/cli/nodeCodec';
import { contentsOf, open, quiet } from '../support/excelHost';

const SAMPLE = readFileSync(join(__dirname, '../../assets/samples/hung-yen.xlsx'));

test('six reports and three restores in a row work in an Excel that deletes no very hidden sheet', async () => {
  const { model, port } = await open(openPackage(SAMPLE, { codec: NODE_CODEC }).workbook);
  const shown = (): unknown =>
    model.worksheets
      .filter(({ visibility }) => visibility === 'Visible')
      .map((sheet) => [sheet.name, contentsOf(sheet), sheet.tables.map(({ area }) => area), sheet.charts.length]);
  const states: unknown[] = [];
  for (let report = 0; report < 6; report++) {
    const options = {
      year: report % 2 === 0 ? 2022 : 2023,
      language: 'vi',
      keptAt: `2026-01-0${String(report + 1)}`,
    } as const;
    await generateReport({ workbook: port, clock: () => 0, version: '0' }, options, quiet);
    states.push(shown());
  }
  expect(states[5]).not.toEqual(states[4]);
  expect((await port.kept()).map(({ step }) => step)).toEqual([6, 5, 4]);
  for (const [step, before] of [
    [6, 4],
    [5, 3],
    [4, 2],
  ] as const) {
    await port.restore(step);
    expect(shown()).toEqual(states[before]);
  }
  expect(model.worksheets.filter(({ visibility }) => visibility !== 'Visible')).toEqual([]);
});
