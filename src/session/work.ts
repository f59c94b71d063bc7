import { checkData } from '../application/checkData';
import { generateReport, type ReportPorts } from '../application/generateReport';
import { HostFailure, type ContentsPort, type KeptResultsPort, type WorkbookPort } from '../application/ports';
import { scoreWorkbook } from '../application/scoreWorkbook';
import type { Language } from '../language/language';
import type { SheetPicture } from '../cells/picture';
import type { JobKind, Work } from './jobs';

export interface WorkPorts extends ReportPorts {
  readonly workbook: WorkbookPort & ContentsPort;
  readonly kept: KeptResultsPort;
  /** The moment, as an ISO date and time. */
  readonly now: () => string;
}

/** The sheet of example formulas, which speaks of the sample; its code is loaded only when it is asked for. */
const formulaExamples = async (): Promise<SheetPicture> =>
  (await import('../functions/examplesSheet')).formulaExamplesPicture('vi');

/** The use cases behind the buttons. `language` is asked when a job starts, so that a switch takes effect at once. */
export function createWork(ports: WorkPorts, language: () => Language): Readonly<Record<JobKind, Work>> {
  return {
    generate: async (progress) => ({
      kind: 'generate',
      report: await generateReport(ports, { keptAt: ports.now() }, progress),
    }),
    check: async (progress) => ({
      kind: 'check',
      outcome: await checkData(ports, { keptAt: ports.now() }, progress),
    }),
    template: async (progress) => ({
      kind: 'template',
      outcome: await (
        await import('../application/createTemplate')
      ).createTemplate(ports.workbook, language(), progress),
    }),
    sample: async (progress) => ({
      kind: 'sample',
      outcome: await (
        await import('../application/insertSample')
      ).insertSample(ports.workbook, progress, formulaExamples),
    }),
    restore: async (_progress, step) => {
      const states = await ports.kept.kept();
      const wanted = step === undefined ? states[0] : states.find((each) => each.step === step);
      if (!wanted) throw new HostFailure('nothingKept', '', true);
      await ports.kept.restore(wanted.step);
      return { kind: 'restore', kept: wanted };
    },
    read: async (progress) => ({ kind: 'read', scoring: await scoreWorkbook(ports, {}, progress) }),
  };
}
