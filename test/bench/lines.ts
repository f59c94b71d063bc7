import type { JobResult } from './ours';
import { differing } from './verdicts';

/** One size, measured. `peer` is null where openpyxl was not run. */
export interface Run {
  readonly wards: number;
  readonly years: number;
  readonly inputBytes: number;
  readonly ours: JobResult;
  readonly peer: JobResult | null;
}

const one = (value: number): string => value.toFixed(1);
const two = (value: number): string => value.toFixed(2);

function jobLine(name: string, job: JobResult): string {
  const steps = Object.entries(job.steps).map(([step, seconds]) => `${step} ${two(seconds)}`);
  return `  ${name.padEnd(10)} ${two(job.seconds).padStart(8)} s ${one(job.peakMB).padStart(8)} MB   ${steps.join(' · ')}`;
}

function peerLines(ours: JobResult, peer: JobResult): readonly string[] {
  const text = (counts: JobResult['counts']): string =>
    `${String(counts.passed)} pass, ${String(counts.failed)} fail, ${String(counts.other)} other`;
  const agrees = text(ours.counts) === text(peer.counts);
  const others = differing(ours.wards, peer.wards);
  return [
    jobLine('openpyxl', peer),
    `  ratio      ${two(peer.seconds / ours.seconds).padStart(8)} × faster, ${two(peer.peakMB / ours.peakMB)} × less memory`,
    agrees
      ? `  verdicts   the same in both: ${text(ours.counts)}`
      : `  verdicts   DIFFER: ours ${text(ours.counts)}; openpyxl ${text(peer.counts)}`,
    others.length === 0
      ? `  wards      every criterion of all ${String(ours.wards.size)} wards is judged alike`
      : `  wards      ${String(others.length)} DIFFER: ${others.slice(0, 5).join(', ')}`,
  ];
}

/** What a reader sees of one size. */
export const sizeLines = (run: Run): readonly string[] => [
  `${String(run.wards)} wards × ${String(run.years)} years (input ${one(run.inputBytes / 2 ** 20)} MB)`,
  jobLine('WardScore', run.ours),
  ...(run.peer === null ? [] : peerLines(run.ours, run.peer)),
];

/** Time per ward beyond the cost of starting, taken as the smallest run: even figures mean linear work. */
export function linearityLines(runs: readonly Run[]): readonly string[] {
  const [smallest, ...rest] = [...runs].sort((a, b) => a.wards - b.wards);
  if (smallest === undefined || rest.length === 0) return [];
  return [
    `Milliseconds per ward beyond the ${String(smallest.wards)}-ward run:`,
    ...rest.map((run) => {
      const each = (job: JobResult, start: JobResult): string =>
        two(((job.seconds - start.seconds) * 1000) / (run.wards - smallest.wards));
      const peer = run.peer !== null && smallest.peer !== null ? `, openpyxl ${each(run.peer, smallest.peer)}` : '';
      return `  ${String(run.wards).padStart(6)} wards: WardScore ${each(run.ours, smallest.ours)}${peer}`;
    }),
  ];
}
