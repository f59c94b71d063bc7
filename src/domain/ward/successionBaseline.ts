import Big from 'big.js';
import { exactSum } from '../exact/compare';
import type { Facts, Reading } from '../reading/types';
import { ancestryOf, type Ancestry } from './succession';

type Value = Reading & { readonly state: 'value' };

/** Several wards' figures added up; titles and yes/no cannot be, nor can figures of different months. */
function addedUp(values: readonly Value[], names: readonly string[]): Reading {
  const numbers = values.flatMap(({ value, exact }) => (typeof value === 'number' ? [{ value, exact }] : []));
  const [first] = values;
  if (first === undefined || numbers.length < values.length) return { state: 'blank', place: null };
  const months = new Set(values.map(({ partYear, month }) => (partYear ? (month ?? 0) : 13)));
  if (months.size > 1) return { state: 'blank', place: first.place };
  const period = first.month === undefined ? {} : { month: first.month };
  const sum = exactSum(numbers.map(({ value, exact }) => (exact === undefined ? value : new Big(exact))));
  const raw = values.map((each) => each.raw).join(' + ');
  return {
    state: 'value',
    value: Number(sum),
    ...(typeof sum === 'number' ? {} : { exact: sum.toFixed() }),
    raw,
    place: first.place,
    partYear: first.partYear,
    ...period,
    composedOf: names,
  };
}

/** A part that is unreadable, negative or blank leaves the sum so: a blank is never zero. */
function sumOf({ parts }: Ancestry, readings: readonly Reading[]): Reading {
  const negative = (reading: Reading): boolean =>
    reading.state === 'value' && typeof reading.value === 'number' && reading.value < 0;
  const flawed =
    readings.find((reading) => reading.state === 'invalid' || negative(reading)) ??
    readings.find((reading) => reading.state === 'blank');
  if (flawed) return flawed;
  return addedUp(
    readings.filter((reading) => reading.state === 'value'),
    parts.map(({ name }) => name),
  );
}

/**
 * Last year's figure of a ward as it is today: of a ward merged since, the figures of its parts added up; of one renamed,
 * that of its old name. A row that the user wrote for the new ward itself comes first; what was split, or merged with units
 * that are not in the list, stays blank, since nobody can tell its figures. `year` is the year assessed.
 */
export function baselineReading(
  facts: Facts,
  wardCode: string,
  year: number,
  indicatorId: string,
  throughMonth?: number,
): Reading {
  const own = facts.reading(wardCode, year - 1, indicatorId, throughMonth);
  const ancestry = ancestryOf(facts.wards, year, wardCode, facts.figureYear);
  if (ancestry === null) return own;
  const stoodThen = ancestry.parts.some(({ code }) => code === wardCode);
  if (!stoodThen && own.state !== 'blank') return own;
  if (ancestry.split || ancestry.withOthers) return { state: 'blank', place: own.place };
  return sumOf(
    ancestry,
    ancestry.parts.map(({ code }) => facts.reading(code, year - 1, indicatorId, throughMonth)),
  );
}
