import type { IStyleData } from '@univerjs/core';
import type { Table } from 'excel-host/xlsx';
import { mixed } from './pattern';

/** Where in a table a cell stands, as far as it changes its looks. */
type TablePart = 'header' | 'band' | 'plain';

/** Accents of the Office theme in the order in which Excel numbers its table styles: dark first, then the six accents. */
const ACCENTS = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;

const named = (style: string): { readonly family: string; readonly accent: string } => {
  const [, family = 'Medium', digits = '2'] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
  return { family, accent: ACCENTS[(Number(digits) - 1) % ACCENTS.length] ?? ACCENTS[1] };
};

/**
 * What a table style of Excel adds to a cell that has no fill or font of its own: the header's fill and bold text, the band of
 * every other row. An approximation of Excel's sixty styles by family and accent.
 */
export function tablePartStyle(style: string, part: TablePart): IStyleData {
  if (style === '' || style === 'None') return {};
  const { family, accent } = named(style);
  const line = { s: 1, cl: { rgb: mixed(accent, '#FFFFFF', 0.4) } };
  if (family === 'Light')
    return part === 'header'
      ? { bl: 1, bd: { b: { s: 1, cl: { rgb: accent } }, t: { s: 1, cl: { rgb: accent } } } }
      : part === 'band'
        ? { bg: { rgb: mixed(accent, '#FFFFFF', 0.85) } }
        : {};
  if (part === 'header') return { bg: { rgb: accent }, cl: { rgb: '#FFFFFF' }, bl: 1, bd: { t: line, b: line } };
  if (part === 'band') return { bg: { rgb: mixed(accent, '#FFFFFF', 0.8) }, bd: { t: line, b: line } };
  return { bd: { t: line, b: line } };
}

/** The part of a table at a row of the sheet; null outside. */
export function tablePartAt(table: Table, row: number): TablePart | null {
  const { area } = table;
  const at = row - area.row;
  if (at < 0 || at >= area.rows) return null;
  if (table.showHeaders && at === 0) return 'header';
  if (!table.showBandedRows) return 'plain';
  const body = table.showHeaders ? at - 1 : at;
  return body % 2 === 0 ? 'band' : 'plain';
}

const isBlack = (color: unknown): boolean => typeof color !== 'string' || /^#0{6}$/.test(color);

/** The cell's own style wins over its table's, except that black text is no choice of anybody's. */
export function overTable(own: IStyleData, table: IStyleData): IStyleData {
  return {
    ...table,
    ...own,
    ...(own.bg ? { bg: own.bg } : table.bg ? { bg: table.bg } : {}),
    ...(table.cl && isBlack(own.cl?.rgb) && !own.bg ? { cl: table.cl } : {}),
    ...(table.bl && !own.bg ? { bl: table.bl } : {}),
    ...(own.bd ? { bd: own.bd } : table.bd ? { bd: table.bd } : {}),
  };
}
