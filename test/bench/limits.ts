import { assignYears } from '../../src/domain/roadmap/planner/assign';
import { wardIndex } from '../../src/domain/ward/match';
import { wardSearch } from '../../src/taskpane/wording/wardSearch';
import { ward } from '../support/assessment';

/** `npm run bench:limits`: how long the parts take that could grow with the square of the wards; ends with 1 above a limit. */
interface Part {
  readonly name: string;
  readonly limit: number;
  readonly run: () => unknown;
}

const wards = (count: number) =>
  Array.from({ length: count }, (_, i) => ward(`W${String(i)}`, `Phường số ${String(i * 7919)}`));

function lookUps(): void {
  const many = wards(10_035);
  const index = wardIndex(many);
  for (let year = 0; year < 6; year++)
    many.forEach(({ name }, i) => index.match(i % 2 ? name : `Xã ${String(i)} lạ`, 2020 + year));
}

function placing(): readonly (number | null)[] {
  const candidates = Array.from({ length: 3321 }, (_, i) => ({
    points: (i * 7919) % 211,
    unit: `u${String(i % 34)}`,
    years: [2, 3, 4, 5, 6].slice((i * 31) % 3),
  }));
  const minimums = new Map(Array.from({ length: 34 }, (_, i) => [`u${String(i)}`, 3]));
  return assignYears(
    candidates,
    [1, 2, 3, 4, 5, 6].map((year) => ({ year, slots: 300, minimums })),
  );
}

const PARTS: readonly Part[] = [
  {
    name: 'one of 3,321 wards is searched in the pane',
    limit: 200,
    run: () => wardSearch(wards(3321)).find('so 7919'),
  },
  { name: '60,210 names of wards are looked up, half of them strange', limit: 3000, run: lookUps },
  { name: '3,321 wards are placed in six years', limit: 20_000, run: placing },
];

for (const { name, limit, run } of PARTS) {
  const begun = performance.now();
  run();
  const took = performance.now() - begun;
  console.log(`${name}: ${took.toFixed(0)} ms of ${String(limit)}`);
  if (took > limit) process.exitCode = 1;
}
