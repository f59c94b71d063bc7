import { strFromU8, unzipSync } from 'fflate';
import { attribute, children, child, parseXml, type XmlElement } from 'excel-host/xlsx';

/** One fault by the rules of Excel: where, and what is wrong. */
export type Fault = string;

/** A relationship of a part, its target as a path in the package; '' of one that leads out of it. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** The parts of a package, parsed as far as they are XML. */
export interface Parts {
  readonly names: readonly string[];
  readonly xml: (name: string) => XmlElement;
  readonly has: (name: string) => boolean;
  readonly relations: (name: string) => readonly Relation[];
}

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);

/** "xl/worksheets/" and "../tables/t.xml" → "xl/tables/t.xml". */
function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of (folder + target).split('/'))
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  return steps.join('/');
}

export function partsOf(bytes: Uint8Array): Parts {
  const files = unzipSync(bytes);
  const names = Object.keys(files);
  const has = (name: string): boolean => name in files;
  const xml = (name: string): XmlElement => parseXml(strFromU8(files[name]!), name);
  return {
    names,
    has,
    xml,
    relations(name) {
      const folder = folderOf(name);
      const part = `${folder}_rels/${name.slice(folder.length)}.rels`;
      if (!has(part)) return [];
      return children(xml(part), 'Relationship').map((each) => ({
        id: attribute(each, 'Id') ?? '',
        type: (attribute(each, 'Type') ?? '').split('/').at(-1) ?? '',
        target: attribute(each, 'TargetMode') === 'External' ? '' : resolved(folder, attribute(each, 'Target') ?? ''),
      }));
    },
  };
}

/** The items of a list inside an element: `itemsOf(root, 'mergeCells', 'mergeCell')`. */
export const itemsOf = (root: XmlElement, list: string, item: string): XmlElement[] =>
  children(child(root, list), item);

export const numberOf = (element: XmlElement, name: string): number => Number(attribute(element, name) ?? NaN);

/** Those that stand more than once, capitals and small letters alike. */
export function repeated(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  return texts.filter((text) => {
    const key = text.toLowerCase();
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}

/** Rows and columns of a reference, counted from 1 and both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const columnOf = (letters: string): number => [...letters].reduce((sum, each) => 26 * sum + each.charCodeAt(0) - 64, 0);

export function areaOf(reference: string): Area {
  const [, left = '', top = '', right = left, bottom = top] =
    /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(reference) ?? [];
  return { top: Number(top), left: columnOf(left), bottom: Number(bottom), right: columnOf(right) };
}

/** Whether two areas share a cell. */
const meet = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** Pairs of areas that meet, by their references. */
export function meetings(references: readonly string[]): string[] {
  const areas = references.map(areaOf).sort((a, b) => a.top - b.top);
  return areas.flatMap((area, index) => {
    for (let next = index + 1; next < areas.length && areas[next]!.top <= area.bottom; next++)
      if (meet(area, areas[next]!)) return [`${JSON.stringify(area)} and ${JSON.stringify(areas[next])}`];
    return [];
  });
}
