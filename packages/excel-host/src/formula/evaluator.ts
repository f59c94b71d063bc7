import type { ModelValue, Rect, Worksheet } from '../model/types';
import { BUSY, isBusy, type Calls } from './calls';
import { UNKNOWN_ANSWER, type Engine } from './engine/engine';
import type { OwnFunction } from './engine/foreign';
import type { Matrix } from './engine/values';
import type { FormulaNode, Spill } from './formulaNode';
import type { Formulas } from './formulas';
import { SEES_ERRORS, TAKES_ARRAYS } from './knowledge';
import { clearSpill, fitted, hasRoom, repairSpill, sameValue, shown, writeSpill } from './spilling';
import type { Area } from './structured';
import { contains } from './within';

/** What calculating one formula did. */
export interface Effect {
  /** Its own value, or any cell that it fills, is another one. */
  readonly changed: boolean;
  /** Areas whose cells beside the formula changed. */
  readonly filled: readonly Area[];
}
const NOTHING: Effect = { changed: false, filled: [] };

/** Calculates single formulas and writes what comes out. */
export class Evaluator {
  /** Counts cells written. */
  writes = 0;
  private caller: FormulaNode | null = null;
  private waits = false;
  private readonly waiting = new Set<FormulaNode>();

  constructor(
    private readonly engine: Engine,
    private readonly formulas: Formulas,
    private readonly calls: Calls,
    private readonly leaveUnknownNames: boolean,
  ) {}

  /** Functions of others, as the engine calls them. */
  readonly own: OwnFunction = (name, args) => {
    const answer = this.caller && this.calls.call(this.caller, name, args);
    if (answer) return answer;
    this.waits = true;
    return [[BUSY]];
  };

  /** What a formula filled before this session, as the file tells. */
  adopt(node: FormulaNode): void {
    const array = this.arrayOf(node);
    if (array?.dynamic && array.area.rows * array.area.columns > 1)
      node.spill = { rect: array.area, values: node.sheet.cells.readBlock(array.area) };
  }

  /** Formulas that lead round in a circle have no value. Excel has accepted those of a file: they stay. */
  circular(node: FormulaNode): Effect {
    return node.fromFile ? NOTHING : this.write(node, [[{ error: '#REF!' }]], false);
  }

  evaluate(node: FormulaNode): Effect {
    const { reading } = node;
    if (!reading) return NOTHING;
    if (reading.unknown) return this.unknown(node, reading.unknown.what !== 'syntax');
    const calling = this.calls.names.some((name) => reading.functions.has(name));
    if (calling && !this.calls.connected) return this.unknown(node, true);
    node.program ??= this.engine.read(reading.text);
    node.untrusted = !node.program;
    if (!node.program) return this.unknown(node, false);
    if (this.isWaiting(node)) return this.write(node, [[BUSY]], false);
    this.caller = node;
    this.waits = false;
    const { values, array } = this.engine.run(node.program, node.sheet, node.row, node.column);
    this.caller = null;
    if (calling) this.calls.settle(node);
    const swallowed = this.waits && [...reading.functions].some((name) => SEES_ERRORS.has(name));
    if (swallowed || isBusy(values[0]?.[0])) return this.write(node, [[BUSY]], false);
    node.untrusted = !this.isTrusted(node, values, array);
    if (node.untrusted) return NOTHING;
    return this.write(node, values, array);
  }

  /**
   * Whether the engine's answer is Excel's. Its own errors are its ignorance; and a formula of a file that is no array formula
   * takes one cell of each range, which the engine does not.
   */
  private isTrusted(node: FormulaNode, values: Matrix, array: boolean): boolean {
    const first = values[0]?.[0];
    if (typeof first === 'object' && first !== null && (first.error === UNKNOWN_ANSWER || first.error === '#CYCLE!'))
      return false;
    const large = values.length > 1 || (values[0]?.length ?? 0) > 1;
    if (large && node.reading?.cut) return false;
    if (!node.fromFile || this.arrayOf(node)) return true;
    return !large && (!array || [...(node.reading?.functions ?? [])].some((name) => TAKES_ARRAYS.has(name)));
  }

  /** A value that came with the file is never overwritten; where there is none, Excel would show that it knows no such name. */
  private unknown(node: FormulaNode, isName: boolean): Effect {
    const holds = node.sheet.cells.value(node.row, node.column);
    if (node.fromFile && this.leaveUnknownNames) return NOTHING;
    return isName && holds === null ? this.write(node, [[{ error: '#NAME?' }]], false) : NOTHING;
  }

