import { createWorksheet, LazyCellStore } from '../../model';
import type { Chart, SheetOrigin, Worksheet, Workbook } from '../../model/types';
import { attribute, child, children, flag } from '../xml/tree';
import { ASPECTS, describe, type Aspect } from './aspects';
import { boundToRows } from './boundToRows';
import { holdsFormulas } from './holdsFormulas';
import { readCells, type SheetCells } from './cells';
import { readDrawing } from './charts';
import { resolveColor } from './colors';
import { readConcealed } from './concealed';
import { readColumns } from './columns';
import { readConditionalFormats } from './conditionalFormats';
import type { ReadContext } from './context';
import { readHyperlinks } from './hyperlinks';
import { lazily } from './lazy';
import { readNotes } from './notes';
import { readPageLayout } from './pageLayout';
import { parseArea } from './reference';
import { readTables } from './tables';
import { readValidations } from './validations';
import { readView } from './views';
import { BUILT_IN_NAME, type FileName, type FileSheet } from './workbook';

/** A worksheet of the file: the model's sheet, and what it looked like when it was read. */
export interface LoadedSheet {
  readonly sheet: Worksheet;
  readonly part: string;
  readonly file: FileSheet;
  /** Only aspects that somebody asked for are here; the others cannot have changed. */
  readonly before: ReadonlyMap<Aspect, string>;
}

const STRUCTURE = [
  'tabColor',
  'columnWidths',
  'hiddenColumns',
  'merges',
  'conditionalFormats',
  'validations',
  'hyperlinks',
  'freeze',
  'showGridlines',
  'pageLayout',
  'protected',
] as const;
const STRUCTURE_ASPECTS = ASPECTS.filter((each) => !['rows', 'notes', 'charts', 'tables'].includes(each));

/** Adds the sheet to the workbook; nothing of its part is read before somebody asks. */
export function loadSheet(
  workbook: Workbook,
  file: FileSheet,
  part: string,
  names: readonly FileName[],
  context: ReadContext,
): LoadedSheet {
  const { parts } = context.frame;
  let cells: SheetCells | null = null;
  const loadCells = (): SheetCells => (cells ??= parseCells(part, context));
  const store = new LazyCellStore(() => loadCells().store);
  const origin: SheetOrigin = {
    partName: part,
    boundToRows: () => boundToRows(sheet, part, context),
    concealed: () => readConcealed(part, context),
    holdsFormulas: () => cells?.hasFormulas ?? holdsFormulas(context.frame.parts.bytes(part)),
  };
  const sheet: Worksheet = createWorksheet(workbook, file.name, { cells: store, origin });
  sheet.visibility = file.visibility;
  const before = new Map<Aspect, string>();
  const remember = <T>(aspects: readonly Aspect[], loaded: T): T => {
    // The properties are set when this returns; describing them in between would ask for them again.
    const view = Object.assign(Object.create(null) as Worksheet, loaded);
    for (const aspect of aspects) before.set(aspect, describe(view, aspect));
    return loaded;
  };
  lazily(sheet, STRUCTURE, () => remember(STRUCTURE_ASPECTS, readStructure(part, names, context)));
  lazily(sheet, ['rowHeights', 'hiddenRows'], () => {
    const { rowHeights, hiddenRows } = loadCells();
    return remember(['rows'], { rowHeights, hiddenRows });
  });
  lazily(sheet, ['tables'], () => remember(['tables'], { tables: readTables(parts, part).map(({ table }) => table) }));
  lazily(sheet, ['notes'], () => remember(['notes'], { notes: readNotes(parts, part) }));
  lazily(sheet, ['charts'], () => remember(['charts'], { charts: readCharts(sheet, part, context) }));
  return { sheet, part, file, before };
}

function parseCells(part: string, context: ReadContext): SheetCells {
  const { bytes, data } = context.sheetXml(part);
  const cells = readCells(bytes, data?.start ?? null, part, context, context.styleOfXf);
  context.release(part);
  return cells;
}

function readCharts(sheet: Worksheet, part: string, { frame }: ReadContext): Chart[] {
  return frame.parts
    .related(part, 'drawing')
    .flatMap((drawing) => readDrawing(frame.parts, drawing, sheet))
    .map(({ chart }) => chart);
}

function readStructure(
  part: string,
  names: readonly FileName[],
  { frame, styles, sheetXml, formulaText }: ReadContext,
): Pick<Worksheet, (typeof STRUCTURE)[number]> {
  const { root } = sheetXml(part);
  const columns = readColumns(root);
  const protection = child(root, 'sheetProtection');
  const builtIn = (name: string): string => names.find((each) => each.name === BUILT_IN_NAME + name)?.formula ?? '';
  return {
    tabColor: resolveColor(child(child(root, 'sheetPr'), 'tabColor'), styles.theme) ?? '',
    columnWidths: columns.widths,
    hiddenColumns: columns.hidden,
    merges: children(child(root, 'mergeCells'), 'mergeCell').flatMap(
      (each) => parseArea(attribute(each, 'ref') ?? '') ?? [],
    ),
    conditionalFormats: readConditionalFormats(root, styles.differential, formulaText).flatMap(
      ({ format }) => format ?? [],
    ),
    validations: readValidations(root, formulaText).flatMap(({ validation }) => validation ?? []),
    hyperlinks: new Map(readHyperlinks(root, frame.parts.relationships(part)).map(({ key, link }) => [key, link])),
    ...readView(root),
    pageLayout: readPageLayout(root, builtIn('Print_Titles'), builtIn('Print_Area')),
    protected: protection !== null && flag(protection, 'sheet'),
  };
}
