import { ChangeLog, loadCalculator, type Workbook } from 'excel-host/xlsx';
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

/**
 * Calculates the user's formulas after what follows changed their cells: a copy of values would show for ever what they were
 * before. The engine is loaded only for this.
 */
export async function followFormulas(workbook: Workbook): Promise<() => void> {
  const createCalculator = await loadCalculator();
  const calculator = createCalculator(workbook);
  calculator.prepare();
  const log = new ChangeLog(workbook);
  return () => {
    calculator.changed(log.take());
    calculator.close();
  };
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
