import { readFileSync } from 'node:fs';
import { attack } from './attack';

/** `npm run fuzz -- [minutes] [first seed] [file.xlsx]`: spoils a package for as long as asked and tells every surprise. */
async function main(): Promise<void> {
  const [minutes = '5', first = '1', file = 'assets/samples/hung-yen.xlsx'] = process.argv.slice(2);
  const bytes = new Uint8Array(readFileSync(file));
  const until = performance.now() + Number(minutes) * 60_000;
  const fates = new Map<string, number>();
  let [seed, surprises, slowest] = [Number(first), 0, 0];
  for (; performance.now() < until; seed++) {
    try {
      const { fate, milliseconds, mutations } = await attack(bytes, seed, () => performance.now());
      fates.set(fate, (fates.get(fate) ?? 0) + 1);
      slowest = Math.max(slowest, milliseconds);
      if (milliseconds > 2000)
        process.stdout.write(`seed ${seed}: ${Math.round(milliseconds)} ms (${mutations.join(', ')})\n`);
    } catch (error) {
      surprises++;
      process.stdout.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    }
  }
  const told = [...fates].sort(([, a], [, b]) => b - a).map(([fate, times]) => `${fate} ${times}`);
  process.stdout.write(
    `${seed - Number(first)} files, ${surprises} surprises, slowest ${Math.round(slowest)} ms\n${told.join(' · ')}\n`,
  );
  process.exitCode = surprises > 0 ? 1 : 0;
}

void main();
