import { containsCell, intersect } from '../model/rect';
import type { Rect, Workbook, Worksheet } from '../model/types';
import { Dependencies } from './dependencies';
import { FormulaNode } from './formulaNode';
import { readFormula, type FormulaContext } from './reading';
import type { Place } from './structured';

const COLUMNS = 16_384;
const keyOf = (row: number, column: number): number => row * COLUMNS + column;

/** All formulas of a workbook, and which of them reads what. */
export class Formulas {
  readonly dependencies = new Dependencies();
  private readonly sheets = new Map<Worksheet, Map<number, FormulaNode>>();
  private readonly surroundings: FormulaContext;

  constructor(
    private readonly workbook: Workbook,
    surroundings: Pick<FormulaContext, 'aliasOf' | 'knows'>,
  ) {
    this.surroundings = {
      ...surroundings,
      workbook,
      extent: () => this.extent,
      spillOf: ({ sheet, row, column }: Place) => this.at(sheet, row, column)?.spill?.rect ?? null,
    };
  }

  extent = { rows: 0, columns: 0 };

  *all(): Generator<FormulaNode> {
    for (const nodes of this.sheets.values()) yield* nodes.values();
  }

  ofSheet(sheet: Worksheet): Iterable<FormulaNode> {
    return this.sheets.get(sheet)?.values() ?? [];
  }

  /** Formulas in `rect`. */
  within(sheet: Worksheet, rect: Rect): FormulaNode[] {
    const nodes = this.sheets.get(sheet);
    if (!nodes) return [];
    if (rect.rows * rect.columns > nodes.size)
      return [...nodes.values()].filter(({ row, column }) => containsCell(rect, row, column));
    const found: FormulaNode[] = [];
    for (let row = rect.row; row < rect.row + rect.rows; row++)
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        const node = nodes.get(keyOf(row, column));
        if (node) found.push(node);
      }
    return found;
  }

  /** What formulas fill, for those that name it by "#". */
  *spills(): Generator<readonly [row: number, column: number, rect: Rect]> {
    for (const { row, column, spill } of this.all()) if (spill) yield [row, column, spill.rect];
  }

  at(sheet: Worksheet, row: number, column: number): FormulaNode | null {
    return this.sheets.get(sheet)?.get(keyOf(row, column)) ?? null;
  }

  /** Brings one sheet up to date; tells of formulas that are new and of those that are no more. */
  sync(
    sheet: Worksheet,
    rect: Rect,
    fromFile: boolean,
  ): { readonly added: FormulaNode[]; readonly gone: FormulaNode[] } {
    const nodes = this.sheets.get(sheet) ?? new Map<number, FormulaNode>();
    this.sheets.set(sheet, nodes);
    const gone = this.stale(sheet, rect);
    for (const node of gone) this.remove(node);
    const added: FormulaNode[] = [];
    visitFormulas(sheet, rect, (row, column, formula) => {
      const key = keyOf(row, column);
      if (nodes.has(key)) return;
      const node = new FormulaNode(sheet, row, column, formula, fromFile);
      nodes.set(key, node);
      added.push(node);
    });
    return { added, gone };
  }

  private stale(sheet: Worksheet, rect: Rect): FormulaNode[] {
    return this.within(sheet, rect).filter(({ row, column, formula }) => sheet.cells.formula(row, column) !== formula);
  }

  /** Forgets a formula. */
  remove(node: FormulaNode): void {
    this.sheets.get(node.sheet)?.delete(keyOf(node.row, node.column));
    if (node.reading) this.dependencies.remove(node, node.reading.precedents);
  }

  /** Forgets sheets that are no more; answers their formulas. */
  dropSheets(): FormulaNode[] {
    const gone: FormulaNode[] = [];
    for (const [sheet, nodes] of this.sheets) {
      if (this.workbook.worksheets.includes(sheet)) continue;
      for (const node of [...nodes.values()]) {
        this.remove(node);
        gone.push(node);
      }
      this.sheets.delete(sheet);
    }
    return gone;
  }

  /** Reads a formula, or reads it again; true when it means something else now. */
  read(node: FormulaNode): boolean {
    const before = node.reading;
    const reading = readFormula(node.formula, node, this.surroundings);
    if (before && before.text === reading.text && before.unknown?.text === reading.unknown?.text) return false;
    if (before) this.dependencies.remove(node, before.precedents);
    node.reading = reading;
    node.program = null;
    this.dependencies.add(node, reading.precedents);
    return true;
  }
}

function visitFormulas(
  sheet: Worksheet,
  rect: Rect,
  visit: (row: number, column: number, formula: string) => void,
): void {
  const { cells } = sheet;
  const used = cells.usedRange(true);
  const part = used && intersect(used, rect);
  if (!part) return;
  if (part.rows * part.columns > 20_000) {
    cells.forEachFormula((row, column, formula) => {
      if (containsCell(part, row, column)) visit(row, column, formula);
    });
    return;
  }
  for (let row = part.row; row < part.row + part.rows; row++)
    for (let column = part.column; column < part.column + part.columns; column++) {
      const formula = cells.formula(row, column);
      if (formula !== null) visit(row, column, formula);
    }
}
