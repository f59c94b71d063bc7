import { startFaultBench } from './faultBench';

/**
 * `npm run faults -- [step] [first]`: fails every action of the sample's job in turn, or every so many, and tells whatever is not
 * as it was afterwards. All of them take an hour and a half; the tests try some.
 */
async function main(): Promise<void> {
  const [step = '1', first = '1'] = process.argv.slice(2);
  const bench = await startFaultBench();
  let [tried, wrong] = [0, 0];
  for (let action = Number(first); action <= bench.actions; action += Number(step)) {
    const difference = await bench.faultAt(action);
    tried++;
    if (difference === '') continue;
    wrong++;
    process.stdout.write(`action ${String(action)}: ${difference}\n`);
  }
  process.stdout.write(`${String(tried)} of ${String(bench.actions)} actions failed, ${String(wrong)} left a trace\n`);
  process.exitCode = wrong > 0 ? 1 : 0;
}

void main();
