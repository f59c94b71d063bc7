import type { Texts } from '../language';
import type { sending as vi } from '../vi/sending';

export const sending: Texts<typeof vi> = {
  title: 'Copy to send',
  body: 'Saves a new file for sending upward: values only, without formulas, hidden worksheets, cell notes, links, names of authors or file properties. The open workbook does not change.',
  sheets: 'Worksheets to send',
  allSheets: 'Select all',
  noSheets: 'Clear all',
  texts: 'Send along',
  kinds: {
    document: 'Numbers, dates and validity of evidence documents',
    explanation: 'Explanations',
    person: 'Who concluded, and when',
    note: 'Notes columns',
  },
  hiddenCells: 'Contents of hidden rows and columns too',
  save: 'Save the copy',
  cancel: 'Cancel',
  choose: 'Choose at least one worksheet.',
  saving: 'Making the copy…',
  close: 'Close',
  ownFile: 'That is the very file that is open: its formulas and hidden worksheets would be lost. Choose another name.',
  nothing: 'There is no worksheet to send: those chosen are missing or hidden.',
  failed: (reason: string) => `The copy could not be made: ${reason}`,
  unknownSheet: (name: string, known: string) =>
    `The workbook shows no worksheet “${name}”. Worksheets that can be sent: ${known}.`,
  unknownText: (found: string, known: string) => `“${found}” is not understood: choose from ${known}.`,
  needsCopy: 'The options --send-… go only with --send-copy.',
  wrongName: (path: string) => `The copy to send, “${path}”, must have a name that ends in .xlsx.`,
  done: (path: string, sheets: string) => `Copy to send (${sheets} worksheets): ${path}`,
  left: (list: string) => `Not in the copy: ${list}.`,
  counts: {
    sheets: (count: string) => `${count} worksheets, hidden or not chosen`,
    formulas: (count: string) => `${count} formulas (their values stay)`,
    hiddenCells: (count: string) => `${count} cells in hidden rows and columns`,
    privateCells: (count: string) => `${count} cells of texts not sent`,
    notes: (count: string) => `${count} cell notes`,
    links: (count: string) => `${count} links`,
    names: (count: string) => `${count} defined names`,
  },
  fileName: (name: string) => `${name} - To send.xlsx`,
  options: {
    copy: 'also write the copy to send (values only, no hidden worksheets, no personal data) to this file; beside the input with “ - To send.xlsx” when left out; a file of that name is replaced',
    sheets: 'worksheets to send; all that are not hidden when left out',
    without: 'texts not to send: document (evidence), explanation, person (who concluded), note',
    hidden: 'send the contents of hidden rows and columns too',
  },
};
