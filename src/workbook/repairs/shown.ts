import { beforePercent } from '../../domain/text/ends';
import { ShownNumber } from '../grid';
import { isoOf } from '../../cells/serial';
import { choices, isAccepted, valueRepair } from './cells';
import { valueAt, type RepairContext, type Spot } from './spots';
import type { Repair } from './types';

/** Serial numbers below this are of days before 1945: the number itself was meant, and the cell was formatted by mistake. */
const FIRST_DAY_MEANT = 16_438;
const IN_TEXT = /^\s*(\d{1,2})[/-](\d{1,2})[/-](\d{2,4})\s*$/;

/** Day, month and year that a cell shows. */
function partsOf(spot: Spot, date1904: boolean): readonly number[] {
  const value = valueAt(spot);
  if (!(value instanceof ShownNumber)) return (IN_TEXT.exec(String(value)) ?? []).slice(1).map(Number);
  return isoOf(value.number, date1904).split('-').map(Number).reverse();
}

/**
 * What a date means where a number is asked: the number itself where only the format is wrong; the year of the day in a column of
 * years, its month in one of months; else, as "5/14" and "1/2" become dates, one of the two numbers typed.
 */
export function dateShownRepairs(spot: Spot, { date1904 }: RepairContext): Repair[] {
  const value = valueAt(spot);
  const kind = spot.column?.spec.kind;
  const bare = value instanceof ShownNumber ? value.number : null;
  if (bare !== null && isAccepted(spot, bare) && (bare < FIRST_DAY_MEANT || kind === 'year' || kind === 'month'))
    return valueRepair(spot, 'only', bare);
  const [day = 0, month = 0, year = 0] = partsOf(spot, date1904);
  if (kind === 'year') return valueRepair(spot, 'only', year);
  if (kind === 'month') return valueRepair(spot, 'only', month);
  return choices(
    spot,
    [day, month].filter((number) => isAccepted(spot, number)),
  );
}

/** What a percentage means where a number is asked: the number that is shown, or the one that the cell holds. */
export function percentShownRepairs(spot: Spot): Repair[] {
  const value = valueAt(spot);
  const text = String(value);
  const shown = Number((beforePercent(text) ?? text).replace(',', '.'));
  const bare = value instanceof ShownNumber ? value.number : shown / 100;
  return choices(
    spot,
    [shown, bare].filter((number) => Number.isFinite(number) && isAccepted(spot, number)),
  );
}
