import { useEffect } from 'react';
import type { DeskState } from '../files/deskState';
import type { Documents } from '../files/documents';
import { useDeskLanguage } from './language';
import { useDeskTexts } from './useDeskTexts';

/** The window's title, the question before it closes over unsaved work, and errors that were not caught. */
export function useGuards(state: DeskState, documents: Documents): void {
  const { document: open, unsaved } = state;
  const language = useDeskLanguage();
  const texts = useDeskTexts();
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = open ? texts[unsaved ? 'unsavedTitle' : 'documentTitle'](open.name) : texts.title;
  }, [open, unsaved, language, texts]);

  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [unsaved]);

  useEffect(() => {
    const rejected = ({ reason }: PromiseRejectionEvent): void => {
      documents.failed(reason);
    };
    const thrown = ({ error }: ErrorEvent): void => {
      // Browsers tell of their own troubles, such as sizes that were observed too late, without an error.
      if (error instanceof Error) documents.failed(error);
    };
    window.addEventListener('unhandledrejection', rejected);
    window.addEventListener('error', thrown);
    return () => {
      window.removeEventListener('error', thrown);
      window.removeEventListener('unhandledrejection', rejected);
    };
  }, [documents]);
}
