import { cpus } from 'node:os';
import { differing } from './verdicts';
import { linearityLines, type Run } from './lines';
import type { JobResult } from './ours';

/** Where the results stand, from the root of the repository. */
export const PAGE = '.github/BENCHMARKS.md';

const one = (value: number): string => value.toFixed(1);
const cells = (values: readonly string[]): string => `| ${values.join(' | ')} |`;
const table = (titles: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  cells(titles),
  cells(titles.map(() => '---')),
  ...rows.map(cells),
];

function timeRow({ wards, inputBytes, ours, peer }: Run): readonly string[] {
  const alike = peer === null ? '' : String(wards - differing(ours.wards, peer.wards).length);
  return [
    wards.toLocaleString('en'),
    one(inputBytes / 2 ** 20),
    one(ours.seconds),
    one(ours.peakMB),
    ...(peer === null
      ? ['', '', '', '']
      : [one(peer.seconds), one(peer.peakMB), `${one(peer.seconds / ours.seconds)} ×`]),
    ...(peer === null ? [] : [alike]),
  ];
}

const STEPS = ['open', 'read', 'check', 'assess', 'draw', 'write', 'save'];

function stepRow({ wards, ours }: Run): readonly string[] {
  const known = STEPS.reduce((sum, step) => sum + (ours.steps[step] ?? 0), 0);
  const start = Math.max(0, ours.seconds - known);
  return [wards.toLocaleString('en'), one(start), ...STEPS.map((step) => one(ours.steps[step] ?? 0))];
}

const peerSteps = (run: Run, { steps }: JobResult): string =>
  `${run.wards.toLocaleString('en')} wards: ${Object.entries(steps)
    .map(([step, seconds]) => `${step} ${one(seconds)}`)
    .join(' · ')}`;

/** The results as a page for readers; `date` as it was given. */
export function benchmarkPage(runs: readonly Run[], date: string | null): string {
  const machine = cpus();
  const lines = [
    '# Benchmarks',
    '',
    `The whole job, .xlsx → .xlsx, of generated workbooks × ${String(runs[0]?.years ?? 0)} years, every run in a process of its own with ` +
      `its start included, beside the same job written with Python's openpyxl. Written by \`npm run bench -- --write\`` +
      `${date === null ? '' : ` on ${date}`}: ${String(machine.length)} cores of ${machine[0]?.model ?? 'an unknown kind'}, Node ${process.versions.node}.`,
    '',
    ...table(
      [
        'Wards',
        'Input, MB',
        'WardScore, s',
        'peak, MB',
        'openpyxl, s',
        'peak, MB',
        'Ratio of time',
        'Wards judged alike',
      ],
      runs.map(timeRow),
    ),
    '',
    '## Where the time goes, in seconds',
    '',
    ...table(['Wards', 'start', ...STEPS], runs.map(stepRow)),
    '',
    'start: Node, the compiler of TypeScript, Office.js · open: the directory of the zip · read: unzip, parse, and the protocol ' +
      'of Office.js for every input cell · check: understanding cells, naming faults · assess: six years by 73 checks · draw: ' +
      'what stands on the status sheets · write: the protocol for them · save: sheet XML and zip.',
    '',
    ...runs.flatMap((run) => (run.peer === null ? [] : [`- openpyxl, ${peerSteps(run, run.peer)}`])),
    '',
    '## Linearity',
    '',
    ...linearityLines(runs).map((line) => (line.startsWith(' ') ? `- ${line.trim()}` : `${line}\n`)),
    '',
  ];
  return lines.join('\n');
}
