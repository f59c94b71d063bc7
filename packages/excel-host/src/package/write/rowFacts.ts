import type { Worksheet } from '../../model/types';

/** Attributes of a row that the model knows; null takes an attribute away. */
export function rowAttributes(sheet: Worksheet, row: number): Readonly<Record<string, string | null>> {
  const height = sheet.rowHeights.get(row);
  return {
    ht: height === undefined ? null : String(height),
    customHeight: height === undefined ? null : '1',
    hidden: sheet.hiddenRows.has(row) ? '1' : null,
  };
}

/** The start tag of a new row, without its ">". */
export function rowOpening(sheet: Worksheet, row: number, prefix: string): string {
  const attributes = Object.entries(rowAttributes(sheet, row))
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${value ?? ''}"`);
  return `<${prefix}row r="${row + 1}"${attributes.join('')}`;
}
