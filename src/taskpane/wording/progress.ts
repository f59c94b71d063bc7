import { localNumber } from '../../wording/exactText';
import { PROGRESS_STEPS } from '../../application/ports';
import type { JobKind, JobProgress } from '../../session/jobs';
import type { Language } from '../../language/language';
import { paneTexts } from '../../language/pane';

type Step = JobProgress['step'];

/** The steps a job takes inside Excel, where nothing is opened or saved. */
const STEPS: Readonly<Record<JobKind, readonly Step[]>> = {
  generate: PROGRESS_STEPS.filter((step) => step !== 'open' && step !== 'save'),
  check: PROGRESS_STEPS.filter((step) => step !== 'open' && step !== 'save'),
  template: ['read', 'draw', 'write'],
  sample: ['read', 'draw', 'write'],
  restore: ['write'],
  read: ['read', 'check', 'assess'],
};

export interface ProgressWords {
  /** "Bước 2/5: Kiểm tra số liệu…" */
  readonly step: string;
  /** "3/8" of a step that counts, else null. */
  readonly part: string | null;
  /** Said when nothing has moved for long, else null. */
  readonly slow: string | null;
  /** 0 … 1 of the whole job. */
  readonly share: number;
}

export function progressWords(
  kind: JobKind,
  { step, done, total, slow = false }: JobProgress,
  language: Language,
): ProgressWords {
  const { running, steps } = paneTexts[language];
  const order = STEPS[kind];
  const index = Math.max(0, order.indexOf(step));
  return {
    step: running.step(steps[step], String(index + 1), String(order.length)),
    part: total > 1 ? running.part(localNumber(done, language), localNumber(total, language)) : null,
    slow: slow ? running.slow : null,
    share: (index + (total > 0 ? done / total : 0)) / order.length,
  };
}
