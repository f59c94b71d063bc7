import type { Worksheet } from '../../model/types';

/** What of a worksheet is written together. */
export const ASPECTS = [
  'rows',
  'tab',
  'columns',
  'view',
  'protection',
  'merges',
  'conditionalFormats',
  'validations',
  'hyperlinks',
  'page',
  'notes',
  'charts',
  'tables',
] as const;
export type Aspect = (typeof ASPECTS)[number];

const ordered = <V>(map: ReadonlyMap<number, V>): [number, V][] => [...map].sort(([a], [b]) => a - b);
const sorted = (set: ReadonlySet<number>): number[] => [...set].sort((a, b) => a - b);

const CONTENT: Readonly<Record<Aspect, (sheet: Worksheet) => unknown>> = {
  rows: (sheet) => [ordered(sheet.rowHeights), sorted(sheet.hiddenRows)],
  tab: (sheet) => sheet.tabColor.toUpperCase(),
  columns: (sheet) => [ordered(sheet.columnWidths), sorted(sheet.hiddenColumns)],
  view: (sheet) => [sheet.freeze, sheet.showGridlines],
  protection: (sheet) => sheet.protected,
  merges: (sheet) => sheet.merges,
  // Ids and the numbers behind the order are the model's own affair.
  conditionalFormats: (sheet) =>
    [...sheet.conditionalFormats]
      .sort((a, b) => a.priority - b.priority)
      .map(({ areas, rule, format, stopIfTrue }) => [areas, rule, format, stopIfTrue]),
  validations: (sheet) => sheet.validations,
  hyperlinks: (sheet) => [...sheet.hyperlinks],
  page: (sheet) => sheet.pageLayout,
  notes: (sheet) => [...sheet.notes],
  charts: (sheet) => sheet.charts,
  tables: (sheet) => sheet.tables,
};

/** A text that is equal as long as nothing of the aspect changed. */
export const describe = (sheet: Worksheet, aspect: Aspect): string => canonical(CONTENT[aspect](sheet));

/** JSON whose keys are in order: equal objects give equal text whoever made them. Points are compared to the hundredth. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner === 'number') return Math.round(inner * 100) / 100;
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
