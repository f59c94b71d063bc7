import { join } from 'node:path';
import { measure } from './measure';
import type { JobResult } from './ours';

const SCRIPT = join(__dirname, 'openpyxl_job.py');

/** A machine may have several; the first with openpyxl is taken. */
const PYTHONS = ['python3', '/usr/bin/python3', 'python'];

/** A Python with openpyxl, null where this machine has none. */
export async function findPeer(): Promise<string | null> {
  for (const python of PYTHONS) {
    if ((await measure(python, ['-c', 'import openpyxl'])).status === 0) return python;
  }
  return null;
}

interface PeerOutput {
  readonly steps: Readonly<Record<string, number>>;
  readonly peakMB: number;
  readonly verdicts: Readonly<Record<string, number>>;
  /** Symbols of all criteria by ward. */
  readonly wards: Readonly<Record<string, string>>;
}

/** The same job in openpyxl. Throws with what it printed when it fails. */
export async function runPeer(python: string, input: string, output: string, folder: string): Promise<JobResult> {
  const job = await measure(python, [SCRIPT, input, output, join(folder, 'layout.json')]);
  if (job.status !== 0) throw new Error(`openpyxl job ended with ${String(job.status)}: ${job.stderr}`);
  const { steps, peakMB, verdicts, wards } = JSON.parse(job.stdout) as PeerOutput;
  const { pass: passed = 0, fail: failed = 0 } = verdicts;
  const all = Object.values(verdicts).reduce((sum, count) => sum + count, 0);
  const counts = { passed, failed, other: all - passed - failed };
  return { seconds: job.seconds, peakMB, steps, counts, wards: new Map(Object.entries(wards)) };
}
