import { deskTexts } from '../../language/desk';
import { fileFailuresTexts } from '../../language/fileFailures';
import type { Language } from '../../language/language';
import type { Notice } from '../files/deskState';

/** What a notice says: what happened, and what to do about it. */
export function noticeText(notice: Notice, language: Language): string {
  const { notices, refusals } = deskTexts[language];
  switch (notice.kind) {
    case 'notOpened':
    case 'notSaved':
      return notices[notice.kind](notice.name, fileFailuresTexts[language].package[notice.code](notice.detail));
    case 'refusal':
      return refusals[notice.refusal](notice.detail);
    case 'finishTyping':
    case 'partNotLoaded':
    case 'formulasNotLoaded':
      return notices[notice.kind];
    case 'unexpected':
      return notices.unexpected(notice.message);
    case 'saved':
    case 'downloaded':
    case 'notRead':
    case 'notWritten':
      return notices[notice.kind](notice.name);
  }
}

/** Things that went well are said politely; the others at once. */
export const isFailure = ({ kind }: Notice): boolean => kind !== 'saved' && kind !== 'downloaded';
