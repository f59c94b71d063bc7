import { strFromU8, unzipSync } from 'fflate';

/** Parts that name what was added: they change with every sheet, and are compared by what they held before. */
const INDEX =
  /^(\[content_types\]\.xml|_rels\/\.rels|docprops\/custom\.xml|.*workbook\.xml|.*workbook\.xml\.rels|.*styles\.xml)$/;
/** Excel makes the calculation chain anew; it may go. */
const MAY_GO = /calcchain\.xml$/;
const SHEET = /\/(work|chart|dialog|macro)sheets\//;

type Parts = ReadonlyMap<string, Uint8Array>;

/** Part names in lower case, with the separators of packages. */
function partsOf(bytes: Uint8Array): Parts {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]): [string, Uint8Array] => [
    name.replaceAll('\\', '/').toLowerCase(),
    content,
  ]);
  return new Map(parts.filter(([name]) => !name.endsWith('/')));
}

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/** What a sheet of the user's holds, but for whether its tab is selected: another sheet was activated. */
const withoutSelection = (content: Uint8Array): string =>
  strFromU8(content).replace(/ tabSelected="(?:1|true|0|false)"/, '');

/** Names of the parts of a workbook that are not in the result as they were; index parts aside. */
export function changedParts(source: Uint8Array, result: Uint8Array): string[] {
  const after = partsOf(result);
  return [...partsOf(source)].flatMap(([name, before]) => {
    const now = after.get(name);
    if (!now) return MAY_GO.test(name) ? [] : [`${name} (gone)`];
    if (same(before, now) || INDEX.test(name)) return [];
    return SHEET.test(`/${name}`) && withoutSelection(before) === withoutSelection(now) ? [] : [name];
  });
}
