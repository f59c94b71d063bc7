import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { tryFile } from './tryFile';

/** `npm run corpus -- FOLDER`: tries every workbook below a folder; ends with 1 when a part of any was not kept. */
async function main(folder: string): Promise<void> {
  const counts = { kept: 0, refused: 0, changed: 0 };
  for (const path of workbooksIn(folder)) {
    const trial = await tryFile(readFileSync(path));
    counts[trial.kind]++;
    const name = relative(folder, path);
    if (trial.kind === 'refused') console.log(`refused  ${name}: ${trial.sentence}`);
    if (trial.kind === 'changed') console.log(`CHANGED  ${name}: ${trial.parts.join(', ')}`);
  }
  const total = counts.kept + counts.refused + counts.changed;
  console.log(`${total} workbooks: ${counts.kept} kept, ${counts.refused} refused, ${counts.changed} changed`);
  process.exitCode = counts.changed > 0 ? 1 : 0;
}

function workbooksIn(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return workbooksIn(path);
      return /\.xls[xm]$/i.test(name) && !name.startsWith('~$') ? [path] : [];
    });
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('npm run corpus -- FOLDER');
  process.exitCode = 2;
} else void main(folder);
