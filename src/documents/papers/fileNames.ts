import { withoutEnds } from '../../domain/text/ends';
import { withoutMarks } from '../../domain/text/normalise';

/** "Phường Lam Sơn" → "phuong-lam-son": letters that every file system and mail program carries. */
const slug = (text: string): string =>
  withoutEnds(withoutMarks(text).replace(/[^a-z0-9]+/g, '-'), (sign) => sign === '-');

/** A name for each file, none twice: what follows the first parts is left out where it is blank. */
export function fileNames(parts: readonly (readonly string[])[]): string[] {
  const used = new Map<string, number>();
  return parts.map((each) => {
    const name = each
      .map(slug)
      .filter((part) => part !== '')
      .join('-');
    const times = (used.get(name) ?? 0) + 1;
    used.set(name, times);
    return `${times === 1 ? name : `${name}-${String(times)}`}.docx`;
  });
}
