import type { Workbook } from 'excel-host/xlsx';
import type { Language } from '../language/language';
import { sendingTexts } from '../language/sending';
import { LEFT_BEHIND, NothingToSend, sendingCopy, sendingOffer, type SendingCopy } from '../sending';
import { SendFailure } from './cliFailure';
import { NODE_CODEC } from './nodeCodec';
import type { SendOptions } from './sendOptions';

/** The copy as it was made, and where it goes. */
export interface SentFile extends SendingCopy {
  readonly path: string;
}

/** The copy of the workbook as it is now. Throws SendFailure. */
export function sentFile(workbook: Workbook, { path, choice }: SendOptions): SentFile {
  const { sheets } = sendingOffer(workbook);
  const unknown = choice.sheets?.find((name) => !sheets.includes(name));
  if (unknown !== undefined) throw new SendFailure('unknownSheet', unknown, sheets);
  try {
    return { path, ...sendingCopy(workbook, choice, NODE_CODEC) };
  } catch (error) {
    throw error instanceof NothingToSend ? new SendFailure('nothing', '', []) : error;
  }
}

/** Where the copy went and what is not in it. */
export function sentLines({ path, sheets, left }: SentFile, language: Language): string[] {
  const texts = sendingTexts[language];
  const counts = LEFT_BEHIND.filter((what) => left[what] > 0).map((what) => texts.counts[what](String(left[what])));
  return [texts.done(path, String(sheets.length)), ...(counts.length > 0 ? [texts.left(counts.join(', '))] : [])];
}
