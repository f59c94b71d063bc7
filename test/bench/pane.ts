import { paneOf, startDesk, type DeskBench } from '../browser/deskPage';

/** `npm run bench:pane`: how soon the pane of the desk shows something, opened afresh and once more in the same browser. */
const OPENINGS = 10;
const AIMED_AT_MS = 500;

/** Milliseconds from the frame's navigation to its first text or picture. */
async function firstPaint(desk: DeskBench): Promise<number> {
  const page = await desk.open('#sample');
  const pane = await paneOf(page);
  const paint = await pane.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN);
  await page.context().close();
  return paint;
}

async function main(): Promise<void> {
  const desk = await startDesk();
  const paints: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening++) paints.push(await firstPaint(desk));
  await desk.close();
  const [cold = NaN, ...warm] = paints.map(Math.round);
  warm.sort((a, b) => a - b);
  process.stdout.write(
    `First paint of the pane in the desk: ${String(cold)} ms the first time, then ` +
      `${String(warm[0])} to ${String(warm.at(-1))} ms, half of them within ${String(warm[Math.floor(warm.length / 2)])} ms; ` +
      `aimed at ${String(AIMED_AT_MS)} ms\n`,
  );
}

void main();
