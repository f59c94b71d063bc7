import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export type Files = Record<string, string>;

/** Relationships part with [id, kind, target] entries. */
export const relationships = (...entries: [string, string, string][]): string =>
  `${HEADER}<Relationships xmlns="${PACKAGE}/relationships">${entries
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

export const sheetXml = (data: string, tail = '', head = ''): string =>
  `${HEADER}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${head}<sheetData>${data}</sheetData>${tail}</worksheet>`;

/** A small workbook of two sheets as Excel writes it; `more` replaces or adds parts. */
export function files(more: Files = {}): Files {
  return {
    '[Content_Types].xml':
      `${HEADER}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/></Types>`,
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml':
      `${HEADER}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><workbookPr/><bookViews><workbookView activeTab="0"/></bookViews>` +
      '<sheets><sheet name="Số liệu" sheetId="1" r:id="rId1"/><sheet name="Khác" sheetId="4" state="hidden" r:id="rId2"/></sheets>' +
      '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">\'Số liệu\'!$1:$2</definedName><definedName name="Nguong">0.5</definedName></definedNames><calcPr calcId="191029"/></workbook>',
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', '/xl/worksheets/sheet2.xml'],
      ['rId3', 'styles', 'styles.xml'],
      ['rId4', 'sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/worksheets/sheet1.xml': sheetXml(
      '<row r="1" spans="1:3" ht="20" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>\n' +
        '<row r="2"><c r="A2"><v>12.5</v></c><c r="B2" t="b"><v>1</v></c><c r="C2" t="e"><v>#N/A</v></c><c r="D2"><f>A2*2</f><v>25</v></c></row>',
      '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
      '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>',
    ),
    'xl/worksheets/sheet2.xml': sheetXml(''),
    'xl/styles.xml':
      `${HEADER}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot; ha&quot;"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="12"/><color theme="4" tint="-0.25"/><name val="Arial"/></font></fonts>` +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>' +
      '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="164" fontId="1" textRotation="9"/></cellXfs></styleSheet>',
    'xl/sharedStrings.xml': `${HEADER}<sst xmlns="${MAIN}"><si><t xml:space="preserve"> Phường_x000D_ </t></si><si><r><rPr><b/></rPr><t>Tiêu </t></r><r><t>chí &amp; điểm</t></r><rPh sb="0" eb="1"><t>âm</t></rPh></si></sst>`,
    ...more,
  };
}

export function zip(parts: Files): Uint8Array {
  const entries: Zippable = {};
  for (const [name, text] of Object.entries(parts)) entries[name] = [strToU8(text), { mtime: '2020-02-02', level: 6 }];
  return zipSync(entries);
}

export const unzip = (bytes: Uint8Array): Record<string, Uint8Array> => unzipSync(bytes);

/** Names of parts that are in both and equal byte for byte. */
export function untouched(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [unzip(before), unzip(after)];
  return Object.keys(a).filter((name) => b[name] !== undefined && Buffer.from(a[name]!).equals(Buffer.from(b[name])));
}

export const changedParts = (before: Uint8Array, after: Uint8Array): string[] => {
  const same = untouched(before, after);
  return Object.keys(unzip(before)).filter((name) => !same.includes(name));
};
