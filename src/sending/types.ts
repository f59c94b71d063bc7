import type { PrivateText } from '../workbook/schema/types';

export { PRIVATE_TEXTS, type PrivateText } from '../workbook/schema/types';

/** What the user ticked. */
export interface SendingChoice {
  /** Names of the sheets to send; null sends the status sheets. Hidden ones are never sent. */
  readonly sheets: readonly string[] | null;
  readonly without: readonly PrivateText[];
  /** True sends what stands in hidden rows and columns too, and what is hidden by other means. */
  readonly hiddenCells: boolean;
}

/** A sheet that can be sent. */
export interface OfferedSheet {
  readonly name: string;
  /** Drawn by the add-in: sent unless the user says otherwise, and drawn again without what is not sent. */
  readonly isStatus: boolean;
}

/** What there is to choose from in a workbook. */
export interface SendingOffer {
  readonly sheets: readonly OfferedSheet[];
  /** Private texts that stand anywhere in the workbook. */
  readonly texts: readonly PrivateText[];
}

/** What was left behind, counted: said to the user, so that nothing goes missing in silence. */
export const LEFT_BEHIND = [
  'sheets',
  'formulas',
  'hiddenCells',
  'privateCells',
  'notes',
  'links',
  'names',
  'charts',
  'rules',
] as const;
export type LeftBehind = Readonly<Record<(typeof LEFT_BEHIND)[number], number>>;

/** What the copy still contains, counted: said before it is saved. `spacedTexts` have wide gaps behind which something may stand. */
export const CONTAINED = [
  'sheets',
  'cells',
  ...(['explanation', 'document', 'person', 'note'] as const),
  'charts',
  'pageTexts',
  'hiddenCells',
  'spacedTexts',
] as const;
export type Contained = Readonly<Record<(typeof CONTAINED)[number], number>>;

export interface SendingCopy {
  readonly bytes: Uint8Array;
  readonly sheets: readonly string[];
  /** `formulas` became their values; all others are not in the copy. */
  readonly left: LeftBehind;
  readonly contained: Contained;
}

/** Nothing was chosen that may be sent. */
export class NothingToSend extends Error {}
