import { attribute, child, children, type XmlElement } from 'excel-host/xlsx';
import { areaOf, itemsOf, meetings, numberOf, repeated, type Fault, type Parts } from './parts';

const LAST = { row: 1_048_576, column: 16_384 };
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8192;

/** What the sheets share. */
export interface Shared {
  readonly looks: number;
  readonly rules: number;
  readonly strings: readonly string[];
}

export const sharedOf = (parts: Parts): Shared => {
  const styles = parts.xml('xl/styles.xml');
  const strings = parts.has('xl/sharedStrings.xml') ? children(parts.xml('xl/sharedStrings.xml'), 'si') : [];
  return {
    looks: itemsOf(styles, 'cellXfs', 'xf').length,
    rules: itemsOf(styles, 'dxfs', 'dxf').length,
    strings: strings.map(textOf),
  };
};

const textOf = (element: XmlElement): string =>
  element.local === 't' ? element.text : element.children.map(textOf).join('');

/** Texts of the cells of a sheet by their addresses, and every fault of rows and cells. */
function readCells(
  root: XmlElement,
  shared: Shared,
): { readonly texts: Map<string, string>; readonly faults: Fault[] } {
  const texts = new Map<string, string>();
  const faults: Fault[] = [];
  let row = 0;
  for (const line of itemsOf(root, 'sheetData', 'row')) {
    const number = numberOf(line, 'r');
    if (!(number > row) || number > LAST.row) faults.push(`row ${String(number)} after row ${String(row)}`);
    row = number;
    if (Number(attribute(line, 'ht') ?? 0) > 409.5) faults.push(`row ${String(row)} is too high`);
    let column = 0;
    for (const cell of children(line, 'c')) {
      const address = attribute(cell, 'r') ?? '';
      const { top, left } = areaOf(address);
      if (top !== row || !(left > column) || left > LAST.column) faults.push(`cell ${address} in row ${String(row)}`);
      column = left;
      if (!(Number(attribute(cell, 's') ?? 0) < shared.looks)) faults.push(`${address} has a look that is not there`);
      const text = cellText(cell, shared);
      if (text === null) faults.push(`${address} has a text that is not there`);
      else if (text !== '') texts.set(address, text);
      if ((text ?? '').length > LONGEST_TEXT) faults.push(`the text of ${address} is too long`);
      if ((child(cell, 'f')?.text ?? '').length > LONGEST_FORMULA) faults.push(`the formula of ${address} is too long`);
    }
  }
  return { texts, faults };
}

function cellText(cell: XmlElement, { strings }: Shared): string | null {
  const type = attribute(cell, 't');
  const value = child(cell, 'v')?.text ?? '';
  if (type === 's') return strings[Number(value)] ?? null;
  if (type === 'inlineStr') return textOf(child(cell, 'is') ?? cell);
  return type === 'str' ? value : '';
}

/** Tables: where they lie, how they are called, and headers equal to the names of their columns. */
function tableFaults(parts: Parts, name: string, texts: ReadonlyMap<string, string>): Fault[] {
  return tablesOf(parts, name).flatMap((table) => {
    const reference = attribute(table, 'ref') ?? '';
    const area = areaOf(reference);
    const columns = itemsOf(table, 'tableColumns', 'tableColumn').map((each) => attribute(each, 'name') ?? '');
    const hasHeader = attribute(table, 'headerRowCount') !== '0';
    const headers = columns.map((_, index) => texts.get(addressOf(area.top, area.left + index)) ?? '');
    const decoded = columns.map((each) =>
      each.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
    );
    return [
      ...(area.bottom > area.top || !hasHeader ? [] : [`table ${reference} has no row for data`]),
      ...(columns.length === area.right - area.left + 1
        ? []
        : [`table ${reference} has ${String(columns.length)} columns`]),
      ...repeated(decoded).map((each) => `two columns ${each} in ${reference}`),
      ...decoded.filter((each) => each === '' || each.length > 255).map((each) => `no name of a column: ${each}`),
      ...(hasHeader ? decoded.filter((each, index) => each !== headers[index]) : []).map(
        (each) => `no header “${each}” in ${reference}`,
      ),
    ];
  });
}

