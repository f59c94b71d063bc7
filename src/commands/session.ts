import { createExcelWorkbook } from '../excel';
import type { Language } from '../language/language';
import { createJobs, type Jobs } from './jobs';
import { browserMemory, initialLanguage, keepLanguage } from './officeLanguage';
import { createWork } from './work';

/** What the ribbon and the pane share in the one runtime of a document. */
export interface Session {
  readonly jobs: Jobs;
  readonly languages: LanguageChoice;
}

export interface LanguageChoice {
  readonly current: () => Language;
  readonly subscribe: (listener: () => void) => () => void;
  readonly choose: (language: Language) => void;
}

const nextFrame = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

let session: Session | null = null;

/** The session of this page; call it once Office.js is ready. */
export function theSession(): Session {
  session ??= startSession();
  return session;
}

function startSession(): Session {
  const languages = createLanguageChoice();
  const workbook = createExcelWorkbook({
    run: Excel.run,
    isSetSupported: (set, version) => Office.context.requirements.isSetSupported(set, version),
  });
  const ports = { workbook, clock: () => performance.now(), version: WARDSCORE_VERSION };
  return { jobs: createJobs(createWork(ports, languages.current, nextFrame)), languages };
}

function createLanguageChoice(): LanguageChoice {
  const memory = browserMemory();
  let language = initialLanguage(Office.context.displayLanguage, memory);
  const listeners = new Set<() => void>();
  return {
    current: () => language,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    choose(next) {
      language = next;
      keepLanguage(next, memory);
      for (const listener of listeners) listener();
    },
  };
}
