import { createEmptyWorkbook, createWorksheet } from '../model';
import type { Worksheet } from '../model/types';
import type { LoadedPackage } from './open';
import { CONTENT_TYPES } from './parts/kinds';
import { folderOf } from './parts/paths';
import { ASPECTS, describe, type Aspect } from './read/aspects';
import type { LoadedSheet } from './read/sheet';
import type { SheetXml } from './read/sheetXml';
import { readTables } from './read/tables';
import { emptySheet, SKELETON } from './skeleton';
import { writeCustomProperties } from './write/customProperties';
import { Draft } from './write/draft';
import { createDynamicMark } from './write/dynamicMark';
import { renewCharts } from './write/related/charts';
import { removeSheet } from './write/removeSheet';
import { deselect, isTabSelected } from './write/selection';
import { writeSheet, type SheetOutcome } from './write/sheet';
import type { SheetTask } from './write/sheetTask';
import { StyleWriter } from './write/styleWriter';
import { orderTabs, writeWorkbook, type Tab } from './write/workbook';
import { parseXml } from './xml/tree';
import { writeArchive } from './zip/writeArchive';

export interface SaveOptions {
  /** The values of the formulas are up to date. */
  readonly calculated?: boolean;
}

/** The file with what changed in the model since it was opened. Throws PackageFailure for parts that cannot be read. */
export function savePackage(loaded: LoadedPackage, { calculated = false }: SaveOptions = {}): Uint8Array {
  const { context, workbook, codec } = loaded;
  const { parts } = context.frame;
  const draft = new Draft(context.frame);
  const saving = new Saving(loaded, draft);
  const tabs = workbook.worksheets.map((sheet) => saving.sheet(sheet));
  saving.finish(tabs, calculated);
  writeCustomProperties(draft, workbook.customProperties);
  const changes = draft.finish();
  if (changes.size === 0 && parts.archive !== null) return parts.archive.bytes.slice();
  return writeArchive(parts.archive, changes, codec);
}

class Saving {
  private readonly styles: StyleWriter;
  private readonly stylesPart: string;
  private readonly bySheet: ReadonlyMap<Worksheet, LoadedSheet>;
  private readonly blank = createWorksheet(createEmptyWorkbook(), '');
  /** Another worksheet became the active one; else the tabs stay selected as they are, groups and chart sheets too. */
  private readonly activated: boolean;
  private readonly outcomes: SheetOutcome[] = [];
  private lastTableId: number;
  private readonly dynamicMark: () => string | null;

  constructor(
    private readonly loaded: LoadedPackage,
    private readonly draft: Draft,
  ) {
    const { parts, workbookPart } = loaded.context.frame;
    const [part] = parts.related(workbookPart, 'styles');
    this.stylesPart = part ?? this.newStylesPart();
    const text = part === undefined ? (SKELETON.get('xl/styles.xml') ?? '') : parts.text(part);
    if (part === undefined) draft.setText(this.stylesPart, text, CONTENT_TYPES.styles);
    this.styles = new StyleWriter(text, this.stylesPart, loaded.workbook.styles, loaded.context.styleOfXf);
    this.dynamicMark = createDynamicMark(draft);
    this.bySheet = new Map(loaded.sheets.map((each) => [each.sheet, each]));
    this.activated = loaded.workbook.activeWorksheetId !== loaded.activeId;
    const ids = loaded.sheets.flatMap((each) => readTables(parts, each.part).map(({ table }) => table.id));
    this.lastTableId = Math.max(0, ...ids);
  }

  /** Writes one sheet as far as it changed and tells its tab. */
  sheet(sheet: Worksheet): Tab {
    const known = this.bySheet.get(sheet);
    return known ? this.knownSheet(sheet, known) : this.newSheet(sheet);
  }

  finish(tabs: readonly Tab[], calculated: boolean): void {
    const { context, facts, workbook, sheets } = this.loaded;
    const { parts, workbookPart, dialect } = context.frame;
    const gone = sheets.filter(({ sheet }) => !workbook.worksheets.includes(sheet));
    for (const each of gone) removeSheet(this.draft, each);
    const isStale = gone.length > 0 || this.outcomes.some(({ lostFormula }) => lostFormula);
    const chains = parts.related(workbookPart, 'calcChain');
    if (isStale) for (const chain of chains) this.dropCalculationChain(chain);
    const others = facts.sheets.filter((file) => !sheets.some((each) => each.file === file));
    const isOutdated =
      this.outcomes.some(({ uncalculated }) => uncalculated) ||
      (chains.length > 0 && this.outcomes.some(({ cellsDiffer }) => cellsDiffer));
    if (this.activated) for (const file of others) deselect(this.draft, file);
    const text = writeWorkbook({
      text: parts.text(workbookPart),
      part: workbookPart,
      workbook,
      facts,
      tabs: orderTabs(tabs, facts, others),
      formulaText: context.formulaText,
      relationshipsUri: dialect.relationships,
      activated: this.activated,
      recalculate: !calculated && isOutdated,
    });
    this.draft.setText(workbookPart, text);
    this.draft.setText(this.stylesPart, this.styles.finish());
  }