export const tablesOf = (parts: Parts, name: string): XmlElement[] =>
  parts
    .relations(name)
    .flatMap(({ type, target }) => (type === 'table' && parts.has(target) ? [parts.xml(target)] : []));

function addressOf(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${String(row)}`;
}

function validationFaults(root: XmlElement): Fault[] {
  return itemsOf(root, 'dataValidations', 'dataValidation').flatMap((each) => {
    const area = attribute(each, 'sqref') ?? '';
    const longest = { promptTitle: 32, prompt: 255, errorTitle: 32, error: 225 };
    const list = child(each, 'formula1')?.text ?? '';
    return [
      ...Object.entries(longest)
        .filter(([name, most]) => (attribute(each, name) ?? '').length > most)
        .map(([name]) => `the ${name} of ${area} is too long`),
      // The quotes around a list do not count.
      ...(list.startsWith('"') && list.length > 257 ? [`the list of ${area} is too long`] : []),
    ];
  });
}

function ruleFaults(root: XmlElement, shared: Shared): Fault[] {
  const rules = children(root, 'conditionalFormatting').flatMap((block) => children(block, 'cfRule'));
  return [
    ...repeated(rules.map((rule) => attribute(rule, 'priority') ?? '')).map((each) => `two rules of priority ${each}`),
    ...rules
      .filter((rule) => !(Number(attribute(rule, 'dxfId') ?? -1) < shared.rules))
      .map(() => 'a rule has a look that is not there'),
  ];
}

function linkFaults(parts: Parts, name: string, root: XmlElement): Fault[] {
  const ids = new Set(parts.relations(name).map(({ id }) => id));
  const links = itemsOf(root, 'hyperlinks', 'hyperlink');
  return [
    ...(links.length > 65_530 ? ['too many links'] : []),
    ...links
      .filter((link) => {
        const id = attribute(link, 'r:id');
        const place = attribute(link, 'location');
        return (id === null ? place === null : !ids.has(id)) || (attribute(link, 'tooltip') ?? '').length > 255;
      })
      .map((link) => `the link of ${attribute(link, 'ref') ?? ''}`),
  ];
}

function layoutFaults(root: XmlElement): Fault[] {
  const columns = itemsOf(root, 'cols', 'col');
  const texts = children(child(root, 'headerFooter'), 'oddHeader').concat(
    children(child(root, 'headerFooter'), 'oddFooter'),
  );
  return [
    ...columns
      .filter((each, index) => {
        const before = index === 0 ? 0 : numberOf(columns[index - 1]!, 'max');
        return (
          !(numberOf(each, 'min') > before && numberOf(each, 'max') >= numberOf(each, 'min')) ||
          numberOf(each, 'width') > 255
        );
      })
      .map((each) => `the columns from ${attribute(each, 'min') ?? ''}`),
    ...texts.filter(({ text }) => text.length > 255).map(() => 'a header or footer is too long'),
    ...(itemsOf(root, 'rowBreaks', 'brk').length > 1026 ? ['too many page breaks'] : []),
  ];
}

/** Everything that Excel would mend or refuse in one sheet. */
export function sheetFaults(parts: Parts, name: string, shared: Shared): Fault[] {
  const root = parts.xml(name);
  const { texts, faults } = readCells(root, shared);
  const merges = itemsOf(root, 'mergeCells', 'mergeCell').map((each) => attribute(each, 'ref') ?? '');
  const tables = tablesOf(parts, name).map((each) => attribute(each, 'ref') ?? '');
  return [
    ...faults,
    ...meetings([...merges, ...tables]).map((each) => `merges or tables meet: ${each}`),
    ...merges.filter((each) => !each.includes(':')).map((each) => `a merge of one cell: ${each}`),
    ...tableFaults(parts, name, texts),
    ...validationFaults(root),
    ...ruleFaults(root, shared),
    ...linkFaults(parts, name, root),
    ...layoutFaults(root),
  ].map((fault) => `${name}: ${fault}`);
}
