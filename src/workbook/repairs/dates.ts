import { readDate } from '../read/cell/dateText';
import { serialOf } from '../../cells/serial';
import { cellsRepair, repairedCell } from './cells';
import { valueAt, type RepairContext, type Spot } from './spots';
import type { Repair } from './types';

const SHORT_YEAR = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{2})$/;
const SPACED = /^(\d{1,2})(?: ?[/.-] ?| )(\d{1,2})(?: ?[/.-] ?| )(\d{4})$/;
const YEAR_FIRST = /^(\d{4})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})$/;
const DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
const IN_WORDS = /^(?:ngày\s*)?(\d{1,2})\s*(?:tháng\s*)(\d{1,2})\s*(?:năm\s*)(\d{4})$/i;
/** "ngày 31 tháng 12 năm 2023" with blanks to spare; the patterns are not meant for pages of text. */
const LONGEST = 60;
/** Two digits of a year are of this century up to here, and of the last one above. */
const LAST_SHORT_YEAR = 44;

/** Days that a text may mean which is no date as people here write it. */
function daysMeant(text: string): (readonly [year: string, month: string, day: string])[] {
  if (text.length > LONGEST) return [];
  const [, d = '', m = '', short] = SHORT_YEAR.exec(text) ?? [];
  if (short !== undefined) return [[`${Number(short) > LAST_SHORT_YEAR ? '19' : '20'}${short}`, m, d]];
  const [, first = '', second = '', year] = SPACED.exec(text) ?? IN_WORDS.exec(text) ?? [];
  // The month first, as Americans write, is taken for meant where the day first makes no date.
  if (year !== undefined)
    return [
      ...([
        [year, second, first],
        [year, first, second],
      ] as const),
    ];
  const [, y, mm = '', dd = ''] = YEAR_FIRST.exec(text) ?? DIGITS.exec(text) ?? [];
  return y === undefined ? [] : [[y, mm, dd]];
}

/** The day that a text means, written as a date. */
export function dateRepairs(spot: Spot, { date1904 }: RepairContext): Repair[] {
  const text = String(valueAt(spot)).normalize('NFC').trim().replace(/\s+/g, ' ');
  const [iso] = daysMeant(text).flatMap(([year, month, day]) => {
    const read = readDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, date1904);
    return read === null ? [] : [read];
  });
  if (iso === undefined) return [];
  const after = serialOf(iso, date1904);
  return cellsRepair('only', [{ ...repairedCell(spot.view, spot.row, spot.index, after), date: iso }]);
}
