import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateReport } from '../../src/application/generateReport';
import { HostFailure, type Progress } from '../../src/application/ports';
import { HostError } from '../../src/host/officeHost';
import { openPackage } from '../../src/host/package';
import { NODE_CODEC } from '../../src/cli/nodeCodec';
import { dumpOf, open } from '../support/excelHost';

const quiet: Progress = { report: () => undefined, cancelled: () => false };

test('another year is scored over the last one and back, and a fault on the way leaves everything as it was', async () => {
  const bytes = readFileSync(join(__dirname, '../../assets/samples/hung-yen.xlsx'));
  const { workbook } = openPackage(bytes, { codec: NODE_CODEC });
  let actions = 0;
  let failing = Infinity;
  const book = await open(workbook, {
    beforeAction: () => {
      if (++actions !== failing) return;
      throw new HostError('GeneralException', 'fault');
    },
  });
  const ports = { workbook: book.port, clock: () => 0, version: '0.0.0' };
  const score = (year: number) => generateReport(ports, { year, language: 'vi' }, quiet);
  await score(2022);
  const before = JSON.stringify(dumpOf(book.model));
  actions = 0;
  await score(2023);
  const all = actions;
  await score(2022);
  expect(JSON.stringify(dumpOf(book.model))).toBe(before);

  for (const share of [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.95, 0.98]) {
    actions = 0;
    failing = Math.floor(all * share);
    const failure = await score(2023).catch((error: unknown) => error);
    failing = Infinity;
    expect({ share, actions, all, failure: failure instanceof HostFailure }).toMatchObject({ share, failure: true });
    const after = JSON.stringify(dumpOf(book.model));
    const at = after === before ? 0 : [...before].findIndex((letter, index) => after[index] !== letter);
    const difference = after === before ? '' : `${before.slice(at - 80, at + 80)} → ${after.slice(at - 80, at + 80)}`;
    expect({ share, difference }).toEqual({ share, difference: '' });
  }
}, 60_000);
