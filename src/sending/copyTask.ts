import type { Workbook } from 'excel-host/xlsx';
import type { PrivateTexts } from './privateTexts';
import type { CONTAINED, LEFT_BEHIND, SendingChoice } from './types';

export type LeftBehindCounts = Record<(typeof LEFT_BEHIND)[number], number>;
export type Contents = Record<(typeof CONTAINED)[number], number>;

/** What the copy of every sheet needs to know. */
export interface CopyTask {
  readonly from: Workbook;
  readonly to: Workbook;
  readonly choice: SendingChoice;
  readonly texts: PrivateTexts;
  /** Sheets that go along. */
  readonly sent: ReadonlySet<string>;
  /** Sheets that were drawn without what is not sent: nothing has to be looked for there. */
  readonly drawn: ReadonlySet<string>;
  readonly counts: LeftBehindCounts;
  readonly contents: Contents;
}
