import { HostFailure } from '../../application/ports';
import {
  BASIC_CASES,
  JOB_CASES,
  SELF_TEST_CASES,
  SUSPICION_CASES,
  type SelfTestCase,
  type SelfTestPort,
  type SelfTestResult,
} from '../../application/selfTest';
import { officeCode } from '../failures';
import { guarded } from '../guarded';
import { runAfterCellEdit, type ExcelRuntime } from '../runtime';
import { BASICS } from './basics';
import { removeOthers, sheetsIfEmpty } from './emptiness';
import { createJobCases, type JobTools } from './jobs';
import { createKit, SCRATCH, Unexpected } from './kit';
import { SUSPICIONS } from './suspicions';

/** Asks the Excel at hand what the add-in relies on. `clock` gives milliseconds since some moment. */
export const createSelfTest = (runtime: ExcelRuntime, clock: () => number, tools: JobTools): SelfTestPort => ({
  run: async (ended, wanted = SELF_TEST_CASES) => {
    const kept = await guarded(runtime, sheetsIfEmpty);
    if (kept === null) throw new HostFailure('notEmpty', '', true);
    const results: SelfTestResult[] = [];
    const take = async (id: SelfTestCase, attempt: () => Promise<void>): Promise<void> => {
      const result = await resultOf(id, attempt, clock);
      results.push(result);
      ended(result);
    };
    const kit = createKit(runtime, clock);
    const cases = { ...SUSPICIONS, ...BASICS };
    for (const id of [...SUSPICION_CASES, ...BASIC_CASES]) {
      if (!wanted.includes(id)) continue;
      await take(id, async () => {
        await addSheet(runtime);
        await cases[id](kit);
      });
      await cleanUp(runtime, kept);
    }
    const jobs = createJobCases(kit, tools);
    for (const id of JOB_CASES) if (id !== 'emptyAgain' && wanted.includes(id)) await take(id, jobs[id]);
    await take('emptyAgain', async () => {
      await cleanUp(runtime, kept);
      const left = await runAfterCellEdit(runtime, sheetsIfEmpty);
      if (left?.length !== kept.length) throw new Unexpected('the workbook is not empty');
    });
    return results;
  },
});

async function resultOf(id: SelfTestCase, attempt: () => Promise<void>, clock: () => number): Promise<SelfTestResult> {
  const began = clock();
  const took = (): number => Math.round(clock() - began);
  try {
    await attempt();
    return { id, passed: true, code: '', found: '', milliseconds: took() };
  } catch (error) {
    const code = error instanceof HostFailure ? error.code : officeCode(error);
    const found = error instanceof HostFailure ? error.detail : error instanceof Error ? error.message : String(error);
    return { id, passed: false, code, found, milliseconds: took() };
  }
}

const addSheet = (runtime: ExcelRuntime): Promise<void> =>
  runAfterCellEdit(runtime, async (context) => {
    context.workbook.worksheets.add(SCRATCH);
    await context.sync();
  });

/** What cannot be removed now is found by the last case. */
const cleanUp = (runtime: ExcelRuntime, kept: readonly string[]): Promise<void> =>
  runAfterCellEdit(runtime, (context) => removeOthers(context, kept)).catch(() => undefined);
