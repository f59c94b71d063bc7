import { type Codec, createEmptyWorkbook, newPackage, type Workbook, type Worksheet } from 'excel-host/xlsx';
import { copySheet, type Counts } from './copySheet';
import { privateColumns, PrivateTexts } from './privateTexts';
import { NothingToSend, PRIVATE_TEXTS, type SendingChoice, type SendingCopy, type SendingOffer } from './types';

const visibleSheets = ({ worksheets }: Workbook): Worksheet[] =>
  worksheets.filter(({ visibility }) => visibility === 'Visible');

/** What can be ticked for a workbook. */
export function sendingOffer(workbook: Workbook): SendingOffer {
  const sheets = visibleSheets(workbook);
  const kinds = new Set(workbook.worksheets.flatMap(privateColumns).flatMap((column) => column.kinds));
  return { sheets: sheets.map(({ name }) => name), texts: PRIVATE_TEXTS.filter((kind) => kinds.has(kind)) };
}

/**
 * A new file for sending upward: values only of the chosen sheets. It is built anew and nothing of the old file is taken over,
 * so hidden sheets, comments, notes, names of authors, custom properties, printer settings, macros, connections and links to
 * other files cannot be in it. Throws NothingToSend when no sheet is left.
 */
export function sendingCopy(workbook: Workbook, choice: SendingChoice, codec?: Codec): SendingCopy {
  const chosen = visibleSheets(workbook).filter(({ name }) => choice.sheets?.includes(name) ?? true);
  if (chosen.length === 0) throw new NothingToSend();
  const to = createEmptyWorkbook();
  to.date1904 = workbook.date1904;
  const counts: Counts = {
    ...{ sheets: workbook.worksheets.length - chosen.length, formulas: 0, hiddenCells: 0, privateCells: 0 },
    ...{ notes: 0, links: 0, names: workbook.names.length },
  };
  const sent = new Set(chosen.map(({ name }) => name));
  const task = { from: workbook, to, choice, texts: new PrivateTexts(workbook, choice.without), sent, counts };
  for (const sheet of chosen) copySheet(sheet, task);
  return { bytes: newPackage(to, codec ? { codec } : {}).save(), sheets: [...sent], left: counts };
}
