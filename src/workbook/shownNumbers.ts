import { ShownNumber, type CellValue, type PlainValue } from './grid';
import { shownAs, type ShownAs } from './numberFormat';
import { isoOf } from '../cells/serial';

/** Digits that a binary number holds for certain: 0.07 × 100 is 7, not 7.000000000000001. */
const CERTAIN_DIGITS = 15;

/** The percentage that a cell shows: 95 of 0.95. */
export const percentAsShown = (number: number): number => Number((number * 100).toPrecision(CERTAIN_DIGITS));

/** Days that have a date: up to 31/12/9999. */
const LAST_DAY = 2_958_465;

function textOf(number: number, kind: ShownAs, date1904: boolean): string {
  if (kind === 'percent') return `${String(percentAsShown(number)).replace('.', ',')}%`;
  if (number < 1 || number > LAST_DAY) return String(number);
  return isoOf(number, date1904).split('-').reverse().join('/');
}

/** Marks numbers that their formats show as something else; equal ones become one object. */
export function shownNumbers(date1904: boolean): (value: PlainValue, format: string) => CellValue {
  const made = new Map<string, ShownNumber>();
  return (value, format) => {
    if (typeof value !== 'number') return value;
    const kind = shownAs(format, value);
    if (kind === null) return value;
    const key = `${kind}${String(value)}`;
    const known = made.get(key) ?? new ShownNumber(value, kind, textOf(value, kind, date1904));
    made.set(key, known);
    return known;
  };
}
