import type { WorkbookPort, WorkbookSnapshot } from '../../src/application/ports';
import { scoreWorkbook, type Scoring } from '../../src/application/scoreWorkbook';
import type { Grids } from '../../src/workbook/grid';
import { sampleGrids } from '../functions/books';

/** A workbook of these tables as the pane reads it; the sample of Hưng Yên when none are given. */
export function scored(
  year: number,
  grids: Grids = sampleGrids(),
  statusSheets: readonly string[] = [],
): Promise<Scoring> {
  const snapshot: WorkbookSnapshot = {
    grids,
    sheetNames: [...new Set([...grids.values()].map(({ sheet }) => sheet)), ...statusSheets],
    statusSheets: new Map(statusSheets.map((name) => [name, name])),
    protectedSheets: [],
    workbookProtected: false,
    date1904: false,
  };
  const workbook: WorkbookPort = {
    read: () => Promise.resolve(snapshot),
    write: () => Promise.reject(new Error('reading writes nothing')),
  };
  return scoreWorkbook({ workbook, clock: () => 0 }, { year }, { report: () => undefined, cancelled: () => false });
}
