import { attribute, child, children, type XmlElement } from 'excel-host/xlsx';
import { itemsOf, numberOf, repeated, type Fault, type Parts } from './parts';

const WORKBOOK = 'xl/workbook.xml';
const LONGEST_FORMULA = 8192;

/** Parts without a content type, relationships that lead nowhere or share an id. */
export function packageFaults(parts: Parts): Fault[] {
  const types = parts.xml('[Content_Types].xml');
  const defaults = new Set(
    children(types, 'Default').map((each) => (attribute(each, 'Extension') ?? '').toLowerCase()),
  );
  const overrides = children(types, 'Override').map((each) => (attribute(each, 'PartName') ?? '').slice(1));
  const faults = [
    ...repeated(overrides).map((name) => `two content types of ${name}`),
    ...overrides.filter((name) => !parts.has(name)).map((name) => `a content type of no part: ${name}`),
    ...repeated(parts.names).map((name) => `two parts are called ${name}`),
  ];
  for (const name of parts.names) {
    if (name === '[Content_Types].xml') continue;
    const extension = name.split('.').at(-1)?.toLowerCase() ?? '';
    if (!defaults.has(extension) && !overrides.includes(name)) faults.push(`${name} has no content type`);
    const relations = parts.relations(name);
    faults.push(...repeated(relations.map(({ id }) => id)).map((id) => `${name}: two relationships ${id}`));
    for (const { id, target } of relations)
      if (target !== '' && !parts.has(target)) faults.push(`${name}: ${id} leads to ${target}, which is not there`);
  }
  return faults;
}

/** Names of sheets and of defined names, views, and the part of each sheet. */
export function workbookFaults(parts: Parts): Fault[] {
  const root = parts.xml(WORKBOOK);
  const sheets = itemsOf(root, 'sheets', 'sheet');
  const names = sheets.map((each) => attribute(each, 'name') ?? '');
  const visible = sheets.filter((each) => (attribute(each, 'state') ?? 'visible') === 'visible');
  const view = itemsOf(root, 'bookViews', 'workbookView')[0];
  const active = Number((view && attribute(view, 'activeTab')) ?? 0);
  return [
    ...repeated(names).map((name) => `two sheets are called ${name}`),
    ...names
      .filter((name) => !/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/u.test(name) || name.toLowerCase() === 'history')
      .map((name) => `no name of a sheet: ${name}`),
    ...repeated(sheets.map((each) => attribute(each, 'sheetId') ?? '')).map((id) => `two sheets have the id ${id}`),
    ...(visible.length === 0 ? ['no sheet is visible'] : []),
    ...(visible.includes(sheets[active]!) ? [] : ['the active tab is no visible sheet']),
    ...nameFaults(itemsOf(root, 'definedNames', 'definedName'), sheets.length),
  ];
}

/** Built-in names begin with "_xlnm."; names that could be addresses are refused. */
function nameFaults(names: readonly XmlElement[], sheets: number): Fault[] {
  const scoped = names.map((each) => `${attribute(each, 'localSheetId') ?? ''} ${attribute(each, 'name') ?? ''}`);
  return [
    ...repeated(scoped).map((name) => `two names ${name} in one scope`),
    ...names.flatMap((each) => {
      const name = attribute(each, 'name') ?? '';
      const scope = attribute(each, 'localSheetId');
      return [
        ...(/^(?:_xlnm\.\w+|[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]{0,254})$/u.test(name) ? [] : [`no defined name: ${name}`]),
        ...(/^(?:[A-Z]{1,3}\d+|R\d*C\d*|[RC])$/i.test(name) ? [`a name like an address: ${name}`] : []),
        ...(each.text.length > LONGEST_FORMULA || each.text === '' ? [`the formula of ${name}`] : []),
        ...(scope !== null && !(Number(scope) < sheets) ? [`${name} belongs to no sheet`] : []),
      ];
    }),
  ];
}

/** Reserved fills, formats within their bounds, and indexes that lead to what is there. */
export function styleFaults(parts: Parts): Fault[] {
  const root = parts.xml('xl/styles.xml');
  const fills = itemsOf(root, 'fills', 'fill').map((each) => {
    const pattern = child(each, 'patternFill');
    return pattern && attribute(pattern, 'patternType');
  });
  const formats = itemsOf(root, 'numFmts', 'numFmt');
  const counts = {
    fontId: itemsOf(root, 'fonts', 'font').length,
    fillId: fills.length,
    borderId: itemsOf(root, 'borders', 'border').length,
  };
  const looks = itemsOf(root, 'cellXfs', 'xf');
  return [
    ...(fills[0] === 'none' && fills[1] === 'gray125'
      ? []
      : [`the first two fills are ${fills.slice(0, 2).join(', ')}`]),
    ...repeated(formats.map((each) => attribute(each, 'numFmtId') ?? '')).map((id) => `two number formats ${id}`),
    ...formats
      .filter((each) => numberOf(each, 'numFmtId') < 164 || (attribute(each, 'formatCode') ?? '').length > 255)
      .map((each) => `number format ${attribute(each, 'numFmtId') ?? ''}`),
    ...(looks.length > 65_490 || looks.length === 0 ? [`${String(looks.length)} looks of cells`] : []),
    ...looks.flatMap((look, index) =>
      Object.entries(counts)
        .filter(([name, count]) => !(Number(attribute(look, name) ?? 0) < count))
        .map(([name]) => `look ${String(index)} has a ${name} that is not there`),
    ),
  ];
}
