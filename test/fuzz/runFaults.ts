import { readFileSync } from 'node:fs';
import { faultsOf } from './faults';

/**
 * `npx tsx test/fuzz/runFaults.ts [first] [every] [minutes] [file.xlsx]`: lets every action of the job fail once, or every so
 * manyth from the first, and tells how each ended.
 */
async function main(): Promise<void> {
  const [first = '0', every = '1', minutes = '600', file = 'assets/samples/hung-yen.xlsx'] = process.argv.slice(2);
  const { actions, failAt } = await faultsOf(new Uint8Array(readFileSync(file)));
  const until = performance.now() + Number(minutes) * 60_000;
  const ends = new Map<string, number>();
  let [tried, broken] = [0, 0];
  for (let action = Number(first); action < actions && performance.now() < until; action += Number(every)) {
    const { end, restored, difference } = await failAt(action);
    tried++;
    ends.set(end, (ends.get(end) ?? 0) + 1);
    if (restored && difference === '') continue;
    broken++;
    process.stdout.write(`action ${String(action)}: ${end}, restored ${String(restored)}, ${difference}\n`);
  }
  const told = [...ends].map(([end, times]) => `${end} ${String(times)}`).join(' · ');
  process.stdout.write(
    `${String(actions)} actions, ${String(tried)} tried, ${String(broken)} left the workbook changed\n${told}\n`,
  );
  process.exitCode = broken > 0 ? 1 : 0;
}

void main();
