import { deskTexts } from '../../language/desk';
import { deskPartsTexts } from '../../language/deskParts';
import type { Language } from '../../language/language';
import { sendingTexts } from '../../language/sending';
import { CONTAINED, LEFT_BEHIND, type SendingCopy } from '../../sending/types';
import { CopyRefused } from '../files/copyRefused';
import { isNotLoaded } from '../parts/notLoaded';
import { SendingFailure } from './sender';

/** "Bản này còn chứa: 13 trang, 4120 ô có nội dung." */
export function containedSentence({ contained }: SendingCopy, language: Language): string {
  const { contained: sentence, contents } = sendingTexts[language];
  const within = CONTAINED.filter((what) => contained[what] > 0);
  return sentence(within.map((what) => contents[what](String(contained[what]))).join(', '));
}

/** "Không có trong bản gửi đi: 15 trang ẩn hoặc không chọn."; '' when nothing was left behind. */
export function leftSentence({ left }: SendingCopy, language: Language): string {
  const { left: sentence, counts } = sendingTexts[language];
  const behind = LEFT_BEHIND.filter((what) => left[what] > 0);
  return behind.length === 0 ? '' : sentence(behind.map((what) => counts[what](String(left[what]))).join(', '));
}

/** Why there is no copy. */
export function sendingFailure(error: unknown, language: Language): string {
  const parts = deskPartsTexts[language];
  const texts = sendingTexts[language];
  if (error instanceof CopyRefused)
    return error.reason === 'typing' ? deskTexts[language].notices.finishTyping : texts.ownFile;
  if (isNotLoaded(error)) return parts.notLoaded(parts.names.sending);
  if (error instanceof SendingFailure && error.failure === 'nothing') return texts.nothing;
  return texts.failed(error instanceof Error ? error.message : String(error));
}
