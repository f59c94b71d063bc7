/** How many random tries a test makes: few at every change, many with `npm run jest:long`. */
export const runs = (few: number, many: number): number => ('LONG_RUNS' in globalThis ? many : few);
