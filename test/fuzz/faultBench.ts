import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HostError } from 'excel-host/office';
import { openPackage } from 'excel-host/xlsx';
import { generateReport } from '../../src/application/generateReport';
import { HostFailure, type Progress } from '../../src/application/ports';
import { NODE_CODEC } from '../../src/cli/nodeCodec';
import { dumpOf, open } from '../support/excelHost';

const SAMPLE = join(__dirname, '../../assets/samples/hung-yen.xlsx');
const quiet: Progress = { report: () => undefined, cancelled: () => false };

export interface FaultBench {
  /** What the host is asked to do in one whole job, one thing after another. */
  readonly actions: number;
  /**
   * The job again, of which this action fails. What is wrong then; '' when the workbook is as it was and says so, or wholly
   * regenerated, as after a fault in something that the job can do without.
   */
  faultAt(action: number): Promise<string>;
}

/** The sample workbook, scored for 2022, over which 2023 is scored and written: every sheet of ours changes. */
export async function startFaultBench(): Promise<FaultBench> {
  let actions = 0;
  let failing = Infinity;
  const { workbook } = openPackage(readFileSync(SAMPLE), { codec: NODE_CODEC });
  const book = await open(workbook, {
    beforeAction: () => {
      if (++actions === failing) throw new HostError('GeneralException', 'fault');
    },
  });
  const ports = { workbook: book.port, clock: () => 0, version: '0.0.0' };
  const score = (year: number) => generateReport(ports, { year, language: 'vi' }, quiet);
  const state = (): string => JSON.stringify(dumpOf(book.model));
  await score(2022);
  const before = state();
  actions = 0;
  await score(2023);
  const all = actions;
  const regenerated = state();
  await score(2022);
  if (state() !== before) throw new Error('scoring another year and back is not the same');
  return {
    actions: all,
    async faultAt(action) {
      actions = 0;
      failing = action;
      const failure: unknown = await score(2023).catch((error: unknown) => error);
      failing = Infinity;
      const after = state();
      const isRefused = failure instanceof HostFailure;
      if (isRefused && after === before) return failure.restored ? '' : 'said not to be as it was';
      const wanted = isRefused ? before : regenerated;
      const at = [...wanted].findIndex((letter, index) => after[index] !== letter);
      const difference = after === wanted ? '' : `${wanted.slice(at - 80, at + 80)} → ${after.slice(at - 80, at + 80)}`;
      await score(2022);
      if (state() !== before) throw new Error(`after a fault at ${String(action)}, scoring again is not the same`);
      return difference;
    },
  };
}
