import type { NamedFormula } from '../marks';

/** What stands on a sheet of ours besides cells, by name: needed to draw in place. */
export interface SheetDetails {
  readonly tables: readonly string[];
  readonly charts: readonly string[];
  readonly names: readonly string[];
}

export const NO_DETAILS: SheetDetails = { tables: [], charts: [], names: [] };

/** A worksheet as one read brings it. */
export interface SheetFacts extends SheetDetails {
  readonly name: string;
  readonly protected: boolean;
  readonly showGridlines: boolean;
  /** Excel deletes no sheet that is VeryHidden. */
  readonly isVeryHidden: boolean;
  readonly formulas: readonly NamedFormula[];
}

const PROPERTIES = [
  'items/name',
  'items/visibility',
  'items/showGridlines',
  'items/protection/protected',
  'items/names/items/name',
  'items/names/items/formula',
  'items/tables/items/name',
  'items/charts/items/name',
].join(',');

/** Compared as text, so that nothing of the library is needed at run time. */
export const isVeryHidden = ({ visibility }: Excel.Worksheet): boolean => String(visibility) === 'VeryHidden';

/** Queues the reading of all worksheets; the answer is there after the next sync. */
export function queueSheets(context: Excel.RequestContext): () => SheetFacts[] {
  const { worksheets } = context.workbook;
  worksheets.load(PROPERTIES);
  return () =>
    worksheets.items.map((sheet) => {
      const formulas = sheet.names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
      return {
        name: sheet.name,
        protected: sheet.protection.protected,
        showGridlines: sheet.showGridlines,
        isVeryHidden: isVeryHidden(sheet),
        formulas,
        names: formulas.map(({ name }) => name),
        tables: sheet.tables.items.map(({ name }) => name),
        charts: sheet.charts.items.map(({ name }) => name),
      };
    });
}
