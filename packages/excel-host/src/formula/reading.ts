import { rectAddress } from '../model/address';
import { intersect, MAX_COLUMNS, MAX_ROWS } from '../model/rect';
import { sameName } from '../model/sheetNames';
import { bodyRows } from '../model/tables';
import type { Rect, Workbook } from '../model/types';
import { COUNTS_DAYS, LEFT_ALONE, SEES_SIZE, VOLATILE, WANDERING } from './knowledge';
import { findTable, structuredArea, type Area, type Place } from './structured';
import { engineNumber, hasUnion, isIntersection } from './tokenMeaning';
import { tokenize, type Token } from './tokens';

/** What of the workbook a formula is read against. */
export interface FormulaContext {
  readonly workbook: Workbook;
  /** The name by which the engine knows a sheet, safe without quotes. */
  readonly aliasOf: (sheet: Area['sheet']) => string;
  /** The part of any sheet that holds anything: ranges are cut to it before they reach the engine. */
  readonly extent: () => { readonly rows: number; readonly columns: number };
  /** What the formula of a cell fills beside it; null when it fills nothing. */
  readonly spillOf: (place: Place) => Rect | null;
  /** Whether the engine, or an add-in, has a function of that name (upper case). */
  readonly knows: (name: string) => boolean;
}

/** A formula as read: what it needs, and how it is put to the engine. */
export interface Reading {
  /** For the engine: references in letters and numbers only, sheets by alias, names and tables resolved. */
  readonly text: string;
  readonly precedents: readonly Area[];
  /** Upper case. */
  readonly functions: ReadonlySet<string>;
  /** What nobody here computes; null when everything is known. */
  readonly unknown: { readonly what: 'function' | 'name' | 'syntax'; readonly text: string } | null;
  /** Differs by names, tables or the size of sheets, so that it must be read again when those change. */
  readonly bound: boolean;
  readonly volatile: boolean;
  /** Reads cells that cannot be known before it is calculated. */
  readonly wandering: boolean;
  /** A range was cut to the part that holds anything. */
  readonly cut: boolean;
}

const MOST_NAMES_DEEP = 16;

/** Reads a formula ("=…") that stands in `place`. */
export function readFormula(formula: string, place: Place, around: FormulaContext): Reading {
  const reader = new Reader(place, around);
  const tokens = tokenize(formula.replace(/^=/, ''));
  for (const token of tokens) if (token.kind === 'function') reader.functions.add(functionName(token.text));
  const text = reader.read(tokens, 0);
  const { functions } = reader;
  return {
    text: `=${text}`,
    precedents: reader.precedents,
    functions,
    unknown: reader.unknown,
    bound: reader.bound,
    cut: reader.cut,
    volatile: [...functions].some((name) => VOLATILE.has(name)),
    wandering: reader.wandering || [...functions].some((name) => WANDERING.has(name)),
  };
}

const FILE_PREFIX = /^_XLFN\.(?:_XLWS\.)?/;
/** Upper case, without what files put before younger functions. */
const functionName = (text: string): string => text.toUpperCase().replace(FILE_PREFIX, '');

class Reader {
  readonly precedents: Area[] = [];
  readonly functions = new Set<string>();
  unknown: Reading['unknown'] = null;
  bound = false;
  wandering = false;
  cut = false;

  constructor(
    private readonly place: Place,
    private readonly around: FormulaContext,
  ) {}

