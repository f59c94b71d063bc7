import type { FigureYear } from '../../domain/period';
import type { Grids } from '../../workbook/grid';
import { openFigureTables, type FigureTables } from '../../workbook/figures/figureTables';
import type { WorkbookRecords } from '../../workbook/read/types';

/** The province's workbook as it was read: what forms are made from, and what figures are taken into. */
export interface CollectBook {
  readonly records: WorkbookRecords;
  readonly grids: Grids;
  readonly tables: FigureTables;
  readonly figureYear: FigureYear;
}

/** The workbook of records and the grids that they were read from. */
export const collectBook = (records: WorkbookRecords, grids: Grids, date1904: boolean): CollectBook => ({
  records,
  grids,
  tables: openFigureTables(grids, date1904, records.ruleSets),
  figureYear: records.interpretations.R15,
});
