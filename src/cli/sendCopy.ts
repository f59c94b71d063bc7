import type { Progress } from '../application/ports';
import type { Scoring } from '../application/scoreWorkbook';
import type { Language } from '../language/language';
import { sendingTexts } from '../language/sending';
import {
  CONTAINED,
  drawForSending,
  LEFT_BEHIND,
  NothingToSend,
  sendingCopy,
  sendingOffer,
  type SendingCopy,
} from '../sending';
import type { Calculated } from './calculate';
import { SendFailure } from './cliFailure';
import type { HeadlessWorkbook } from './headless';
import { NODE_CODEC } from './nodeCodec';
import type { SendOptions } from './sendOptions';
import { VERSION } from './version';

/** The copy as it was made, and where it goes. */
export interface SentFile extends SendingCopy {
  readonly path: string;
}

/** Throws SendFailure when a sheet is asked for that there is not. */
export function requireSheets({ model }: HeadlessWorkbook, { choice }: SendOptions): void {
  const known = sendingOffer(model).sheets.map(({ name }) => name);
  const unknown = choice.sheets?.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new SendFailure('unknownSheet', unknown, known);
}

/**
 * The copy of a workbook that was scored. Status sheets are drawn again in it without what is not sent: it must have been saved
 * before, and `formulas` follow once more. Throws SendFailure.
 */
export async function sentFile(
  { model, port }: HeadlessWorkbook,
  scoring: Scoring,
  formulas: Calculated,
  { path, choice }: SendOptions,
  language: Language,
  progress: Progress,
): Promise<SentFile> {
  try {
    const drawn = await drawForSending({ model, port, scoring, version: VERSION }, choice, language, progress);
    formulas.follow();
    return { path, ...sendingCopy(model, choice, NODE_CODEC, drawn) };
  } catch (error) {
    throw error instanceof NothingToSend ? new SendFailure('nothing', '', []) : error;
  }
}

/** Where the copy went, what it contains, and what is not in it. */
export function sentLines({ path, sheets, left, contained }: SentFile, language: Language): string[] {
  const texts = sendingTexts[language];
  const within = CONTAINED.filter((what) => contained[what] > 0);
  const behind = LEFT_BEHIND.filter((what) => left[what] > 0);
  return [
    texts.done(path, String(sheets.length)),
    texts.contained(within.map((what) => texts.contents[what](String(contained[what]))).join(', ')),
    ...(behind.length > 0 ? [texts.left(behind.map((what) => texts.counts[what](String(left[what]))).join(', '))] : []),
  ];
}
