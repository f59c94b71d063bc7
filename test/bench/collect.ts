import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWorkbook, newPackage } from 'excel-host/xlsx';
import { createTemplate } from '../../src/application/createTemplate';
import { runCollect } from '../../src/cli/collect/runCollect';
import { bookOf } from '../support/collectBook';
import { entryFiles, filled } from '../support/entryFiles';
import { open, quiet } from '../support/excelHost';

/**
 * `npm run bench:collect [wards]`: so many wards send a month's figures, all of them filled, and the command takes them over into the
 * province's workbook, in the user's own words of time: from the first file read to the workbook written.
 */
const WARDS = Number(process.argv[2] ?? 104);
const PERIOD = { year: 2026, month: 10 };
const LIMIT_SECONDS = 10;

const ROWS = {
  tblPhuong: Array.from({ length: WARDS }, (_, at) => ({
    code: `P${String(at + 1)}`,
    name: `Phường ${String(at + 1)}`,
    managingUnit: 'Tỉnh Hưng Yên',
  })),
};

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'wardscore-collect-'));
  try {
    const [book, sent] = [join(folder, 'tinh.xlsx'), join(folder, 'nhan')];
    const { model, port } = await open(createWorkbook());
    await createTemplate(port, 'vi', quiet, ROWS);
    writeFileSync(book, newPackage(model).save());
    mkdirSync(sent);
    const about = bookOf(ROWS);
    const asked = [...about.tables.indicators.values()].filter(
      ({ kind, source }) => kind === 'count' && source === 'groupTable',
    );
    for (const [code, bytes] of entryFiles(about, PERIOD)) {
      const figures = Object.fromEntries(asked.map(({ id }, at) => [id, at % 7]));
      writeFileSync(join(sent, `${code}.xlsx`), filled(bytes, { figures }));
    }
    let said = '';
    const terminal = { out: (text: string) => void (said += text), error: () => undefined, interactive: false };
    const runtime = { terminal, clock: () => performance.now(), cancelled: () => false, peakMemory: () => 0 };
    const [begun, before] = [performance.now(), process.cpuUsage()];
    const code = await runCollect([sent, '--into', book, '--yes'], runtime);
    const seconds = (performance.now() - begun) / 1000;
    const { user, system } = process.cpuUsage(before);
    if (code !== 0 || !said.includes('Đã nhận số liệu')) throw new Error(`nothing was taken over: ${said.slice(-300)}`);
    process.stdout.write(
      `${String(WARDS)} files of ${String(asked.length)} figures taken over in ${seconds.toFixed(2)} s (at most ${String(LIMIT_SECONDS)} s), ${((user + system) / 1e6).toFixed(2)} s of the processor\n`,
    );
    process.exitCode = seconds <= LIMIT_SECONDS ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main();
