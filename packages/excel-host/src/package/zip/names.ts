import { PackageFailure } from '../failure';

/** Part names are paths below the root, once each whatever their case (ECMA-376 part 2, 9.1.1). */
export function checkNames(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (isTrick(name)) throw new PackageFailure('pathTrick', name);
    const key = name.toLowerCase();
    if (seen.has(key)) throw new PackageFailure('duplicatePart', name);
    seen.add(key);
  }
}

function isTrick(name: string): boolean {
  return (
    name === '' ||
    name.startsWith('/') ||
    name.includes('\0') ||
    /^[A-Za-z]:/.test(name) ||
    name.split('/').some((step) => step === '..' || step === '.')
  );
}
