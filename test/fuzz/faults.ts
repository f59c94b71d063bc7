import { generateReport } from '../../src/application/generateReport';
import { HostFailure } from '../../src/application/ports';
import { NODE_CODEC } from '../../src/cli/nodeCodec';
import { HostError } from '../../src/host/officeHost';
import { openPackage } from '../../src/host/package';
import { dumpOf, open, quiet } from '../support/excelHost';

/** What became of a job of which one action failed. */
export interface Fault {
  /** `done`: the fault came when nothing was left to do; else the code of the refusal, and whether it said that all is as before. */
  readonly end: string;
  readonly restored: boolean;
  /** Where the workbook differs from what it should be; '' when it is exactly as before or, once done, as a job without a fault leaves it. */
  readonly difference: string;
}

export interface Faults {
  /** Actions of the host in one job, reading and writing. */
  readonly actions: number;
  readonly failAt: (action: number) => Promise<Fault>;
}

const [BEFORE, AFTER] = [2022, 2023];

function difference(expected: string, found: string): string {
  if (expected === found) return '';
  let at = 0;
  while (expected[at] === found[at]) at++;
  const from = Math.max(0, at - 80);
  return `${expected.slice(from, at + 80)} → ${found.slice(from, at + 80)}`;
}

/** A workbook scored for one year, ready to be scored for the next with a fault at any action. */
export async function faultsOf(bytes: Uint8Array): Promise<Faults> {
  const { workbook } = openPackage(bytes, { codec: NODE_CODEC });
  let actions = 0;
  let failing = Infinity;
  const book = await open(workbook, {
    beforeAction: () => {
      if (actions++ === failing) throw new HostError('GeneralException', 'fault');
    },
  });
  const ports = { workbook: book.port, clock: () => 0, version: '0' };
  const score = (year: number) => generateReport(ports, { year, language: 'vi' }, quiet);
  const dump = (): string => JSON.stringify(dumpOf(book.model));
  await score(AFTER);
  const after = dump();
  await score(BEFORE);
  const before = dump();
  actions = 0;
  await score(AFTER);
  const all = actions;
  await score(BEFORE);
  return {
    actions: all,
    async failAt(action) {
      [actions, failing] = [0, action];
      const failure: unknown = await score(AFTER).then(
        () => null,
        (error: unknown) => error,
      );
      failing = Infinity;
      const found = dump();
      if (failure === null) {
        await score(BEFORE);
        return { end: 'done', restored: true, difference: difference(after, found) };
      }
      if (!(failure instanceof HostFailure)) throw new Error(`action ${String(action)}`, { cause: failure });
      return { end: failure.code, restored: failure.restored, difference: difference(before, found) };
    },
  };
}
