import { TouchedCells } from './touchedCells';
import type { Rect, Visibility, Workbook, Worksheet } from './types';

/** Whole rows that were put in or taken out. */
export interface Shift {
  readonly sheet: Worksheet;
  readonly rect: Rect;
  readonly changeType: 'RowInserted' | 'RowDeleted';
}

/** What happened to a workbook since it was last asked. */
export interface Changes {
  /** Contents that may be others now, by sheet; new sheets with all they hold. */
  readonly cells: readonly { readonly sheet: Worksheet; readonly rects: readonly Rect[] }[];
  /** Sheets whose looks, sizes, tables, rules, charts … may be others now. */
  readonly looks: readonly Worksheet[];
  /** Rows put in or taken out; the cells that moved with them are among `cells`. */
  readonly shifts: readonly Shift[];
  readonly added: readonly Worksheet[];
  readonly deleted: readonly string[];
  readonly renamed: readonly { readonly sheet: Worksheet; readonly before: string }[];
  /** Sheets came, went, moved, or show another tab. */
  readonly tabs: boolean;
  /** Sheets on which something else is selected now. */
  readonly selected: readonly Worksheet[];
  /** The id of the sheet that was active before; null when it still is. */
  readonly left: string | null;
}

interface Tab {
  readonly name: string;
  readonly face: string;
  readonly selection: Rect;
}

const faceOf = ({ name, visibility, tabColor, protected: locked }: Worksheet): string =>
  JSON.stringify([name, visibility satisfies Visibility, tabColor, locked]);

/**
 * Listens to one open workbook. Cells are heard of through their stores and sheets by comparison, so nothing that changes the
 * model has to know of it; only `touch` must be told of other changes of a sheet.
 */
export class ChangeLog {
  private contents = new Map<Worksheet, TouchedCells>();
  private looks = new Set<Worksheet>();
  private shifts: Shift[] = [];
  private tabs = new Map<string, Tab>();
  private active = '';
  /** Is told of a sheet before its cells change for the first time since the last `take`. */
  beforeCells: ((sheet: Worksheet) => void) | null = null;
  private announced = new Set<Worksheet>();

  constructor(private readonly workbook: Workbook) {
    for (const sheet of workbook.worksheets) this.watch(sheet);
    this.remember();
  }

  /** Something else of `sheet` than its cells changes. */
  touch(sheet: Worksheet): void {
    this.looks.add(sheet);
  }

  /** Rows come or go. */
  shift(shift: Shift): void {
    this.shifts.push(shift);
  }

  /** Cells changed in a way that their store does not tell: a state of before was brought back. */
  report(sheet: Worksheet, rects: readonly Rect[]): void {
    for (const rect of rects) this.contentsOf(sheet).add(rect);
  }

  /** Everything since the last call. */
  take(): Changes {
    const { worksheets, activeWorksheetId } = this.workbook;
    const added = worksheets.filter((sheet) => !this.tabs.has(sheet.id));
    for (const sheet of added) this.adopt(sheet);
    const here = new Set(worksheets);
    const cells = [...this.contents]
      .filter(([sheet]) => here.has(sheet))
      .map(([sheet, touched]) => ({ sheet, rects: touched.rects() }));
    const ids = new Set(worksheets.map(({ id }) => id));
    const order = [...this.tabs.keys()];
    const changes: Changes = {
      cells,
      looks: [...this.looks].filter((sheet) => here.has(sheet)),
      shifts: this.shifts,
      added,
      deleted: order.filter((id) => !ids.has(id)),
      renamed: worksheets.flatMap((sheet) => {
        const before = this.tabs.get(sheet.id)?.name;
        return before === undefined || before === sheet.name ? [] : [{ sheet, before }];
      }),
      tabs:
        order.length !== worksheets.length ||
        worksheets.some((sheet, index) => order[index] !== sheet.id || this.tabs.get(sheet.id)?.face !== faceOf(sheet)),
      selected: worksheets.filter((sheet) => {
        const before = this.tabs.get(sheet.id)?.selection;
        return before !== undefined && before !== sheet.selection;
      }),
      left: this.active === activeWorksheetId ? null : this.active,
    };
    this.contents = new Map();
    this.looks = new Set();
    this.shifts = [];
    this.announced = new Set();
    this.remember();
    return changes;
  }

  private watch(sheet: Worksheet): void {
    sheet.cells.watch((rect, what) => {
      if (!this.announced.has(sheet)) {
        this.announced.add(sheet);
        this.beforeCells?.(sheet);
      }
      if (what === 'formats') this.looks.add(sheet);
      else this.contentsOf(sheet).add(rect);
    });
  }

  /** A sheet made since then was not watched while it was filled. */
  private adopt(sheet: Worksheet): void {
    this.watch(sheet);
    const used = sheet.cells.usedRange(true);
    if (used) this.contentsOf(sheet).add(used);
    this.looks.add(sheet);
  }

  private contentsOf(sheet: Worksheet): TouchedCells {
    const known = this.contents.get(sheet) ?? new TouchedCells();
    this.contents.set(sheet, known);
    return known;
  }

  private remember(): void {
    this.tabs = new Map(
      this.workbook.worksheets.map((sheet) => {
        const { id, name, selection } = sheet;
        return [id, { name, face: faceOf(sheet), selection }];
      }),
    );
    this.active = this.workbook.activeWorksheetId;
  }
}
