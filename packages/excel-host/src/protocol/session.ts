import type { Rect, Workbook, Worksheet } from '../model/types';
import { overlaps } from '../model/rect';
import type { ExcelMay, ExcelMaySet } from '../excelMay';
import { accessDenied, HostError } from './errors';
import type { CustomFunctionCaller } from './customFunctions';
import { EventRegistry } from './events/registry';
import type { HostObject } from './hostObject';
import type { AreasTarget, RangeTarget } from './ranges/target';

/** Hears of what the add-in does to the workbook besides writing into cells. */
export interface SessionObserver {
  /** Anything of a sheet changes: looks, sizes, tables, rules, charts … */
  touch(sheet: Worksheet): void;
  /** A member that writes was let through: the workbook may differ from its file now. */
  written(): void;
  /** The add-in asked for an event. */
  listened(): void;
}

export interface SessionOptions {
  readonly year: number;
  readonly culture: string;
  readonly maxResponseBytes: number;
  /** What of the undocumented this Excel does; nothing when left out. */
  readonly excelMay?: ExcelMaySet | undefined;
  readonly observer?: SessionObserver | undefined;
  readonly customFunctions?: CustomFunctionCaller | undefined;
}

const WINDOW_FAULTS = {
  GeneralException: 'There was an internal error while processing the request.',
  InvalidSelection: 'The current selection is invalid for this operation.',
} as const;

/** Makes the objects that nearly every other one leads to. Classes ask the session for them, so that none need know all others. */
export interface Wrap {
  readonly range: (target: RangeTarget) => HostObject;
  readonly rangeAreas: (target: AreasTarget) => HostObject;
  readonly worksheet: (sheet: Worksheet) => HostObject;
}

/** What all answers of one host share: the workbook, the references kept for the add-in, and the clock of typed dates. */
export class Session {
  private readonly references = new Map<string, HostObject>();
  private readonly referenceIds = new WeakMap<HostObject, string>();
  private nextReference = 1;
  readonly wrap: Wrap;
  calculationMode = 'Automatic';
  readonly events = new EventRegistry(() => this.options.observer?.listened());

  constructor(
    readonly workbook: Workbook,
    readonly options: SessionOptions,
    wrapIn: (session: Session) => Wrap,
  ) {
    this.wrap = wrapIn(this);
  }

  may(what: ExcelMay): boolean {
    return this.options.excelMay?.has(what) ?? false;
  }

  /** For members that work on the window: they fail while another workbook is in front. */
  requireInFront(code: 'GeneralException' | 'InvalidSelection'): void {
    if (this.may('workbook-switch')) throw new HostError(code, WINDOW_FAULTS[code]);
  }

  keep(object: HostObject): void {
    if (object.isNull || this.referenceIds.has(object)) return;
    const id = `{reference-${this.nextReference++}}`;
    this.references.set(id, object);
    this.referenceIds.set(object, id);
  }

  referenceId(object: HostObject): string | null {
    const id = this.referenceIds.get(object);
    return id !== undefined && this.references.has(id) ? id : null;
  }

  byReference(id: string): HostObject {
    const object = this.references.get(id);
    if (!object)
      throw new HostError('InvalidReference', `This reference is not valid for the current operation: ${id}`);
    return object;
  }

  release(id: string): void {
    this.references.delete(id);
  }

  get referenceCount(): number {
    return this.references.size;
  }

  requireLive(sheet: Worksheet): void {
    if (!this.workbook.worksheets.includes(sheet))
      throw new HostError('InvalidReference', `The worksheet of this reference was deleted: ${sheet.name}`);
  }

  requireWritable(): void {
    if (this.workbook.readOnly) throw accessDenied('The workbook is open for reading only.');
    this.options.observer?.written();
  }

  /** Adding, removing, renaming and moving sheets. */
  requireOpenStructure(): void {
    this.requireWritable();
    if (this.workbook.protected) throw accessDenied('The structure of the workbook is protected.');
  }

  /** Changing anything of a worksheet but the contents of unlocked cells. */
  requireOpenSheet(sheet: Worksheet): void {
    this.requireLive(sheet);
    this.requireWritable();
    if (sheet.protected) throw accessDenied(`The worksheet is protected: ${sheet.name}`);
  }

  /** Changing the contents of cells: on a protected sheet only unlocked ones. */
  requireOpenCells(sheet: Worksheet, rect: Rect): void {
    this.requireLive(sheet);
    this.requireWritable();
    if (sheet.protected && this.hasLockedCell(sheet, rect))
      throw accessDenied(`The cell is locked and the worksheet is protected: ${sheet.name}`);
  }

  touchCells(sheet: Worksheet): void {
    sheet.touched.cells = true;
  }

  touchStructure(sheet: Worksheet): void {
    sheet.touched.structure = true;
    this.options.observer?.touch(sheet);
  }

  /** A write into part of a merged cell lands nowhere, except in its top left cell. */
  mergesWithin(sheet: Worksheet, rect: Rect): Rect[] {
    return sheet.merges.filter((merge) => overlaps(merge, rect));
  }

  private hasLockedCell(sheet: Worksheet, rect: Rect): boolean {
    for (let row = rect.row; row < rect.row + rect.rows; row++)
      for (let column = rect.column; column < rect.column + rect.columns; column++)
        if (this.workbook.styles.get(sheet.cells.styleId(row, column)).locked) return true;
    return false;
  }
}
