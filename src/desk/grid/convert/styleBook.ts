import type { IStyleData } from '@univerjs/core';
import type { CellStyle, ModelValue, Table } from 'excel-host/xlsx';
import { isInside } from './ranges';
import { styleData } from './style';
import { decimalFormat, type GridLanguage } from './numberFormat';
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

  /**
   * The name under which Univer keeps the style of this cell; null for a style that looks like none. Cells without a number format
   * have one name more: Univer writes their decimals with a point in every language.
   */
  nameAt(row: number, column: number, styleId: number, value: ModelValue): string | null {
    const table = this.tables.find(({ area }) => isInside(area, row, column));
    const part = table ? tablePartAt(table, row) : null;
    const own = this.cellStyles.get(styleId);
    const decimal = isGeneral(own) ? decimalFormat(value, this.language) : null;
    const name = `m${styleId}${decimal === null ? '' : '.d'}`;
    if (!table || part === null || table.style === '') return this.named(name, own, null, decimal);
    return this.named(`${name}.${table.style}.${part}`, own, tablePartStyle(table.style, part), decimal);
  }

  /** Styles named since this was last asked. */
  takeFresh(): Record<string, IStyleData> {
    const taken = this.fresh;
    this.fresh = {};
    return taken;
  }

  private named(
    name: string,
    style: CellStyle | undefined,
    table: IStyleData | null,
    decimal: string | null,
  ): string | null {
    if (this.made.has(name)) return name;
    if (!style && table === null && decimal === null) return null;
    const own = style ? styleData(style, this.language) : {};
    const shown = decimal === null ? own : { ...own, n: { pattern: decimal } };
    const data = table === null ? shown : overTable(shown, table);
    this.made.set(name, data);
    this.fresh[name] = data;
    return name;
  }
}

const isGeneral = (style: CellStyle | undefined): boolean =>
  style === undefined || style.numberFormat === '' || style.numberFormat === 'General';
