/** "xl/worksheets/sheet1.xml" → "xl/worksheets/". */
export const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; the package itself is "". */
export function relationshipsPart(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** Name of the part a relationship points at; absolute ("/xl/x.xml") and relative ("../x.xml") targets are both in use. */
export function resolveTarget(part: string, target: string): string {
  const clean = decodeTarget(target.split('#')[0] ?? '');
  const steps = clean.startsWith('/') ? [] : folderOf(part).split('/').slice(0, -1);
  for (const step of clean.split('/')) {
    if (step === '' || step === '.') continue;
    // As in addresses, ".." at the root stays at the root: LibreOffice writes "../customXml/item1.xml" there.
    if (step === '..') steps.pop();
    else steps.push(step);
  }
  return steps.join('/');
}

function decodeTarget(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}

/** The way from one part to another, as relationships write it. */
export function relativeTarget(from: string, to: string): string {
  const source = folderOf(from).split('/').slice(0, -1);
  const aim = to.split('/');
  let shared = 0;
  while (shared < source.length && source[shared] === aim[shared]) shared++;
  return [...source.slice(shared).map(() => '..'), ...aim.slice(shared)].join('/');
}
