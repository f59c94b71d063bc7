import { withoutEnds } from './text/ends';
import { sumExactly } from './exact/compare';
import type { Facts, Reading } from './reading/types';
import type { Ward } from './ward/types';

/** What the wards' figures of one indicator add up to in a year. */
export interface InformationSum {
  readonly total: number;
  /** Wards that gave a figure; the sum is theirs alone. */
  readonly wards: number;
  /** The same wards' figures of the same months of the year before; null when one of them gave none. */
  readonly before: number | null;
}

const numberOf = (reading: Reading): number | null =>
  reading.state === 'value' && typeof reading.value === 'number' ? reading.value : null;

/** The figure of the year before that a reading is set beside: that of the whole year, or of the same months. */
function beforeOf(facts: Facts, ward: string, year: number, id: string, now: Reading): number | null {
  const month = now.state === 'value' && now.partYear ? now.month : undefined;
  const before = facts.reading(ward, year - 1, id, month);
  return before.state === 'value' && month === undefined && before.partYear ? null : numberOf(before);
}

/** The sum of an indicator over the wards that gave a figure; null when none did. Exact. */
export function informationSum(facts: Facts, wards: readonly Ward[], year: number, id: string): InformationSum | null {
  const now: number[] = [];
  const before: number[] = [];
  for (const { code } of wards) {
    const reading = facts.reading(code, year, id);
    const value = numberOf(reading);
    if (value === null) continue;
    now.push(value);
    const last = beforeOf(facts, code, year, id, reading);
    if (last !== null) before.push(last);
  }
  if (now.length === 0) return null;
  return {
    total: sumExactly(now),
    wards: now.length,
    before: before.length === now.length ? sumExactly(before) : null,
  };
}

/** Wards that have something, of those that say whether they have; null when none says so. A count above 0 and "yes" are having it. */
export function wardsHaving(
  facts: Facts,
  wards: readonly Ward[],
  year: number,
  id: string,
): { readonly having: number; readonly told: number } | null {
  const told = wards.flatMap(({ code }) => {
    const reading = facts.reading(code, year, id);
    return reading.state === 'value' ? [reading.value] : [];
  });
  if (told.length === 0) return null;
  return {
    having: told.filter((value) => value === true || (typeof value === 'number' && value > 0)).length,
    told: told.length,
  };
}

/** The names that the wards list in a cell of text, each once, in the order of the wards. */
export function namesGiven(facts: Facts, wards: readonly Ward[], year: number, id: string): readonly string[] {
  const names = new Map<string, string>();
  for (const { code } of wards) {
    const reading = facts.reading(code, year, id);
    if (reading.state !== 'value' || typeof reading.value !== 'string') continue;
    for (const part of reading.value.split(/[;\n]/u)) {
      const name = withoutEnds(part.trim(), (sign) => '"“”\''.includes(sign));
      const key = name.toLocaleLowerCase('vi');
      if (name !== '' && !names.has(key)) names.set(key, name);
    }
  }
  return [...names.values()];
}
