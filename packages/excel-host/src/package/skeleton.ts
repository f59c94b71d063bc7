import { CONTENT_TYPES, PACKAGE_CONTENT_TYPES, PACKAGE_RELATIONSHIPS, TRANSITIONAL } from './parts/kinds';

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const { main, relationships } = TRANSITIONAL;

const EXTENDED_PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';

/**
 * Readers without the add-in are to show the values that a file brings: Excel calculates anew what an older engine than its own
 * has calculated, LibreOffice believes texts of formulas only in files that name a program it knows, as openpyxl's do.
 */
const CALCULATING_ENGINE = '191029';

/** The parts a workbook without a file begins with. */
export const SKELETON: ReadonlyMap<string, string> = new Map([
  [
    '[Content_Types].xml',
    `${HEADER}<Types xmlns="${PACKAGE_CONTENT_TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT_TYPES.workbook}"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${CONTENT_TYPES.styles}"/>` +
      '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>',
  ],
  [
    '_rels/.rels',
    `${HEADER}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/>` +
      `<Relationship Id="rId2" Type="${relationships}/extended-properties" Target="docProps/app.xml"/></Relationships>`,
  ],
  [
    'docProps/app.xml',
    `${HEADER}<Properties xmlns="${EXTENDED_PROPERTIES}"><Application>Microsoft Excel</Application></Properties>`,
  ],
  [
    'xl/workbook.xml',
    `${HEADER}<workbook xmlns="${main}" xmlns:r="${relationships}"><workbookPr/><bookViews><workbookView/></bookViews><sheets/><calcPr calcId="${CALCULATING_ENGINE}"/></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `${HEADER}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"><Relationship Id="rId1" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
  ],
  [
    'xl/styles.xml',
    `${HEADER}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><color rgb="FF000000"/><name val="Calibri"/><family val="2"/></font></fonts>` +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  ],
]);

export const emptySheet = (namespace: string, relationshipsNamespace: string): string =>
  `${HEADER}<worksheet xmlns="${namespace}" xmlns:r="${relationshipsNamespace}"><sheetData/></worksheet>`;
