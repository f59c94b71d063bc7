import { startFaultBench } from '../fuzz/faultBench';
import { runs } from '../support/runs';

test('another year is scored over the last one and back, and a fault on the way leaves everything as it was', async () => {
  const bench = await startFaultBench();
  expect(bench.actions).toBeGreaterThan(1000);
  const shares = [0.05, 0.95, 0.5, 0.2, 0.35, 0.65, 0.8, 0.9, 0.98];
  for (const share of shares.slice(0, runs(3, shares.length)))
    expect([share, await bench.faultAt(Math.floor(bench.actions * share))]).toEqual([share, '']);
});
