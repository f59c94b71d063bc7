import { type Codec, createEmptyWorkbook, newPackage, type Workbook, type Worksheet } from 'excel-host/xlsx';
import { pictureIdOf } from '../excel/marks';
import { copySheet } from './copySheet';
import type { Contents, LeftBehindCounts } from './copyTask';
import { privateColumns, PrivateTexts } from './privateTexts';
import {
  CONTAINED,
  LEFT_BEHIND,
  NothingToSend,
  PRIVATE_TEXTS,
  type SendingChoice,
  type SendingCopy,
  type SendingOffer,
} from './types';

const visibleSheets = ({ worksheets }: Workbook): Worksheet[] =>
  worksheets.filter(({ visibility }) => visibility === 'Visible');

const isStatus = ({ name, names }: Worksheet): boolean => pictureIdOf(name, names) !== null;

/** What can be ticked for a workbook. */
export function sendingOffer(workbook: Workbook): SendingOffer {
  const kinds = new Set(workbook.worksheets.flatMap(privateColumns).flatMap((column) => column.kinds));
  return {
    sheets: visibleSheets(workbook).map((sheet) => ({ name: sheet.name, isStatus: isStatus(sheet) })),
    texts: PRIVATE_TEXTS.filter((kind) => kinds.has(kind)),
  };
}

/** The sheets that a choice sends, in their order. Throws NothingToSend when no sheet is left. */
export function chosenSheets(workbook: Workbook, { sheets }: SendingChoice): Worksheet[] {
  const chosen = visibleSheets(workbook).filter((sheet) => sheets?.includes(sheet.name) ?? isStatus(sheet));
  if (chosen.length === 0) throw new NothingToSend();
  return chosen;
}

/**
 * A new file for sending upward: values only of the chosen sheets. It is built anew and nothing of the old file is taken over,
 * so hidden sheets, comments, notes, names of authors, custom properties, printer settings, macros, connections and links to
 * other files cannot be in it. `drawn` names the status sheets that were drawn from censored records. Throws NothingToSend when no
 * sheet is left.
 */
export function sendingCopy(
  workbook: Workbook,
  choice: SendingChoice,
  codec?: Codec,
  drawn: ReadonlySet<string> = new Set(),
): SendingCopy {
  const chosen = chosenSheets(workbook, choice);
  const to = createEmptyWorkbook();
  to.date1904 = workbook.date1904;
  const counts: LeftBehindCounts = {
    ...zeros(LEFT_BEHIND),
    sheets: workbook.worksheets.length - chosen.length,
    names: workbook.names.length,
  };
  const contents: Contents = { ...zeros(CONTAINED), sheets: chosen.length };
  const sent = new Set(chosen.map(({ name }) => name));
  const texts = new PrivateTexts(workbook, choice.without);
  for (const sheet of chosen) copySheet(sheet, { from: workbook, to, choice, texts, sent, drawn, counts, contents });
  return {
    bytes: newPackage(to, codec ? { codec } : {}).save(),
    sheets: [...sent],
    left: counts,
    contained: contents,
  };
}

const zeros = <Key extends string>(keys: readonly Key[]): Record<Key, number> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
