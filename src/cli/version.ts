import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const fromPackage = (): string => {
  const text = readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
};

/** Version of the add-in, as the stamps on the sheets tell it: the build sets it, the sources read it. */
export const VERSION = typeof WARDSCORE_VERSION === 'undefined' ? fromPackage() : WARDSCORE_VERSION;
