import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { measure } from './measure';
import { symbolsIn, type WardSymbols } from './verdicts';

/** What one run of a job leaves. Verdicts are counted over all wards and criteria of the scored year. */
export interface JobResult {
  readonly seconds: number;
  readonly peakMB: number;
  /** Seconds by step, in the order in which they ran. */
  readonly steps: Readonly<Record<string, number>>;
  readonly counts: { readonly passed: number; readonly failed: number; readonly other: number };
  readonly wards: WardSymbols;
}

const ROOT = join(__dirname, '..', '..');

interface Outcome {
  readonly totals: { passed: number; failed: number; unknown: number; notApplicable: number };
  readonly timings: readonly { step: string; milliseconds: number }[];
}

/** The report command as a user runs it, in a process of its own. Throws with what it printed when it fails. */
export async function runOurs(input: string, output: string, year: number): Promise<JobResult> {
  const peakFile = `${output}.peak`;
  const args = ['--import', join(ROOT, 'test/bench/peak.mjs'), join(ROOT, 'scripts/cli/run.js'), 'report'];
  const job = await measure(
    process.execPath,
    [...args, input, '-o', output, '--year', String(year), '--json', '--timings'],
    { BENCH_PEAK_FILE: peakFile },
  );
  if (job.status !== 0) throw new Error(`report ended with ${String(job.status)}: ${job.stderr}`);
  const { totals, timings } = JSON.parse(job.stdout) as Outcome;
  return {
    seconds: job.seconds,
    peakMB: Number(await readFile(peakFile, 'utf8')) / 1024,
    steps: Object.fromEntries(timings.map(({ step, milliseconds }) => [step, milliseconds / 1000])),
    counts: { passed: totals.passed, failed: totals.failed, other: totals.unknown + totals.notApplicable },
    wards: await symbolsIn(output),
  };
}
