/** Kinds of parts we read or write: last step of the relationship type, and content type. */
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const CONTENT_TYPES = {
  workbook: `${SPREADSHEET}.sheet.main+xml`,
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  table: `${SPREADSHEET}.table+xml`,
  metadata: `${SPREADSHEET}.sheetMetadata+xml`,
  comments: `${SPREADSHEET}.comments+xml`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  customProperties: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  vmlDrawing: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
} as const;

/** Namespaces differ between the transitional files that everybody writes and strict ones (ISO/IEC 29500-1). */
export interface Dialect {
  readonly main: string;
  readonly relationships: string;
  readonly drawing: string;
  readonly chart: string;
  readonly spreadsheetDrawing: string;
  readonly customProperties: string;
  readonly variantTypes: string;
}

const OPEN = 'http://schemas.openxmlformats.org';
const PURL = 'http://purl.oclc.org/ooxml';

export const TRANSITIONAL: Dialect = {
  main: `${OPEN}/spreadsheetml/2006/main`,
  relationships: `${OPEN}/officeDocument/2006/relationships`,
  drawing: `${OPEN}/drawingml/2006/main`,
  chart: `${OPEN}/drawingml/2006/chart`,
  spreadsheetDrawing: `${OPEN}/drawingml/2006/spreadsheetDrawing`,
  customProperties: `${OPEN}/officeDocument/2006/custom-properties`,
  variantTypes: `${OPEN}/officeDocument/2006/docPropsVTypes`,
};
export const STRICT: Dialect = {
  main: `${PURL}/spreadsheetml/main`,
  relationships: `${PURL}/officeDocument/relationships`,
  drawing: `${PURL}/drawingml/main`,
  chart: `${PURL}/drawingml/chart`,
  spreadsheetDrawing: `${PURL}/drawingml/spreadsheetDrawing`,
  customProperties: `${PURL}/officeDocument/customProperties`,
  variantTypes: `${PURL}/officeDocument/docPropsVTypes`,
};

export const PACKAGE_RELATIONSHIPS = `${OPEN}/package/2006/relationships`;
export const PACKAGE_CONTENT_TYPES = `${OPEN}/package/2006/content-types`;
