import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { strToU8, Zip, ZipDeflate } from 'fflate';

export type BenchCell = string | number | null;

/** One sheet that is one table, the way Excel saves it: shared strings, references on every cell, a table part. */
export interface BenchSheet {
  readonly name: string;
  readonly table: string;
  readonly headers: readonly string[];
  readonly rows: () => Iterable<readonly BenchCell[]>;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

function letters(column: number): string {
  const high = Math.floor(column / 26);
  return (high > 0 ? String.fromCharCode(64 + high) : '') + String.fromCharCode(65 + (column % 26));
}

class SharedStrings {
  private readonly indexes = new Map<string, number>();
  indexOf(text: string): number {
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    this.indexes.set(text, this.indexes.size);
    return this.indexes.size - 1;
  }
  xml(): string {
    const items = [...this.indexes.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`);
    return `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${String(items.length)}">${items.join('')}</sst>`;
  }
}

function tableXml(sheet: BenchSheet, id: number, lastRow: number): string {
  const ref = `A1:${letters(sheet.headers.length - 1)}${String(lastRow)}`;
  const columns = sheet.headers.map(
    (header, index) => `<tableColumn id="${String(index + 1)}" name="${escaped(header).replace(/\n/g, '_x000a_')}"/>`,
  );
  return (
    `${HEAD}<table xmlns="${MAIN}" id="${String(id)}" name="${sheet.table}" displayName="${sheet.table}" ref="${ref}" totalsRowShown="0">` +
    `<autoFilter ref="${ref}"/><tableColumns count="${String(columns.length)}">${columns.join('')}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight9" showRowStripes="1"/></table>'
  );
}

const relationship = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${String(id)}" Type="${OFFICE}/${type}" Target="${target}"/>`;
const relationships = (items: readonly string[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}">${items.join('')}</Relationships>`;

const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

const contentTypes = (count: number): string => {
  const overrides = Array.from({ length: count }, (_, index) => {
    const n = String(index + 1);
    return (
      `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPES}.worksheet+xml"/>` +
      `<Override PartName="/xl/tables/table${n}.xml" ContentType="${TYPES}.table+xml"/>`
    );
  });
  return (
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>` +
    `<Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.sharedStrings+xml"/>${overrides.join('')}</Types>`
  );
};

function cellXml(value: BenchCell, reference: string, strings: SharedStrings): string {
  if (value === null) return '';
  return typeof value === 'number'
    ? `<c r="${reference}"><v>${String(value)}</v></c>`
    : `<c r="${reference}" t="s"><v>${String(strings.indexOf(value))}</v></c>`;
}

/** Writes the sheet in pieces of about half a megabyte; answers the number of its last row. */
function pushSheet(sheet: BenchSheet, strings: SharedStrings, push: (text: string) => void): number {
  const columns = sheet.headers.map((_, index) => letters(index));
  let row = 0;
  let text = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>`;
  const addRow = (cells: readonly BenchCell[]): void => {
    row += 1;
    const n = String(row);
    text += `<row r="${n}">`;
    cells.forEach((value, index) => (text += cellXml(value, `${columns[index] ?? ''}${n}`, strings)));
    text += '</row>';
    if (text.length > 500_000) {
      push(text);
      text = '';
    }
  };
  addRow(sheet.headers);
  for (const cells of sheet.rows()) addRow(cells);
  push(`${text}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`);
  return row;
}

/** Streams a workbook of tables to a file. */
export async function writeWorkbook(path: string, sheets: readonly BenchSheet[]): Promise<void> {
  const file = createWriteStream(path);
  const zip = new Zip((error, data) => {
    if (error) throw error;
    file.write(data);
  });
  const part = (name: string): ZipDeflate => {
    const entry = new ZipDeflate(name, { level: 1 });
    entry.mtime = '2023-12-31';
    zip.add(entry);
    return entry;
  };
  const whole = (name: string, text: string): void => part(name).push(strToU8(text), true);
  const strings = new SharedStrings();
  whole('[Content_Types].xml', contentTypes(sheets.length));
  whole('_rels/.rels', relationships([relationship(1, 'officeDocument', 'xl/workbook.xml')]));
  sheets.forEach((sheet, index) => {
    const n = String(index + 1);
    const entry = part(`xl/worksheets/sheet${n}.xml`);
    const lastRow = pushSheet(sheet, strings, (text) => entry.push(strToU8(text), false));
    entry.push(new Uint8Array(0), true);
    whole(
      `xl/worksheets/_rels/sheet${n}.xml.rels`,
      relationships([relationship(1, 'table', `../tables/table${n}.xml`)]),
    );
    whole(`xl/tables/table${n}.xml`, tableXml(sheet, index + 1, Math.max(2, lastRow)));
  });
  const list = sheets.map(
    (sheet, index) =>
      `<sheet name="${escaped(sheet.name)}" sheetId="${String(index + 1)}" r:id="rId${String(index + 1)}"/>`,
  );
  whole(
    'xl/workbook.xml',
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets></workbook>`,
  );
  whole(
    'xl/_rels/workbook.xml.rels',
    relationships([
      ...sheets.map((_, index) => relationship(index + 1, 'worksheet', `worksheets/sheet${String(index + 1)}.xml`)),
      relationship(sheets.length + 1, 'styles', 'styles.xml'),
      relationship(sheets.length + 2, 'sharedStrings', 'sharedStrings.xml'),
    ]),
  );
  whole('xl/styles.xml', STYLES);
  whole('xl/sharedStrings.xml', strings.xml());
  zip.end();
  file.end();
  await once(file, 'close');
}
