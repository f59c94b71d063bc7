import { countIssues } from '../../application/outcome';
import type { KeptResults } from '../../application/ports';
import { ReportFailure } from '../../application/reportFailure';
import type { JobResult, JobState } from '../../session/jobs';
import type { Language } from '../../language/language';
import { paneTexts } from '../../language/pane';
import { paneRepairsTexts } from '../../language/paneRepairs';
import { paneShellTexts } from '../../language/paneShell';
import { failureWords } from './failure';
import { progressWords } from './progress';
import { reportWords, templateWords } from './summary';

/** What became of a job: few words, the sheets to look at, and what may follow. */
export interface DoneWords {
  readonly title: string;
  readonly sentences: readonly string[];
  /** Names of worksheets that the job drew. */
  readonly sheets: readonly string[];
  /** True when the status sheets that stood before were kept and can be brought back. */
  readonly offersBringBack: boolean;
  /** True when reading is the next step. */
  readonly offersRead: boolean;
}

export function doneWords(result: JobResult, language: Language): DoneWords {
  const title = paneTexts[language].done[result.kind];
  const plain = { title, sheets: [], offersBringBack: false, offersRead: false };
  switch (result.kind) {
    case 'generate': {
      const { outcome, scoring } = result.report;
      const { heading } = reportWords(outcome, language);
      const offersBringBack = scoring.snapshot.statusSheets.size > 0;
      return { ...plain, sentences: [heading], sheets: outcome.sheets, offersBringBack };
    }
    case 'check': {
      const { scoring, sheet } = result.outcome;
      const counts = countIssues(scoring.records.issues);
      return { ...plain, sentences: [checkedSentence(counts, language)], sheets: [sheet] };
    }
    case 'template':
    case 'sample': {
      const { heading, made, notes } = templateWords(result.outcome, language);
      const next = result.kind === 'sample' ? paneShellTexts[language].seeSample : paneTexts[language].done.next;
      return { ...plain, sentences: [heading, ...notes, next], sheets: made, offersRead: result.kind === 'sample' };
    }
    case 'restore':
      return {
        ...plain,
        sentences: restoredSentences(result.kept, language),
        sheets: result.kept.sheets,
      };
    case 'read':
      return { ...plain, sentences: [] };
  }
}

/** Status sheets, places of the data, or both. */
function restoredSentences({ sheets, cells }: KeptResults, language: Language): string[] {
  const ofData = cells === undefined ? [] : [paneRepairsTexts[language].restored(String(cells))];
  return sheets.length > 0 || ofData.length === 0
    ? [paneShellTexts[language].restored(String(sheets.length)), ...ofData]
    : ofData;
}

function checkedSentence({ error, warning, info }: ReturnType<typeof countIssues>, language: Language): string {
  const texts = paneShellTexts[language];
  return error + warning + info === 0 ? texts.checkedNone : texts.checked(String(error), String(warning), String(info));
}

/** True when there is nothing to score yet, so that the pane shows how to begin. */
export const nothingToScore = (error: unknown): boolean => error instanceof ReportFailure && error.code !== 'noRuleSet';

/** True when a failure is to be shown: what the pane tried by itself on an empty workbook is no failure of the user's. */
export const isTold = (state: Extract<JobState, { status: 'failed' }>): boolean =>
  state.kind !== 'read' || !nothingToScore(state.error);

export interface Announcement {
  readonly text: string;
  /** True when it must interrupt what is being read out. */
  readonly urgent: boolean;
}

/** What a screen reader announces: each step once, the end once, and nothing of the screens themselves. */
export function announcement(job: JobState, stale: boolean, language: Language): Announcement {
  const calm = (text: string): Announcement => ({ text, urgent: false });
  switch (job.status) {
    case 'running':
      if (job.cancelling) return calm(paneTexts[language].running.cancelling);
      return calm(progressWords(job.kind, job.progress, language).step);
    case 'failed': {
      if (!isTold(job)) return calm('');
      const words = failureWords(job.error, language);
      const title = words.calm ? paneTexts[language].failed.cancelled : paneTexts[language].failed[job.kind];
      return { text: [`${title}.`, ...words.sentences].join(' '), urgent: !words.calm };
    }
    case 'idle':
    case 'done': {
      if (stale) return calm(`${paneShellTexts[language].stale}. ${paneShellTexts[language].staleHint}`);
      if (job.status === 'idle') return calm('');
      const { title, sentences } = doneWords(job.result, language);
      return calm([`${title}.`, ...sentences].join(' '));
    }
  }
}
