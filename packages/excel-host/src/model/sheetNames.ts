import type { Worksheet } from './types';

const FORBIDDEN = /[:\\/?*[\]]/;
const MAX_LENGTH = 31;

export type SheetNameFault = 'empty' | 'tooLong' | 'forbiddenCharacter' | 'apostrophe' | 'reserved' | 'taken';

/** Excel compares sheet names without case, and takes composed and decomposed letters for different ones. */
export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** What Excel would refuse about a sheet name; null when it is good. `except` is the sheet being renamed. */
export function sheetNameFault(
  name: string,
  sheets: readonly Worksheet[],
  except: Worksheet | null = null,
): SheetNameFault | null {
  if (name === '') return 'empty';
  if (name.length > MAX_LENGTH) return 'tooLong';
  if (FORBIDDEN.test(name)) return 'forbiddenCharacter';
  if (name.startsWith("'") || name.endsWith("'")) return 'apostrophe';
  if (sameName(name, 'History')) return 'reserved';
  return sheets.some((sheet) => sheet !== except && sameName(sheet.name, name)) ? 'taken' : null;
}

/** "Sheet2" when "Sheet1" is there: the first free number from the count of sheets on. */
export function freeSheetName(sheets: readonly Worksheet[]): string {
  for (let number = sheets.length + 1; ; number++) {
    const name = `Sheet${number}`;
    if (!sheets.some((sheet) => sameName(sheet.name, name))) return name;
  }
}

/** The name Excel gives a copy: "Data (2)", shortened so that it stays within 31 characters. */
export function copyName(name: string, sheets: readonly Worksheet[]): string {
  const base = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = base.slice(0, MAX_LENGTH - suffix.length) + suffix;
    if (!sheets.some((sheet) => sameName(sheet.name, candidate))) return candidate;
  }
}
