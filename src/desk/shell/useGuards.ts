import { useEffect } from 'react';
import { deskTexts } from '../../language/desk';
import type { Language } from '../../language/language';
import type { DeskState } from '../files/deskState';
import type { Documents } from '../files/documents';

/** The window's title, the question before it closes over unsaved work, and errors that nobody caught. */
export function useGuards(state: DeskState, language: Language, documents: Documents): void {
  const { document: open, unsaved } = state;
  useEffect(() => {
    const texts = deskTexts[language];
    document.documentElement.lang = language;
    document.title = open ? texts[unsaved ? 'unsavedTitle' : 'documentTitle'](open.name) : texts.title;
  }, [open, unsaved, language]);

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
    window.addEventListener('unhandledrejection', rejected);
    return () => {
      window.removeEventListener('unhandledrejection', rejected);
    };
  }, [documents]);
}
