import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeConformance } from './samples/makeConformance';
import { makeHungYen } from './samples/makeHungYen';
import { makeTables } from './samples/makeTables';
import { OTHER_GROUPS, OTHER_TABLES } from './samples/otherPlace/tables';
import { TABLES_OF_2026 } from './samples/year2026/tables';

const FOLDER = join(__dirname, '..', 'assets', 'samples');

const SAMPLES: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'hung-yen.xlsx': makeHungYen,
  'hung-yen-2026.xlsx': () => makeTables(TABLES_OF_2026),
  'tinh-khac.xlsx': () => makeTables(OTHER_TABLES, OTHER_GROUPS),
  'kiem-tra.xlsx': makeConformance,
};

async function main(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  for (const [name, make] of Object.entries(SAMPLES)) {
    const target = join(FOLDER, name);
    await writeFile(target, await make());
    console.log(target);
  }
}

void main();
