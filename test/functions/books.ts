import { createLiveModel, type LivePorts, type LiveModel } from '../../src/functions/liveModel';
import { QueryModel } from '../../src/functions/model/queryModel';
import type { WorkbookSnapshot } from '../../src/application/ports';
import { readRecords, scoreWorkbook, type Scoring } from '../../src/application/scoreWorkbook';
import type { Grids } from '../../src/workbook/grid';
import { SAMPLE_TABLES } from '../../src/workbook/sample/tables';
import { quiet } from '../support/excelHost';
import { templateGrids } from '../support/grids';

const snapshotOf = (grids: Grids): WorkbookSnapshot => ({
  grids,
  sheetNames: [...new Set([...grids.values()].map(({ sheet }) => sheet)), 'Ghi chú'],
  statusSheets: new Map([['KQ_MATRAN', 'KQ Ma trận']]),
  protectedSheets: [],
  workbookProtected: false,
  date1904: false,
});

/** Ports over grids that can be changed; counts the reads. */
export function workbookOf(grids: Grids): {
  ports: LivePorts;
  reads: () => number;
  set: (grids: Grids) => void;
  failWith: (error: unknown) => void;
  waiting: { milliseconds: number; action: () => void }[];
} {
  let current = grids;
  let failure: unknown = null;
  let reads = 0;
  const waiting: { milliseconds: number; action: () => void }[] = [];
  return {
    ports: {
      workbook: {
        read: () => {
          reads++;
          // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- a host may reject with anything
          return failure === null ? Promise.resolve(snapshotOf(current)) : Promise.reject(failure);
        },
        write: () => Promise.reject(new Error('functions never write')),
      },
      clock: () => 0,
      later: (milliseconds, action) => waiting.push({ milliseconds, action }),
    },
    reads: () => reads,
    set: (next) => {
      current = next;
      failure = null;
    },
    failWith: (error) => {
      failure = error;
    },
    waiting,
  };
}

export const liveOf = (grids: Grids): LiveModel => createLiveModel(workbookOf(grids).ports);

export const sampleGrids = (): Grids => templateGrids(SAMPLE_TABLES);

export const scoringOf = (grids: Grids, year?: number): Promise<Scoring> =>
  scoreWorkbook(workbookOf(grids).ports, { year }, quiet);

export const bookOf = async (grids: Grids, year?: number): Promise<QueryModel> =>
  new QueryModel(await readRecords(workbookOf(grids).ports, { year }, quiet));
