import { createEmptyWorkbook, createStyleTable } from '../model';
import type { DefinedName, Workbook } from '../model/types';
import { PackageFailure } from './failure';
import { DEFAULT_LIMITS, type PackageLimits } from './limits';
import { TRANSITIONAL } from './parts/kinds';
import { Parts, type PackageFrame } from './parts/parts';
import { createContext, readPackageStyles, refuseDocumentTypes, type ReadContext } from './read/context';
import { readCustomProperties } from './read/customProperties';
import type { FormulaText } from './read/formulaText';
import { dialectOf, findWorkbook, openParts } from './read/locate';
import { loadSheet, type LoadedSheet } from './read/sheet';
import { BUILT_IN_NAME, readWorkbook, type FileName, type WorkbookFacts } from './read/workbook';
import { SKELETON } from './skeleton';
import { FFLATE, type Codec } from './zip/codec';

export interface PackageOptions {
  readonly limits?: Partial<PackageLimits>;
  /** Node programs may give zlib; without it fflate does the work, in a browser too. */
  readonly codec?: Codec;
  /** Namespaces of add-in functions: "KM" where formulas say KM.WARDSCORE and files _xldudf_KM_WARDSCORE. */
  readonly namespaces?: readonly string[];
}

/** A package read so far as to answer questions about it; the source of what is saved. */
export interface LoadedPackage {
  readonly workbook: Workbook;
  readonly context: ReadContext;
  readonly facts: WorkbookFacts;
  readonly sheets: readonly LoadedSheet[];
  readonly codec: Codec;
  /** The worksheet that was active when the file was opened. */
  readonly activeId: string;
}

export function loadPackage(bytes: Uint8Array, options: PackageOptions): LoadedPackage {
  const codec = options.codec ?? FFLATE;
  const parts = openParts(bytes, { ...DEFAULT_LIMITS, ...options.limits }, codec);
  const workbookPart = findWorkbook(parts);
  const { root, facts } = readWorkbook(parts.text(workbookPart), workbookPart);
  if (root.local !== 'workbook') throw new PackageFailure('brokenXml', workbookPart);
  const frame: PackageFrame = { parts, workbookPart, dialect: dialectOf(root.uri) };
  const styles = readPackageStyles(frame);
  const table = createStyleTable(styles.formats[0]);
  const workbook = createEmptyWorkbook(table);
  const context = createContext(frame, styles, table, facts.date1904, options.namespaces);
  const sheets = loadSheets(workbook, facts, context);
  fillWorkbook(workbook, facts, sheets, context);
  refuseDocumentTypes(frame, workbook);
  return { workbook, context, facts, sheets, codec, activeId: workbook.activeWorksheetId };
}

/** The package of a workbook that has no file. */
export function newLoadedPackage(
  workbook: Workbook,
  options: Pick<PackageOptions, 'codec' | 'namespaces'>,
): LoadedPackage {
  const parts = new Parts(null, SKELETON);
  const workbookPart = findWorkbook(parts);
  const text = parts
    .text(workbookPart)
    .replace('<workbookPr/>', workbook.date1904 ? '<workbookPr date1904="1"/>' : '<workbookPr/>');
  const { facts } = readWorkbook(text, workbookPart);
  const frame: PackageFrame = {
    parts: new Parts(null, new Map([...SKELETON, [workbookPart, text]])),
    workbookPart,
    dialect: TRANSITIONAL,
  };
  const context = createContext(
    frame,
    readPackageStyles(frame),
    workbook.styles,
    workbook.date1904,
    options.namespaces,
  );
  return { workbook, context, facts, sheets: [], codec: options.codec ?? FFLATE, activeId: '' };
}

/** Chart sheets and dialog sheets are no worksheets: they stay in the file and out of the model. */
function loadSheets(workbook: Workbook, facts: WorkbookFacts, context: ReadContext): LoadedSheet[] {
  const { parts, workbookPart } = context.frame;
  const relationships = new Map(parts.relationships(workbookPart).map((each) => [each.id, each]));
  const taken = new Set<string>();
  return facts.sheets.flatMap((file, index) => {
    const relationship = relationships.get(file.relationship);
    if (relationship && relationship.kind !== 'worksheet') return [];
    const part = relationship && parts.find(relationship.target);
    if (!part) throw new PackageFailure('missingPart', relationship?.target ?? file.name);
    // What is written on the one would go into the other.
    if (taken.has(part)) throw new PackageFailure('duplicatePart', part);
    taken.add(part);
    const names = facts.names.filter((each) => each.sheet === index);
    const loaded = loadSheet(workbook, file, part, names, context);
    for (const each of names) for (const name of toName(each, context.formulaText)) loaded.sheet.names.push(name);
    return [loaded];
  });
}

function fillWorkbook(
  workbook: Workbook,
  facts: WorkbookFacts,
  sheets: readonly LoadedSheet[],
  { frame: { parts }, formulaText }: ReadContext,
): void {
  workbook.date1904 = facts.date1904;
  workbook.protected = facts.protected;
  for (const each of facts.names)
    if (each.sheet === null) for (const name of toName(each, formulaText)) workbook.names.push(name);
  const active = sheets.find(({ file }) => file === facts.sheets[facts.activeTab]);
  if (active) workbook.activeWorksheetId = active.sheet.id;
  for (const part of parts.related('', 'custom-properties').concat(parts.related('', 'customProperties')))
    for (const { name, value } of readCustomProperties(parts.text(part), part).all)
      workbook.customProperties.set(name, value);
}

function toName({ name, formula, hidden, comment }: FileName, { fromFile }: FormulaText): DefinedName[] {
  return name.startsWith(BUILT_IN_NAME) ? [] : [{ name, formula: fromFile(formula), visible: !hidden, comment }];
}
