import { join } from 'node:path';
import { measure } from './measure';
import type { JobResult } from './ours';

const SCRIPT = join(import.meta.dirname, 'openpyxl_job.py');

/** Whether python3 with openpyxl stands on this machine. */
export const peerAvailable = async (): Promise<boolean> =>
  (await measure('python3', ['-c', 'import openpyxl'])).status === 0;

interface PeerOutput {
  readonly steps: Readonly<Record<string, number>>;
  readonly peakMB: number;
  readonly verdicts: Readonly<Record<string, number>>;
}

/** The same job in openpyxl. Throws with what it printed when it fails. */
export async function runPeer(input: string, output: string, folder: string): Promise<JobResult> {
  const job = await measure('python3', [SCRIPT, input, output, join(folder, 'layout.json')]);
  if (job.status !== 0) throw new Error(`openpyxl job ended with ${String(job.status)}: ${job.stderr}`);
  const { steps, peakMB, verdicts } = JSON.parse(job.stdout) as PeerOutput;
  const { pass: passed = 0, fail: failed = 0 } = verdicts;
  const all = Object.values(verdicts).reduce((sum, count) => sum + count, 0);
  return { seconds: job.seconds, peakMB, steps, counts: { passed, failed, other: all - passed - failed } };
}
