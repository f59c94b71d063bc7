import type { Table } from '../../model/types';
import type { Parts } from '../parts/parts';
import { fromXstring } from '../xml/escape';
import { attribute, child, flag, numberAttribute, parseXml } from '../xml/tree';
import { parseArea } from './reference';

/** Tables of a sheet with the parts they stand in; tables fed by a query or XML map read the same. */
export function readTables(parts: Parts, sheetPart: string): { readonly part: string; readonly table: Table }[] {
  return parts.related(sheetPart, 'table').flatMap((part) => {
    const table = readTable(parts.text(part), part);
    return table ? [{ part, table }] : [];
  });
}

function readTable(text: string, part: string): Table | null {
  const root = parseXml(text, part);
  const area = parseArea(attribute(root, 'ref') ?? '');
  if (!area) return null;
  const style = child(root, 'tableStyleInfo');
  return {
    id: numberAttribute(root, 'id') ?? 0,
    name: fromXstring(attribute(root, 'displayName') ?? attribute(root, 'name') ?? ''),
    area,
    showHeaders: numberAttribute(root, 'headerRowCount') !== 0,
    showTotals: (numberAttribute(root, 'totalsRowCount') ?? 0) > 0,
    style: (style && attribute(style, 'name')) ?? '',
    showBandedRows: style !== null && flag(style, 'showRowStripes'),
    showFilterButton: child(root, 'autoFilter') !== null,
  };
}
