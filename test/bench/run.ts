import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { layoutOf } from './layout';
import { linearityLines, sizeLines, type Run } from './lines';
import { benchmarkPage, PAGE } from './page';
import { runOurs } from './ours';
import { findPeer, runPeer } from './peer';
import { SCORED_YEAR, sheetsOf, YEARS } from './workbook';
import { writeWorkbook } from './xlsxWriter';

const SIZES = [14, 697, 3321, 10035];

const HELP = `npm run bench -- [--sizes 14,697] [--skip-peer] [--keep] [--write] [--date 2026-01-31]
The whole job, .xlsx to .xlsx, on generated workbooks of so many wards by ${String(YEARS.length)} years, each in a process of its
own, beside the same job written with openpyxl where a Python with it is here. --keep leaves the files in the temporary folder; --write puts the results into ${PAGE}, with the date given.`;

async function benchOneSize(wards: number, folder: string, python: string | null): Promise<Run> {
  const input = join(folder, `in-${String(wards)}.xlsx`);
  await writeWorkbook(input, sheetsOf(wards));
  const { size } = await stat(input);
  const ours = await runOurs(input, join(folder, `out-${String(wards)}.xlsx`), SCORED_YEAR);
  const peer =
    python !== null ? await runPeer(python, input, join(folder, `peer-${String(wards)}.xlsx`), folder) : null;
  return { wards, years: YEARS.length, inputBytes: size, ours, peer };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string' },
      'skip-peer': { type: 'boolean' },
      keep: { type: 'boolean' },
      write: { type: 'boolean' },
      date: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) return console.log(HELP);
  const sizes = values.sizes?.split(',').map(Number) ?? SIZES;
  const python = values['skip-peer'] === true ? null : await findPeer();
  if (python === null) console.log('Without the peer: Python with openpyxl is not here or was not asked for.');
  const folder = await mkdtemp(join(tmpdir(), 'wardscore-bench-'));
  try {
    await writeFile(join(folder, 'layout.json'), JSON.stringify(layoutOf(SCORED_YEAR, YEARS)));
    const runs: Run[] = [];
    for (const wards of sizes) {
      const run = await benchOneSize(wards, folder, python);
      runs.push(run);
      sizeLines(run).forEach((line) => console.log(line));
    }
    linearityLines(runs).forEach((line) => console.log(line));
    if (values.write === true)
      await writeFile(join(__dirname, '..', '..', PAGE), benchmarkPage(runs, values.date ?? null));
  } finally {
    if (values.keep === true) console.log(`Files: ${folder}`);
    else await rm(folder, { recursive: true });
  }
}

void main();