  /** `depth` counts the names that led here; within a name only absolute references have a meaning. */
  read(tokens: readonly Token[], depth: number): string {
    if (hasUnion(tokens)) this.fail('syntax', ',');
    let text = '';
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index];
      if (!token) continue;
      if (token.kind === 'operator' && token.text === '@') {
        text += this.intersection(tokens[++index], depth);
        continue;
      }
      const next = tokens[index + 1];
      if (next?.kind === 'unknown' && next.text === '#' && token.kind === 'reference') {
        text += this.spill(token);
        index++;
        continue;
      }
      if (token.kind === 'operator' && token.text === ':') this.wandering = true;
      if (token.kind === 'space' && isIntersection(tokens[index - 1], next)) this.fail('syntax', ' ');
      text += this.piece(token, depth);
    }
    return text;
  }

  private piece(token: Token, depth: number): string {
    switch (token.kind) {
      case 'text':
      case 'error':
      case 'operator':
        return token.text;
      case 'space':
        return '';
      case 'number':
        return engineNumber(token.text);
      case 'function':
        return this.calledFunction(token.text);
      case 'reference':
        if (
          depth > 0 &&
          !/^\$[A-Za-z]+\$\d+$|^\$[A-Za-z]+\$\d+:\$[A-Za-z]+\$\d+$|^\$[A-Za-z]+:\$[A-Za-z]+$|^\$\d+:\$\d+$/.test(
            token.text.slice(token.text.lastIndexOf('!') + 1),
          )
        )
          this.fail('syntax', token.text);
        return this.area(this.areaOf(token));
      case 'structured':
        return this.structured(token.table, token.body, token.text);
      case 'name':
        return this.name(token.text, token.sheet, depth);
      case 'unknown':
        this.fail('syntax', token.text);
        return token.text;
    }
  }

  private fail(what: 'function' | 'name' | 'syntax', text: string): void {
    this.unknown ??= { what, text };
  }

  private calledFunction(text: string): string {
    const name = functionName(text);
    this.functions.add(name);
    const { date1904 } = this.around.workbook;
    if (LEFT_ALONE.has(name) || (date1904 && COUNTS_DAYS.has(name))) this.fail('syntax', name);
    else if (!this.around.knows(name)) this.fail('function', name);
    return name;
  }

  private areaOf(token: Extract<Token, { kind: 'reference' }>): Area | null {
    if (token.sheet === null) return { sheet: this.place.sheet, rect: token.rect };
    if (token.sheet.includes('[')) this.fail('syntax', token.text);
    const sheet = this.around.workbook.worksheets.find(({ name }) => sameName(name, token.sheet ?? ''));
    if (!sheet) this.bound = true;
    return sheet ? { sheet, rect: token.rect } : null;
  }

  /** A range as the engine is to read it. */
  private area(area: Area | null): string {
    if (!area) return '#REF!';
    this.precedents.push(area);
    const { sheet, rect } = area;
    const sheetName = sheet === this.place.sheet ? '' : `${this.around.aliasOf(sheet)}!`;
    return sheetName + rectAddress(this.cutToExtent(rect));
  }

  private cutToExtent(rect: Rect): Rect {
    if (rect.rows * rect.columns <= 4096) return rect;
    const { rows, columns } = this.around.extent();
    const part = intersect(rect, { row: 0, column: 0, rows: Math.max(rows, 1), columns: Math.max(columns, 1) });
    const kept = part ?? { ...rect, rows: 1, columns: 1 };
    if (kept.rows === rect.rows && kept.columns === rect.columns) return rect;
    this.bound = true;
    if ([...this.functions].some((name) => SEES_SIZE.has(name)))
      return rect.rows === MAX_ROWS || rect.columns === MAX_COLUMNS ? this.tooLarge(kept) : rect;
    this.cut = true;
    return kept;
  }

  /** A million cells for a function that would count them. */
  private tooLarge(kept: Rect): Rect {
    if (
      ['INDEX'].some((name) => this.functions.has(name)) &&
      ![...this.functions].some((name) => name !== 'INDEX' && SEES_SIZE.has(name))
    ) {
      this.cut = true;
      return kept;
    }
    this.fail('syntax', 'whole columns');
    return kept;
  }

  private structured(table: string, body: string, text: string): string {
    this.bound = true;
    if (!findTable(this.around.workbook, table, this.place)) this.fail(table === '' ? 'syntax' : 'name', text);
    return this.area(structuredArea(this.around.workbook, table, body, this.place));
  }

  private name(text: string, sheet: string | null, depth: number): string {
    if (/^(?:TRUE|FALSE)$/i.test(text)) return text.toUpperCase();
    const { workbook } = this.around;
    const scope = sheet === null ? this.place.sheet : workbook.worksheets.find(({ name }) => sameName(name, sheet));
    const defined = [...(scope?.names ?? []), ...workbook.names].find(({ name }) => sameName(name, text));
    // Variables of LET and LAMBDA are names that only the formula knows.
    if (!defined && (this.functions.has('LET') || this.functions.has('LAMBDA'))) return text;
    this.bound = true;
    if (defined) {
      const tokens = tokenize(defined.formula.replace(/^=/, ''));
      if (depth >= MOST_NAMES_DEEP) this.fail('syntax', text);
      if (depth >= MOST_NAMES_DEEP) return '#REF!';
      const inner = this.read(tokens, depth + 1);
      return tokens.length === 1 ? inner : `(${inner})`;
    }
    const table = findTable(workbook, text, this.place);
    if (table && text !== '') return this.area({ sheet: table.sheet, rect: bodyRows(table.table) });
    this.fail('name', text);
    return text;
  }

  /** "A1#". */
  private spill(token: Extract<Token, { kind: 'reference' }>): string {
    this.bound = true;
    const anchor = this.areaOf(token);
    if (!anchor) return '#REF!';
    this.precedents.push(anchor);
    const rect = this.around.spillOf({ sheet: anchor.sheet, row: anchor.rect.row, column: anchor.rect.column });
    return rect ? this.area({ sheet: anchor.sheet, rect }) : '#REF!';
  }

  /** "@" before a range: the cell of it in the own row or column. */
  private intersection(token: Token | undefined, depth: number): string {
    if (!token) return '';
    if (token.kind !== 'reference') return this.piece(token, depth);
    const area = this.areaOf(token);
    if (!area) return '#REF!';
    const { rect } = area;
    const { row, column } = this.place;
    if (rect.rows === 1 && rect.columns === 1) return this.area(area);
    const own =
      rect.columns === 1 ? { ...rect, row, rows: 1 } : rect.rows === 1 ? { ...rect, column, columns: 1 } : null;
    return own && intersect(own, rect) ? this.area({ ...area, rect: own }) : '#VALUE!';
  }
}
