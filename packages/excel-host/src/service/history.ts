import type { ChangeLog, Changes, Shift } from '../model/changeLog';
import { captureLayout, captureTabs, type Restore } from '../model/memento';
import type { Workbook, Worksheet } from '../model/types';

/** Excel keeps as many. */
const MOST_STEPS = 100;

type Capture = () => Restore;

interface Part {
  /** What is restored: the cells or the layout of a sheet, or the tabs of the workbook. */
  readonly key: unknown;
  readonly capture: Capture;
  readonly restore: Restore;
}

/** One thing a user did: how everything that it reached was before. */
interface Step {
  readonly parts: readonly Part[];
  readonly reached: Pick<Changes, 'cells' | 'looks'>;
}

/** What a command says before it changes something other than cells, so that it can be taken back. */
export interface Edit {
  /** Everything of the sheet but its cells may change, and pages shall know. */
  sheet(sheet: Worksheet): void;
  /** The same for what no page shows of a sheet that is not meant: names and charts that refer elsewhere. */
  remember(sheet: Worksheet): void;
  /** Rows come or go; whoever listens to the workbook is told so. */
  shift(shift: Shift): void;
  /** Sheets come, go, move or change their names; names of the workbook change. */
  tabs(): void;
}

/** Undo and redo of what a user did by hand. */
export class History {
  private done: Step[] = [];
  private undone: Step[] = [];
  private open: Map<unknown, Part> | null = null;

  constructor(
    private readonly workbook: Workbook,
    private readonly log: ChangeLog,
  ) {
    log.beforeCells = (sheet) => {
      this.keep(sheet.cells, () => sheet.cells.capture());
    };
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /**
   * An add-in wrote. That cannot be undone by hand, and undo must not write over it: of the user's steps those stay that came
   * after the last one which reached the same sheets, or the tabs.
   */
  keepClearOf({ cells, looks }: Pick<Changes, 'cells' | 'looks'>): void {
    const { workbook } = this;
    const written = new Set<unknown>(
      [...cells.map(({ sheet }) => sheet), ...looks].flatMap((sheet) => [sheet, sheet.cells]),
    );
    const isInTheWay = ({ parts, reached }: Step): boolean =>
      parts.some(({ key }) => key === workbook || written.has(key)) ||
      reached.cells.some(({ sheet }) => !workbook.worksheets.includes(sheet));
    this.done = this.done.slice(this.done.map(isInTheWay).lastIndexOf(true) + 1);
    this.undone = [];
  }

  /**
   * Does one thing. What it throws or refuses with leaves no trace; what it changes can be undone, with the changes as `settle`
   * tells them when all is done.
   */
  do<T>(change: (edit: Edit) => T, isDone: (result: T) => boolean, settle: () => Changes): T {
    const parts = new Map<unknown, Part>();
    this.open = parts;
    let result: T | undefined;
    let done = false;
    try {
      result = change(this.edit);
      done = isDone(result);
      return result;
    } finally {
      this.open = null;
      if (!done) for (const { restore } of parts.values()) restore();
      const { cells, looks } = settle();
      if (done && parts.size > 0) {
        this.done = [...this.done, { parts: [...parts.values()], reached: { cells, looks } }].slice(-MOST_STEPS);
        this.undone = [];
      }
    }
  }

  undo(): boolean {
    return this.turn(this.done, this.undone);
  }

  redo(): boolean {
    return this.turn(this.undone, this.done);
  }

  private turn(from: Step[], to: Step[]): boolean {
    const step = from.pop();
    if (!step) return false;
    to.push({ ...step, parts: step.parts.map(({ key, capture }) => ({ key, capture, restore: capture() })) });
    for (const { restore } of step.parts) restore();
    for (const { sheet, rects } of step.reached.cells) this.log.report(sheet, rects);
    for (const sheet of step.reached.looks) this.log.touch(sheet);
    return true;
  }

  private readonly edit: Edit = {
    sheet: (sheet) => {
      this.keep(sheet, () => captureLayout(sheet));
      this.log.touch(sheet);
    },
    remember: (sheet) => {
      this.keep(sheet, () => captureLayout(sheet));
    },
    shift: (shift) => {
      this.log.shift(shift);
    },
    tabs: () => {
      this.keep(this.workbook, () => captureTabs(this.workbook));
    },
  };

  private keep(key: unknown, capture: Capture): void {
    if (this.open && !this.open.has(key)) this.open.set(key, { key, capture, restore: capture() });
  }
}
