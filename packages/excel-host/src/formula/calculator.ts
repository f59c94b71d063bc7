import { containsCell, WHOLE_SHEET } from '../model/rect';
import type { CellExplanation } from '../model/explanation';
import type { Rect, Workbook, Worksheet } from '../model/types';
import type { Calculator, CalculatorOptions } from './calculatorTypes';
import { isBusy, NO_CALLS, type Calls } from './calls';
import { Engine } from './engine/engine';
import type { EngineSheet } from './engine/sheets';
import { Evaluator } from './evaluator';
import { FormulaNode, RangeNode, reasonLeftAlone } from './formulaNode';
import { Formulas } from './formulas';
import { orderOf } from './order';
import { reaches } from './spilling';
import type { Area } from './structured';
import { surroundingsOf } from './surroundings';

/** Values that fill cells may move what others read; after as many rounds the formulas chase each other. */
const MOST_ROUNDS = 24;

export function createCalculator(workbook: Workbook, options: CalculatorOptions = {}): Calculator {
  return new WorkbookCalculator(workbook, options.calls ?? NO_CALLS, options.leaveUnknownNames ?? false);
}

class WorkbookCalculator implements Calculator {
  private readonly engine = new Engine();
  private readonly formulas: Formulas;
  private readonly evaluator: Evaluator;
  private readonly aliases = new Map<Worksheet, string>();
  private built = false;
  private around = '';

  constructor(
    private readonly workbook: Workbook,
    private readonly calls: Calls,
    leaveUnknownNames: boolean,
  ) {
    this.formulas = new Formulas(workbook, {
      aliasOf: (sheet) => this.aliasOf(sheet),
      knows: (name) => this.engine.knows(name),
    });
    this.evaluator = new Evaluator(this.engine, this.formulas, calls, leaveUnknownNames);
  }

  changed(changes: Parameters<Calculator['changed']>[0]): boolean {
    const seeds = new Set<FormulaNode>();
    const before = this.evaluator.writes;
    if (changes.deleted.length > 0)
      for (const node of this.formulas.dropSheets()) {
        this.calls.end(node);
        this.evaluator.forget(node);
      }
    for (const { sheet, rect, changeType } of changes.shifts)
      this.evaluator.shifted(sheet, rect, changeType === 'RowInserted' ? rect.rows : -rect.rows);
    const rects = new Map<Worksheet, readonly Rect[]>(changes.cells.map(({ sheet, rects: each }) => [sheet, each]));
    if (!this.built) this.build(rects);
    for (const [sheet, each] of rects) this.syncSheet(sheet, each, seeds);
    // Names of sheets and rows that moved change formulas elsewhere, which nobody tells of.
    if (changes.shifts.length > 0 || changes.tabs)
      for (const sheet of this.workbook.worksheets) if (!rects.has(sheet)) this.syncSheet(sheet, [WHOLE_SHEET], seeds);
    this.readAgain(changes.tabs, seeds);
    for (const [sheet, each] of rects) this.seedReaders(sheet, each, seeds);
    for (const node of this.formulas.all()) if (node.reading?.volatile) seeds.add(node);
    this.calculate(seeds);
    return this.evaluator.writes > before;
  }

  recalculate(which: Iterable<FormulaNode> | 'calls'): boolean {
    const before = this.evaluator.writes;
    if (!this.built) this.build(new Map());
    if (which !== 'calls') this.calculate(new Set(which));
    else {
      const names = new Set(this.calls.names);
      this.calculate(new Set([...this.formulas.all()].filter((node) => calls(node, names))));
    }
    return this.evaluator.writes > before;
  }

  prepare(): boolean {
    const before = this.evaluator.writes;
    if (!this.built) this.build(new Map());
    const empty = [...this.formulas.all()].filter(({ sheet, row, column }) => sheet.cells.value(row, column) === null);
    this.calculate(new Set(empty));
    return this.evaluator.writes > before;
  }

  explain(sheet: Worksheet, row: number, column: number): CellExplanation | null {
    const node = this.formulas.at(sheet, row, column);
    if (!node) return this.filledFrom(sheet, row, column);
    if (node.blocked) return { kind: 'noRoom', area: node.blocked };
    if (isBusy(sheet.cells.value(row, column))) return { kind: 'waiting' };
    const left = reasonLeftAlone(node);
    if (left !== null) return { kind: 'leftAlone', what: left };
    const said = this.calls.said(node);
    return said === null ? null : { kind: 'said', text: said };
  }

  complete(): boolean {
    if (!this.built) return false;
    const foreign = new Set(this.calls.names);
    const all = [...this.formulas.all()];
    return all.some((node) => calls(node, foreign)) || all.every((node) => reasonLeftAlone(node) === null);
  }

  private filledFrom(sheet: Worksheet, row: number, column: number): CellExplanation | null {
    for (const { row: r, column: c, spill } of this.formulas.ofSheet(sheet))
      if (spill && containsCell(spill.rect, row, column)) return { kind: 'filled', row: r, column: c };
    return null;
  }

  leftAlone() {
    if (!this.built) this.build(new Map());
    return [...this.formulas.all()].flatMap((node) => {
      const what = reasonLeftAlone(node);
      return what === null ? [] : [{ sheet: node.sheet.name, row: node.row, column: node.column, what }];
    });
  }

  settleForSaving(): () => void {
    return this.evaluator.settleForSaving();
  }

  close(): void {
    for (const node of this.formulas.all()) this.calls.end(node);
  }