  /** Errors hide in functions that look at them, so those are held back while any cell they read waits. */
  private isWaiting({ reading }: FormulaNode): boolean {
    if (this.waiting.size === 0 || !reading || ![...reading.functions].some((name) => SEES_ERRORS.has(name)))
      return false;
    for (const waiting of this.waiting)
      if (reading.precedents.some(({ sheet, rect }) => contains(sheet, rect, waiting))) return true;
    return false;
  }

  private write(node: FormulaNode, values: Matrix, array: boolean): Effect {
    // What a function filled stays until it answers anew.
    if (isBusy(values[0]?.[0])) return { changed: this.writeOwn(node, BUSY), filled: [] };
    const known = this.arrayOf(node);
    const fixed = known?.dynamic === false ? known.area : null;
    const result = fixed ? fitted(values, fixed) : values;
    const rect: Rect = { row: node.row, column: node.column, rows: result.length, columns: result[0]?.length ?? 1 };
    const isLarge = rect.rows > 1 || rect.columns > 1;
    const fits = !isLarge || fixed !== null || hasRoom(node, rect);
    node.blocked = fits ? null : rect;
    if (!fixed) this.mark(node, fits ? rect : { ...rect, rows: 1, columns: 1 }, array || isLarge);
    const filled = this.fill(node, isLarge && fits ? { rect, values: result } : null);
    const own = this.writeOwn(node, fits ? shown(result[0]?.[0]) : { error: '#SPILL!' });
    return { changed: own || filled.length > 0, filled };
  }

  /** Answers the areas in which cells beside the formula changed. */
  private fill(node: FormulaNode, next: Spill | null): readonly Area[] {
    const before = node.spill;
    if (!writeSpill(node, next)) return [];
    this.writes++;
    return [before, next].flatMap((each) => (each ? [{ sheet: node.sheet, rect: each.rect }] : []));
  }

  private writeOwn(node: FormulaNode, value: ModelValue): boolean {
    const { sheet, row, column } = node;
    const holds = sheet.cells.value(row, column);
    if (isBusy(value)) {
      if (!isBusy(holds)) node.before = holds;
      this.waiting.add(node);
    } else {
      this.waiting.delete(node);
      node.before = undefined;
    }
    node.written = value;
    if (sameValue(holds, value)) return false;
    sheet.cells.setFormula(row, column, node.formula, value);
    this.writes++;
    return true;
  }

  /** Remembers for the file what is an array formula. */
  private mark(node: FormulaNode, area: Rect, array: boolean): void {
    const { arrays } = node.sheet.cells;
    const key = `${node.row},${node.column}`;
    if (node.fromFile && !arrays.has(key)) return;
    if (array) arrays.set(key, { formula: node.formula, area, dynamic: true });
    else arrays.delete(key);
  }

  private arrayOf({ sheet, row, column, formula }: FormulaNode) {
    const array = sheet.cells.arrays.get(`${row},${column}`);
    return array?.formula === formula ? array : null;
  }

  /** The formula is no more: the cells that it filled become blank. */
  forget(node: FormulaNode): void {
    this.waiting.delete(node);
    if (clearSpill(node, null)) this.writes++;
  }

  /**
   * Whether the cell holds something else than was calculated, because it was entered anew or because undo brought back how the
   * sheet was. What undo brought back of the cells that it fills is put right, other than within `typed`.
   */
  restore(node: FormulaNode, typed: readonly Rect[]): boolean {
    const { sheet, row, column } = node;
    if (node.written === undefined) return false;
    const differs = !sameValue(sheet.cells.value(row, column), node.written);
    if (differs && !node.spill) this.adopt(node);
    if (node.spill && repairSpill(node, typed)) this.writes++;
    return differs;
  }

  /** Rows of a sheet moved: what formulas filled there moved along, and is taken away before they fill anew. */
  shifted(sheet: Worksheet, at: Rect, by: number): void {
    for (const node of [...this.formulas.ofSheet(sheet)]) {
      const { spill } = node;
      if (!spill || spill.rect.row + spill.rect.rows <= at.row) continue;
      spill.values.forEach((line, r) => {
        const row = spill.rect.row + r;
        if (by < 0 && row >= at.row && row < at.row - by) return;
        const now = row < at.row ? row : row + by;
        line.forEach((value, c) => {
          const column = spill.rect.column + c;
          if (sheet.cells.formula(now, column) === null && sameValue(sheet.cells.value(now, column), shown(value)))
            sheet.cells.setValue(now, column, null);
        });
      });
      node.spill = null;
      this.writes++;
    }
  }

  settleForSaving(): () => void {
    const held = [...this.waiting].filter(({ before }) => before !== undefined);
    for (const { sheet, row, column, formula, before } of held)
      sheet.cells.setFormula(row, column, formula, before ?? null);
    return () => {
      for (const { sheet, row, column, formula } of held) sheet.cells.setFormula(row, column, formula, BUSY);
    };
  }
}
