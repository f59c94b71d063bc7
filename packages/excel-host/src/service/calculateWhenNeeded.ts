import type { Changes, Shift } from '../model/changeLog';
import { intersect } from '../model/rect';
import { shiftRect } from '../model/rowShift';
import type { Rect, Worksheet } from '../model/types';
import type { Calculation, CalculationContext, StartCalculation } from './calculation';

/** Between sheets, so that what the page asks meanwhile comes first. */
const SEARCH_PAUSE_MS = 20;

/**
 * A formula engine that is loaded once a workbook has a formula, be it in its file or entered later. Until then nothing is read
 * and nothing calculated: a workbook without formulas costs nothing. Should loading fail, formulas keep the values they have.
 */
export const calculateWhenNeeded =
  (load: () => Promise<StartCalculation>): StartCalculation =>
  (context) =>
    new CalculationWhenNeeded(load, context);

class CalculationWhenNeeded implements Calculation {
  private engine: Calculation | null = null;
  private loading = false;
  private closed = false;
  private listening = false;
  /** Cells that changed before the engine was there. */
  private waiting = new Map<Worksheet, readonly Rect[]>();

  constructor(
    private readonly load: () => Promise<StartCalculation>,
    private readonly context: CalculationContext,
  ) {
    this.search([...context.workbook.worksheets]);
  }

  /** Looks for formulas in the file, one sheet at a time: whoever opened the workbook is to be answered first. */
  private search([next, ...others]: readonly Worksheet[]): void {
    if (!next) return;
    setTimeout(() => {
      if (this.loading || this.closed) return;
      if (next.origin?.holdsFormulas()) this.start();
      else this.search(others);
    }, SEARCH_PAUSE_MS);
  }

  readonly customFunctions = {
    ready: (): void => {
      this.listening = true;
      this.engine?.customFunctions?.ready();
    },
    results: (results: Parameters<NonNullable<Calculation['customFunctions']>['results']>[0]): void => {
      this.engine?.customFunctions?.results(results);
    },
  };

  changed(changes: Changes): void {
    if (this.engine) {
      this.engine.changed(changes);
      return;
    }
    this.remember(changes);
    const hasFormula = changes.cells.some(({ sheet, rects }) => rects.some((rect) => holdsFormula(sheet, rect)));
    if (hasFormula) this.start();
    else if (!this.loading) this.waiting.clear();
  }

  private remember({ cells, shifts }: Changes): void {
    for (const shift of shifts) this.move(shift);
    for (const { sheet, rects } of cells) this.waiting.set(sheet, [...(this.waiting.get(sheet) ?? []), ...rects]);
  }

  private move({ sheet, rect, changeType }: Shift): void {
    const by = changeType === 'RowInserted' ? rect.rows : -rect.rows;
    const moved = (this.waiting.get(sheet) ?? []).flatMap((each) => shiftRect(each, { row: rect.row, by }) ?? []);
    this.waiting.set(sheet, moved);
  }

  private start(): void {
    if (this.loading || this.closed) return;
    this.loading = true;
    this.load().then(
      (startEngine) => {
        if (!this.closed) this.begin(startEngine(this.context));
      },
      () => {
        this.loading = false;
        this.waiting.clear();
      },
    );
  }

  private begin(engine: Calculation): void {
    this.engine = engine;
    const { worksheets } = this.context.workbook;
    const cells = [...this.waiting].flatMap(([sheet, rects]) =>
      worksheets.includes(sheet) && rects.length > 0 ? [{ sheet, rects }] : [],
    );
    this.waiting.clear();
    if (cells.length > 0) engine.changed({ ...NOTHING, cells });
    engine.prepare?.();
    if (this.listening) engine.customFunctions?.ready();
  }

  calculated(): boolean {
    return this.engine?.calculated?.() ?? false;
  }

  explain(sheet: Worksheet, row: number, column: number) {
    return this.engine?.explain?.(sheet, row, column) ?? null;
  }

  saving(): () => void {
    return this.engine?.saving?.() ?? (() => undefined);
  }

  close(): void {
    this.closed = true;
    this.engine?.close();
  }
}

const NOTHING: Changes = {
  cells: [],
  looks: [],
  shifts: [],
  added: [],
  deleted: [],
  renamed: [],
  tabs: false,
  selected: [],
  left: null,
};

function holdsFormula({ cells }: Worksheet, rect: Rect): boolean {
  const used = cells.usedRange(true);
  const part = used && intersect(used, rect);
  if (!part) return false;
  for (let row = part.row; row < part.row + part.rows; row++)
    for (let column = part.column; column < part.column + part.columns; column++)
      if (cells.formula(row, column) !== null) return true;
  return false;
}
