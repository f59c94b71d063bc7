/** Excel number formats of figures on the status sheets. */

/** Two decimals show every ward of 9,999: 1/3 is 33.33 %, and only a whole share is 100.00 %. */
export const PERCENT = '0.00%';
export const WHOLE = '#,##0';
export const YEAR = '0';
export const AREA_M2 = '#,##0.0';
