import fc from 'fast-check';
import { cellAddress } from '../../src/model/address';
import { openBook } from './support';

const ROWS = 6;
const COLUMNS = 4;

/** A formula as a tree, so that it can be written out for the calculator and evaluated here. */
type Tree =
  | { kind: 'number'; value: number }
  | { kind: 'cell'; row: number; column: number }
  | { kind: 'binary'; operator: '+' | '-' | '*' | '/'; left: Tree; right: Tree }
  | { kind: 'sum' | 'countif'; from: [number, number]; to: [number, number]; limit: number }
  | { kind: 'if'; left: Tree; right: Tree; yes: Tree; no: Tree };

const row = fc.integer({ min: 0, max: ROWS - 1 });
const column = fc.integer({ min: 0, max: COLUMNS - 1 });
const number = fc.integer({ min: -9, max: 9 });
const area = fc
  .record({ from: fc.tuple(row, column), to: fc.tuple(row, column), limit: number })
  .map(({ from, to, limit }) => ({
    from: [Math.min(from[0], to[0]), Math.min(from[1], to[1])] as [number, number],
    to: [Math.max(from[0], to[0]), Math.max(from[1], to[1])] as [number, number],
    limit,
  }));
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    number.map((value): Tree => ({ kind: 'number', value })),
    fc.tuple(row, column).map(([r, c]): Tree => ({ kind: 'cell', row: r, column: c })),
    area.map((each): Tree => ({ kind: 'sum', ...each })),
    area.map((each): Tree => ({ kind: 'countif', ...each })),
    fc
      .record({
        operator: fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const),
        left: tie('tree'),
        right: tie('tree'),
      })
      .map((each): Tree => ({ kind: 'binary', ...each })),
    fc
      .record({ left: tie('tree'), right: tie('tree'), yes: tie('tree'), no: tie('tree') })
      .map((each): Tree => ({ kind: 'if', ...each })),
  ),
}));

type Content = number | Tree | null;
const content = fc.oneof(number, tree, fc.constant(null));
const key = (r: number, c: number): string => cellAddress(r, c);

function write(each: Tree): string {
  switch (each.kind) {
    case 'number':
      return each.value < 0 ? `(${each.value})` : String(each.value);
    case 'cell':
      return key(each.row, each.column);
    case 'binary':
      return `(${write(each.left)}${each.operator}${write(each.right)})`;
    case 'sum':
      return `SUM(${key(...each.from)}:${key(...each.to)})`;
    case 'countif':
      return `COUNTIF(${key(...each.from)}:${key(...each.to)},">${each.limit}")`;
    case 'if':
      return `IF(${write(each.left)}>${write(each.right)},${write(each.yes)},${write(each.no)})`;
  }
}

const reads = (each: Tree): [number, number][] => {
  switch (each.kind) {
    case 'number':
      return [];
    case 'cell':
      return [[each.row, each.column]];
    case 'binary':
      return [...reads(each.left), ...reads(each.right)];
    case 'if':
      return [...reads(each.left), ...reads(each.right), ...reads(each.yes), ...reads(each.no)];
    case 'sum':
    case 'countif':
      return cellsOf(each);
  }
};

function cellsOf({ from, to }: { from: [number, number]; to: [number, number] }): [number, number][] {
  const cells: [number, number][] = [];
  for (let r = from[0]; r <= to[0]; r++) for (let c = from[1]; c <= to[1]; c++) cells.push([r, c]);
  return cells;
}

type Value = number | string | null;
const isError = (value: Value): value is string => typeof value === 'string';

/** The plainest evaluator there can be: every cell anew from what it reads. */
class Plain {
  private readonly known = new Map<string, Value>();
  constructor(private readonly contents: ReadonlyMap<string, Content>) {}

  inCircle(r: number, c: number): boolean {
    const start = key(r, c);
    const seen = new Set<string>();
    const rest = this.targets(start);
    for (let each = rest.pop(); each !== undefined; each = rest.pop()) {
      if (each === start) return true;
      if (seen.has(each)) continue;
      seen.add(each);
      rest.push(...this.targets(each));
    }
    return false;
  }
  private targets(cell: string): string[] {
    const found = this.contents.get(cell) ?? null;
    return found === null || typeof found === 'number' ? [] : reads(found).map(([r, c]) => key(r, c));
  }

  value(r: number, c: number): Value {
    const name = key(r, c);
    const found = this.contents.get(name) ?? null;
    if (found === null || typeof found === 'number') return found;
    if (this.inCircle(r, c)) return '#REF!';
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const value = this.evaluate(found) ?? 0;
    this.known.set(name, value);
    return value;
  }

  private evaluate(each: Tree): Value {
    switch (each.kind) {
      case 'number':
        return each.value;
      case 'cell':
        return this.value(each.row, each.column);
      case 'binary':
        return this.binary(each.operator, this.evaluate(each.left), this.evaluate(each.right));
      case 'sum': {
        const values = cellsOf(each).map(([r, c]) => this.value(r, c));
        return values.find(isError) ?? values.reduce<number>((sum, value) => sum + Number(value ?? 0), 0);
      }
      case 'countif':
        return cellsOf(each).filter(([r, c]) => {
          const value = this.value(r, c);
          return typeof value === 'number' && value > each.limit;
        }).length;
      case 'if': {
        const [left, right] = [this.evaluate(each.left), this.evaluate(each.right)];
        if (isError(left)) return left;
        if (isError(right)) return right;
        return this.evaluate(Number(left ?? 0) > Number(right ?? 0) ? each.yes : each.no);
      }
    }
  }

  private binary(operator: '+' | '-' | '*' | '/', left: Value, right: Value): Value {
    if (isError(left)) return left;
    if (isError(right)) return right;
    const [a, b] = [Number(left ?? 0), Number(right ?? 0)];
    switch (operator) {
      case '+':
        return a + b;
      case '-':
        return a - b;
      case '*':
        return a * b;
      case '/':
        return b === 0 ? '#DIV/0!' : a / b;
    }
  }
}

/** Values so near to a limit, or so large, that the last bits decide are no matter of formulas. */
const isNear = (a: unknown, b: Value): boolean =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
    : a === b;

describe('a workbook of random formulas', () => {
  const cells = fc.array(fc.tuple(row, column, content), { minLength: 4, maxLength: ROWS * COLUMNS });

  test('comes to what the plainest evaluator says, whatever is entered and in whatever order', () => {
    fc.assert(
      fc.property(cells, fc.array(fc.tuple(row, column, content), { maxLength: 6 }), (first, edits) => {
        const contents = new Map<string, Content>();
        const { enter, value } = openBook();
        const put = (entries: readonly (readonly [number, number, Content])[]): void => {
          const texts: Record<string, string | number | null> = {};
          for (const [r, c, each] of entries) {
            contents.set(key(r, c), each);
            texts[key(r, c)] = each === null || typeof each === 'number' ? each : `=${write(each)}`;
          }
          enter(texts);
        };
        const agree = (): void => {
          const plain = new Plain(contents);
          for (let r = 0; r < ROWS; r++)
            for (let c = 0; c < COLUMNS; c++) {
              const [ours, theirs] = [value(key(r, c)), plain.value(r, c)];
              if (!isNear(ours, theirs)) throw new Error(`${key(r, c)} is ${String(ours)}, not ${String(theirs)}`);
            }
        };
        put(first);
        agree();
        for (const edit of edits) {
          put([edit]);
          agree();
        }
      }),
      { numRuns: 200 },
    );
  });
});
