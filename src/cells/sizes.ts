/** Points of a column so many characters wide in Excel's default font: 7 pixels a character, 5 for the padding. */
export const widthInPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

/** Margins of a printed page in points: 1 cm at the sides, 1.4 cm above and below, so that wide tables print as large as A4 allows. */
export const MARGINS = { side: 28.35, end: 39.7, footer: 17 } as const;
