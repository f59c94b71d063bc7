import type { Texts } from '../language';
import type { paneParts as vi } from '../vi/paneParts';

export const paneParts: Texts<typeof vi> = {
  notRead: 'The data of this workbook have not been read yet.',
  reading: 'Reading the data…',
  read: 'Read the data',
  opening: 'Opening…',
  notOpened: 'This part could not be opened. Close the pane and open it again.',
  goTo: (place) => `Go to ${place}`,
  gone: (sheet) => `The sheet “${sheet}” is no longer in the workbook. Read the data again.`,
  pages: 'Pages of the list',
  range: (from, to, total) => `${from}–${to} of ${total}`,
  previous: 'Previous',
  next: 'Next',
};
