import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Chapter } from './chapters';

const TESTS = /\.(test|browser)\.tsx?$/;

export const isBrowserTest = (file: string): boolean => file.endsWith('.browser.ts');

/** The files of tests of a chapter, those of its folders in the order of their names. Throws for one that is not there. */
export function filesOf({ files }: Chapter, root: string): readonly string[] {
  return files.flatMap((path) => {
    const whole = join(root, path);
    if (!existsSync(whole)) throw new Error(`${path} is named in scripts/reliability/chapters.ts and is not there`);
    if (!statSync(whole).isDirectory()) return [path];
    return readdirSync(whole, { recursive: true, encoding: 'utf8' })
      .filter((name) => TESTS.test(name))
      .map((name) => `${path}/${name}`)
      .sort();
  });
}