  /** Reads all formulas; those outside what changed came with the file. */
  private build(changed: ReadonlyMap<Worksheet, readonly Rect[]>): void {
    this.built = true;
    this.engine.add(this.calls.names, this.evaluator.own);
    const all: FormulaNode[] = [];
    for (const sheet of this.workbook.worksheets) {
      for (const rect of changed.get(sheet) ?? [])
        for (const node of this.formulas.sync(sheet, rect, false).added) all.push(node);
      for (const node of this.formulas.sync(sheet, WHOLE_SHEET, true).added) all.push(node);
    }
    this.around = surroundingsOf(this.workbook, this.formulas);
    for (const node of all) {
      this.formulas.read(node);
      this.evaluator.adopt(node);
    }
  }

  private syncSheet(sheet: Worksheet, rects: readonly Rect[], seeds: Set<FormulaNode>): void {
    for (const rect of rects) {
      const { added, gone } = this.formulas.sync(sheet, rect, false);
      for (const node of gone) {
        this.calls.end(node);
        this.evaluator.forget(node);
        if (node.spill)
          for (const reader of this.formulas.dependencies.readers({ sheet, rect: node.spill.rect })) seeds.add(reader);
        seeds.delete(node);
      }
      for (const node of added) {
        this.formulas.read(node);
        seeds.add(node);
      }
    }
    for (const node of this.formulas.ofSheet(sheet)) {
      const inside = reaches({ row: node.row, column: node.column, rows: 1, columns: 1 }, rects);
      if (inside && node.written === undefined) seeds.add(node);
      if (!this.evaluator.restore(node, rects)) continue;
      // Entered anew, it asks its functions anew; what undo brought back of other cells is only out of date.
      if (inside) this.calls.end(node);
      seeds.add(node);
    }
  }

  private seedReaders(sheet: Worksheet, rects: readonly Rect[], seeds: Set<FormulaNode>): void {
    for (const rect of rects) for (const node of this.formulas.dependencies.readers({ sheet, rect })) seeds.add(node);
    for (const node of this.formulas.ofSheet(sheet))
      if (reaches(node.spill?.rect ?? null, rects) || reaches(node.blocked, rects)) seeds.add(node);
  }

  /** Formulas that hang on names, tables or the size of sheets are read again when any of these changed. */
  private readAgain(tabs: boolean, seeds: Set<FormulaNode>): void {
    const around = surroundingsOf(this.workbook, this.formulas);
    if (around === this.around && !tabs) return;
    this.around = around;
    for (const node of this.formulas.all())
      if ((tabs || node.reading?.bound || node.reading?.unknown) && this.formulas.read(node)) seeds.add(node);
  }

  private calculate(seeds: ReadonlySet<FormulaNode>): void {
    let next: ReadonlySet<FormulaNode> = seeds;
    for (let round = 0; round < MOST_ROUNDS && next.size > 0; round++) {
      this.engine.begin(this.sheets());
      next = this.round(next);
    }
  }

  /** One pass in order; answers what must be calculated again because cells changed under it that were read before. */
  private round(seeds: ReadonlySet<FormulaNode>): ReadonlySet<FormulaNode> {
    const graph = this.formulas.dependencies.reach(seeds);
    const { vertices, circular } = orderOf(graph);
    const needed = new Set<unknown>(seeds);
    const again = new Set<FormulaNode>();
    const wandering: FormulaNode[] = [];
    for (const vertex of vertices) {
      // A circle may be closed or broken anywhere: all that stand or stood in one are looked at.
      const round = circular.has(vertex) || (vertex instanceof FormulaNode && vertex.circular);
      if (!round && !needed.has(vertex)) continue;
      if (vertex instanceof FormulaNode && vertex.reading?.wandering && !circular.has(vertex)) wandering.push(vertex);
      const moved = vertex instanceof RangeNode || this.compute(vertex, circular.has(vertex), again);
      if (moved) for (const target of graph.get(vertex) ?? []) needed.add(target);
    }
    // Those that look elsewhere than their text says may have looked too early.
    if (wandering.length > 0) this.engine.forget();
    for (const node of wandering)
      if (this.compute(node, false, again))
        for (const reader of this.formulas.dependencies.readers(ownCell(node))) again.add(reader);
    if (again.size > 0)
      for (const node of this.formulas.all()) if (namesSpill(node) && this.formulas.read(node)) again.add(node);
    return again;
  }

  /** True when the value is another one; readers of cells that were filled beside it are added to `again`. */
  private compute(node: FormulaNode, circular: boolean, again: Set<FormulaNode>): boolean {
    node.circular = circular;
    const { changed, filled } = circular ? this.evaluator.circular(node) : this.evaluator.evaluate(node);
    if (filled.length > 0) this.engine.forget();
    for (const area of filled) for (const reader of this.formulas.dependencies.readers(area)) again.add(reader);
    return changed;
  }

  private sheets(): EngineSheet[] {
    return this.workbook.worksheets.map((sheet) => ({ sheet, alias: this.aliasOf(sheet) }));
  }

  private aliasOf(sheet: Worksheet): string {
    const known = this.aliases.get(sheet) ?? `Sheet_${this.aliases.size + 1}`;
    this.aliases.set(sheet, known);
    return known;
  }
}

const ownCell = ({ sheet, row, column }: FormulaNode): Area => ({ sheet, rect: { row, column, rows: 1, columns: 1 } });

const calls = ({ reading }: FormulaNode, names: ReadonlySet<string>): boolean =>
  [...(reading?.functions ?? [])].some((name) => names.has(name));

/** "A1#" means another area once the formula there fills another one. */
const namesSpill = ({ reading, formula }: FormulaNode): boolean => reading?.bound === true && formula.includes('#');
