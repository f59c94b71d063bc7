import type { IStyleData } from '@univerjs/core';
import type { CellStyle, Table } from '../../../host/model/types';
import { isInside } from './ranges';
import { styleData } from './style';
import type { GridLanguage } from './numberFormat';
import { overTable, tablePartAt, tablePartStyle } from './tableStyle';

/**
 * The styles of one sheet as Univer names them. A style that stands in a table has a name of its own for each table style and
 * part; all are made when they are first asked for.
 */
export class StyleBook {
  private readonly cellStyles: ReadonlyMap<number, CellStyle>;
  private readonly made = new Map<string, IStyleData>();
  private fresh: Record<string, IStyleData> = {};

  constructor(
    styles: readonly (readonly [number, CellStyle])[],
    private readonly tables: readonly Table[],
    private readonly language: GridLanguage,
  ) {
    this.cellStyles = new Map(styles);
  }

  knows(styleId: number): boolean {
    return this.cellStyles.has(styleId);
  }

  get(styleId: number): CellStyle | null {
    return this.cellStyles.get(styleId) ?? null;
  }

  /** The name under which Univer keeps the style of this cell; null for a style that looks like none. */
  nameAt(row: number, column: number, styleId: number): string | null {
    const table = this.tables.find(({ area }) => isInside(area, row, column));
    const part = table ? tablePartAt(table, row) : null;
    if (!table || part === null || table.style === '') return this.named(`m${styleId}`, styleId, null);
    return this.named(`m${styleId}.${table.style}.${part}`, styleId, tablePartStyle(table.style, part));
  }

  /** Styles named since this was last asked. */
  takeFresh(): Record<string, IStyleData> {
    const taken = this.fresh;
    this.fresh = {};
    return taken;
  }

  private named(name: string, styleId: number, table: IStyleData | null): string | null {
    if (this.made.has(name)) return name;
    const style = this.cellStyles.get(styleId);
    if (!style && table === null) return null;
    const own = style ? styleData(style, this.language) : {};
    const data = table === null ? own : overTable(own, table);
    this.made.set(name, data);
    this.fresh[name] = data;
    return name;
  }
}
