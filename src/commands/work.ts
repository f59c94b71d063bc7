import { createTemplate } from '../application/createTemplate';
import { generateReport, type ReportPorts } from '../application/generateReport';
import type { Language } from '../language/language';
import type { JobKind, Work } from './jobs';

/** Lets the page draw once, so that the pane shows that a job has begun before the job takes the thread. */
export type Breathe = () => Promise<void>;

/** The use cases behind the buttons. `language` is asked when a job starts, so that a switch takes effect at once. */
export function createWork(
  ports: ReportPorts,
  language: () => Language,
  breathe: Breathe,
): Readonly<Record<JobKind, Work>> {
  return {
    generate: async (progress) => {
      await breathe();
      return { kind: 'generate', outcome: await generateReport(ports, {}, progress) };
    },
    template: async (progress) => {
      await breathe();
      return { kind: 'template', outcome: await createTemplate(ports.workbook, language(), progress) };
    },
  };
}
