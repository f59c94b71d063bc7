import { CONTENT_TYPES, PACKAGE_CONTENT_TYPES, PACKAGE_RELATIONSHIPS, TRANSITIONAL } from './parts/kinds';

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const { main, relationships } = TRANSITIONAL;

/** The parts a workbook without a file begins with. */
export const SKELETON: ReadonlyMap<string, string> = new Map([
  [
    '[Content_Types].xml',
    `${HEADER}<Types xmlns="${PACKAGE_CONTENT_TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT_TYPES.workbook}"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${CONTENT_TYPES.styles}"/></Types>`,
  ],
  [
    '_rels/.rels',
    `${HEADER}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    'xl/workbook.xml',
    `${HEADER}<workbook xmlns="${main}" xmlns:r="${relationships}"><workbookPr/><bookViews><workbookView/></bookViews><sheets/></workbook>`,
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
