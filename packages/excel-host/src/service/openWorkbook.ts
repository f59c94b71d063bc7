import { ChangeLog, type Changes } from '../model/changeLog';
import type { ExcelMaySet } from '../excelMay';
import type { Worksheet } from '../model/types';
import type { OpenedPackage } from '../package';
import { createOfficeHost, type OfficeHost } from '../officeHost';
import type { Author } from '../protocol/events/entries';
import type { RichApiEntry } from '../protocol/events/richApi';
import type { Calculation, StartCalculation } from './calculation';
import { runChange, type Change } from './commands';
import { History } from './history';
import type { CellExplanation, CommandAnswer, WorkbookView } from './types';
import { sheetTab } from './views';

export interface OpenOptions {
  readonly year: number;
  readonly culture: string;
  readonly calculation: StartCalculation | undefined;
  readonly excelMay: ExcelMaySet | undefined;
  readonly delay: ((milliseconds: number) => Promise<void>) | undefined;
  readonly isEditing: () => boolean;
  /** Told after everything that may have changed something. */
  readonly publish: (changes: Changes, author: Author) => void;
  /** What the add-in is to be sent. */
  readonly send: (entries: readonly RichApiEntry[]) => void;
}

/** One open workbook: its file, the host that answers Office.js from it, what was done by hand, and what changed. */
export class OpenWorkbook {
  readonly host: OfficeHost;
  readonly history: History;
  private readonly log: ChangeLog;
  private readonly calculation: Calculation | null;
  private written = false;
  private isChanged = false;

  constructor(
    readonly name: string,
    private readonly file: OpenedPackage,
    private readonly options: OpenOptions,
  ) {
    const { workbook } = file;
    this.log = new ChangeLog(workbook);
    this.history = new History(workbook, this.log);
    this.calculation =
      options.calculation?.({
        workbook,
        written: () => void this.settle('calculation'),
        send: options.send,
        excelMay: options.excelMay,
      }) ?? null;
    this.host = createOfficeHost(workbook, {
      customFunctions: this.calculation?.customFunctions,
      year: options.year,
      culture: options.culture,
      excelMay: options.excelMay,
      delay: options.delay,
      cellEditMode: options.isEditing,
      observer: {
        touch: (sheet: Worksheet) => {
          this.log.touch(sheet);
        },
        written: () => {
          this.written = true;
        },
      },
    });
    this.host.subscribe(options.send);
  }

  get workbook() {
    return this.file.workbook;
  }

  view(): WorkbookView {
    const { worksheets, activeWorksheetId, protected: locked, readOnly } = this.workbook;
    return {
      name: this.name,
      sheets: worksheets.map(sheetTab),
      activeSheetId: activeWorksheetId,
      protected: locked,
      readOnly,
      changed: this.isChanged,
      canUndo: this.history.canUndo,
      canRedo: this.history.canRedo,
    };
  }

  save(): Uint8Array {
    const resume = this.calculation?.saving?.();
    try {
      const bytes = this.file.save({ calculated: this.calculation?.calculated?.() ?? false });
      this.isChanged = false;
      return bytes;
    } finally {
      if (resume) {
        resume();
        this.settle('calculation');
      }
    }
  }

  explain(sheet: Worksheet, row: number, column: number): CellExplanation | null {
    return this.calculation?.explain?.(sheet, row, column) ?? null;
  }

  close(): void {
    this.calculation?.close();
  }

  change(command: Change): CommandAnswer {
    const { workbook, options } = this;
    return this.history.do(
      (edit) => runChange({ workbook, edit, year: options.year }, command),
      ({ done }) => done,
      () => this.settle('user'),
    );
  }

  turn(direction: 'undo' | 'redo'): boolean {
    const turned = this.history[direction]();
    if (turned) this.settle('user');
    return turned;
  }

  /** Runs what an add-in asked for. Whatever it wrote cannot be undone by hand, nor what was done by hand where it wrote. */
  byAddIn<T>(run: () => T): T {
    this.written = false;
    try {
      return run();
    } finally {
      if (this.written) this.isChanged = true;
      const changes = this.settle('addIn');
      if (this.written) this.history.keepClearOf(changes);
    }
  }

  /** Tells what changed since the last time, first to the formulas and then to everybody. */
  settle(author: Author): Changes {
    const changes = this.log.take();
    if (isContent(changes) && author !== 'calculation') {
      this.isChanged = true;
      this.calculation?.changed(changes);
    }
    this.options.publish(changes, author);
    this.host.deliver(changes, author);
    return changes;
  }
}

const isContent = ({ cells, looks, tabs }: Changes): boolean => cells.length > 0 || looks.length > 0 || tabs;
