import type { StyleTable, Workbook } from '../../model/types';
import { PackageFailure } from '../failure';
import type { PackageFrame } from '../parts/parts';
import { readTheme, type ThemeColors } from './colors';
import { createFormulaText } from './formulaText';
import { readSharedStrings } from './sharedStrings';
import { splitSheetXml, type SheetXml } from './sheetXml';
import { readStyles, type StyleSheet } from './styles';
import type { CellContext } from './cellContext';

/** What the sheets of one package share. */
export interface ReadContext extends CellContext {
  readonly frame: PackageFrame;
  readonly styles: StyleSheet;
  /** Index into cellXfs → id in the workbook's style table. */
  readonly styleOfXf: readonly number[];
  readonly sheetXml: (part: string) => SheetXml;
  /** Lets go of a sheet's bytes. */
  readonly release: (part: string) => void;
}

export function readPackageStyles(frame: PackageFrame): StyleSheet {
  const [part] = frame.parts.related(frame.workbookPart, 'styles');
  const theme = readPackageTheme(frame);
  return part === undefined
    ? { theme, formats: [], differential: [] }
    : readStyles(frame.parts.text(part), part, theme);
}

function readPackageTheme({ parts, workbookPart }: PackageFrame): ThemeColors {
  const [part] = parts.related(workbookPart, 'theme');
  return readTheme(part === undefined ? null : parts.text(part), part ?? '');
}

export function createContext(
  frame: PackageFrame,
  styles: StyleSheet,
  table: StyleTable,
  date1904: boolean,
  namespaces: readonly string[] = [],
): ReadContext {
  let strings: readonly string[] | null = null;
  // Structure and cells of a sheet are mostly asked for in a row: the bytes of the last sheet stay until both are read.
  let recent: SheetXml | null = null;
  return {
    frame,
    styles,
    styleOfXf: styles.formats.map((style) => table.intern(style)),
    date1904,
    formulaText: createFormulaText(namespaces),
    strings: () => (strings ??= loadStrings(frame)),
    sheetXml(part) {
      if (recent?.part !== part) recent = splitSheetXml(frame.parts.bytes(part), part);
      return recent;
    },
    release(part) {
      if (recent?.part === part) recent = null;
    },
  };
}

function loadStrings({ parts, workbookPart }: PackageFrame): string[] {
  const [part] = parts.related(workbookPart, 'sharedStrings');
  return part === undefined ? [] : readSharedStrings(parts.bytes(part), part);
}

/** Refuses document types in the parts that are read later, as long as refusing costs nothing. */
export function refuseDocumentTypes({ parts, workbookPart }: PackageFrame, workbook: Workbook): void {
  const later = [
    ...workbook.worksheets.flatMap((sheet) => sheet.origin?.partName ?? []),
    ...parts.related(workbookPart, 'sharedStrings'),
  ];
  for (const part of later)
    if (/<!(?:DOCTYPE|ENTITY)/i.test(new TextDecoder().decode(parts.archive?.peek(part)).replaceAll('\0', '')))
      throw new PackageFailure('entities', part);
}