  private knownSheet(sheet: Worksheet, known: LoadedSheet): Tab {
    const changed = new Set<Aspect>();
    for (const [aspect, before] of known.before) if (describe(sheet, aspect) !== before) changed.add(aspect);
    const tab: Tab = {
      sheet,
      file: known.file,
      relationship: null,
      printChanged: changed.has('page') || sheet.name !== known.file.name,
    };
    const selected = this.selected(sheet);
    const hasCells = (sheet.cells.changedRows?.size ?? 0) > 0;
    if (changed.size === 0 && !hasCells && selected === null) return tab;
    const facts = changed.has('rows')
      ? changedRowFacts(sheet, known.before.get('rows') ?? '[[],[]]')
      : new Set<number>();
    const source = this.loaded.context.sheetXml(known.part);
    const task = this.task(sheet, known.part, source, changed, selected);
    this.outcomes.push(writeSheet(task, source, facts, () => ++this.lastTableId));
    this.loaded.context.release(known.part);
    renewCharts(task, sheet, known.part);
    return tab;
  }

  private newSheet(sheet: Worksheet): Tab {
    const { dialect, workbookPart } = this.loaded.context.frame;
    const part = this.draft.freeName(`${folderOf(workbookPart)}worksheets/sheet`, '.xml');
    const text = emptySheet(dialect.main, dialect.relationships);
    const source: SheetXml = { part: '', bytes: new Uint8Array(0), data: null, text, root: parseXml(text, part) };
    const changed = new Set(ASPECTS.filter((aspect) => describe(sheet, aspect) !== describe(this.blank, aspect)));
    const facts = new Set([...sheet.rowHeights.keys(), ...sheet.hiddenRows]);
    const task = this.task(sheet, part, source, changed, this.selected(sheet));
    this.outcomes.push(writeSheet(task, source, facts, () => ++this.lastTableId));
    const relationship = this.draft.relate(workbookPart, 'worksheet', part);
    return { sheet, file: null, relationship, printChanged: changed.has('page') };
  }

  private task(
    sheet: Worksheet,
    part: string,
    { text, root }: SheetXml,
    changed: ReadonlySet<Aspect>,
    selected: boolean | null,
  ): SheetTask {
    const { context, workbook } = this.loaded;
    const sheetNamed = (name: string): Worksheet | null =>
      workbook.worksheets.find((each) => each.name.toLowerCase() === name.toLowerCase()) ?? null;
    const { draft, styles, dynamicMark } = this;
    return { sheet, part, text, root, changed, selected, draft, styles, context, dynamicMark, sheetNamed };
  }

  /** Two selected tabs would make Excel edit both sheets at once. */
  private selected(sheet: Worksheet): boolean | null {
    if (!this.activated) return null;
    const isActive = sheet.id === this.loaded.workbook.activeWorksheetId;
    const part = this.bySheet.get(sheet)?.part;
    const isSelected = part !== undefined && isTabSelected(this.loaded.context, part);
    return isActive === isSelected ? null : isActive;
  }

  /** A workbook without styles may yet have a relationship to them that leads nowhere: that one is taken up. */
  private newStylesPart(): string {
    const { parts, workbookPart } = this.loaded.context.frame;
    const dangling = parts.relationships(workbookPart).find(({ kind, external }) => kind === 'styles' && !external);
    if (dangling) return dangling.target;
    const usual = `${folderOf(workbookPart)}styles.xml`;
    const name = parts.find(usual) === null ? usual : this.draft.freeName(`${folderOf(workbookPart)}styles`, '.xml');
    this.draft.relate(workbookPart, 'styles', name);
    return name;
  }

  private dropCalculationChain(chain: string): void {
    const { workbookPart } = this.loaded.context.frame;
    for (const each of this.draft.relationships(workbookPart))
      if (each.target === chain) this.draft.unrelate(workbookPart, each.id);
    this.draft.remove(chain);
  }
}

function changedRowFacts(sheet: Worksheet, before: string): Set<number> {
  const [heights, hidden] = JSON.parse(before) as [[number, number][], number[]];
  const heightsBefore = new Map(heights);
  const hiddenBefore = new Set(hidden);
  const rows = [...heightsBefore.keys(), ...hiddenBefore, ...sheet.rowHeights.keys(), ...sheet.hiddenRows];
  return new Set(
    rows.filter(
      (row) =>
        heightsBefore.get(row) !== rounded(sheet.rowHeights.get(row)) ||
        hiddenBefore.has(row) !== sheet.hiddenRows.has(row),
    ),
  );
}

const rounded = (points: number | undefined): number | undefined =>
  points === undefined ? undefined : Math.round(points * 100) / 100;
