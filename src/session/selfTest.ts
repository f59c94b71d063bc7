import type { SelfTestPort } from '../application/selfTest';
import type { ExcelRuntime } from '../excel';

/** The self-test, loaded when somebody asks for it. Throws HostFailure. */
export async function runSelfTest(
  runtime: ExcelRuntime,
  clock: () => number,
  ended: Parameters<SelfTestPort['run']>[0],
): ReturnType<SelfTestPort['run']> {
  const [{ createSelfTest }, { formulaExamplesPicture }, { repairFormulas }] = await Promise.all([
    import('../excel/selfTest'),
    import('../functions/examplesSheet'),
    import('../functions/repairFormulas'),
  ]);
  const tools = { examples: () => Promise.resolve(formulaExamplesPicture('vi')), repairFormulas };
  return createSelfTest(runtime, clock, tools).run(ended);
}
