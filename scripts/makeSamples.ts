import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeHungYen } from './samples/makeHungYen';

async function main(): Promise<void> {
  const target = join(__dirname, '..', 'assets', 'samples', 'hung-yen.xlsx');
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, await makeHungYen());
  console.log(target);
}

void main();
