/**
 * Counts of which the first is a part of the second, beyond the shares that a rule set compares (those are checked by the rule
 * set itself). Indicators of the built-in rule set; where a workbook lacks one, the relation says nothing.
 */
export const PARTS: readonly { readonly part: string; readonly whole: string }[] = [
  { part: 'files_early', whole: 'files_on_time' },
  { part: 'new_drug_addicts', whole: 'drug_addicts' },
  { part: 'units_registered_safe', whole: 'units_all_safe' },
];

/** Units that have registered as safe, and all that have to (Circular 124/2021/TT-BCA). */
export const REGISTERED = { part: 'units_registered_safe', whole: 'units_all_safe' } as const;

/** The largest site that section I.III.2.3 names has 2,500 m²; above this somebody lost a decimal mark or a unit. */
export const LARGEST_SITE = 20_000;
/** Below this no building stands: somebody typed "2.160" and the cell made 2.16 of it. */
export const SMALLEST_SITE = 20;
