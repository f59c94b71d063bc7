import { HostFailure } from '../../../application/ports';
import { failuresTexts } from '../../../language/failures';
import type { Language } from '../../../language/language';
import { panePartsTexts } from '../../../language/paneShell';

/** Why showing a place failed, as a sentence with a way out. */
export function goToFailure(error: unknown, sheet: string, language: Language): string {
  if (error instanceof HostFailure && error.code === 'itemMissing') return panePartsTexts[language].gone(sheet);
  return actionFailure(error, language);
}

/** Why a small action of the pane failed; it wrote nothing that would have to be taken back. */
export function actionFailure(error: unknown, language: Language): string {
  const texts = failuresTexts[language];
  if (error instanceof HostFailure) return texts.host[error.code](error.detail);
  return texts.unexpected(error instanceof Error ? error.message : String(error));
}
