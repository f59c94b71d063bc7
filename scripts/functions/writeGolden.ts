import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES } from '../../src/language/language';
import { functionMetadata } from './metadata';

const FOLDER = join(__dirname, '..', '..', 'test', 'functions', 'golden');

/** Writes the golden metadata anew; the difference is to be read before it is committed. */
async function main(): Promise<void> {
  for (const language of LANGUAGES)
    await writeFile(join(FOLDER, `functions.${language}.json`), functionMetadata(language));
}

void main();
