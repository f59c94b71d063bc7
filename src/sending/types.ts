/** Texts about people and papers that a user may leave out of what is sent. */
export const PRIVATE_TEXTS = ['document', 'explanation', 'person', 'note'] as const;
export type PrivateText = (typeof PRIVATE_TEXTS)[number];

/** What the user ticked. */
export interface SendingChoice {
  /** Names of the sheets to send; null sends every sheet that is not hidden. Hidden ones are never sent. */
  readonly sheets: readonly string[] | null;
  readonly without: readonly PrivateText[];
  /** True sends what stands in hidden rows and columns too. */
  readonly hiddenCells: boolean;
}

/** What there is to choose from in a workbook. */
export interface SendingOffer {
  readonly sheets: readonly string[];
  /** Private texts that stand anywhere on those sheets. */
  readonly texts: readonly PrivateText[];
}

/** What was left behind, counted: said to the user, so that nothing goes missing in silence. */
export const LEFT_BEHIND = ['sheets', 'formulas', 'hiddenCells', 'privateCells', 'notes', 'links', 'names'] as const;
export type LeftBehind = Readonly<Record<(typeof LEFT_BEHIND)[number], number>>;

export interface SendingCopy {
  readonly bytes: Uint8Array;
  readonly sheets: readonly string[];
  /** `formulas` became their values; all others are not in the copy. */
  readonly left: LeftBehind;
}

/** Nothing was chosen that may be sent. */
export class NothingToSend extends Error {}
