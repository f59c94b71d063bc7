import { VERDICT_CODES } from './outcome';

const { pass, fail, noData, notApplicable, provisional, invalid } = VERDICT_CODES;

/** How strongly each verdict pulls a conjunction: fail over invalid over noData over provisional over pass; notApplicable not at all. */
const STRENGTH = new Uint8Array(6);
[notApplicable, pass, provisional, noData, invalid, fail].forEach((code, strength) => {
  STRENGTH[code] = strength;
});

/** The code with which a conjunction begins: nothing applies yet. */
export const NOTHING = notApplicable;

/**
 * Kleene AND of two verdict codes: one fail makes fail, else one invalid invalid, else one blank noData, else one provisional
 * provisional, else pass; what is not applicable is left out.
 */
export const and = (left: number, right: number): number =>
  (STRENGTH[left] ?? 0) >= (STRENGTH[right] ?? 0) ? left : right;
