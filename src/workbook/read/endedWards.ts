import { monthSpan, type FigureYear } from '../../domain/period';
import type { CellPlace } from '../../domain/reading/types';
import { endOf, existsDuring, existsOn, successorCodesOf } from '../../domain/ward';
import type { Ward } from '../../domain/ward/types';
import { dayText } from '../../wording/day';
import type { Findings } from './findings';
import type { WardResolver } from './wardResolver';

/** The wards that a ward has become by a day: one, several where it was split, none where nobody wrote what followed. */
function successorsOn(ward: Ward, day: string, resolver: WardResolver): readonly Ward[] {
  const heirs = (each: Ward, passed: ReadonlySet<string>): Ward[] => {
    if (existsOn(each, day)) return [each];
    if (passed.has(each.code)) return [];
    const further = new Set(passed).add(each.code);
    return successorCodesOf(each).flatMap((code) => {
      const next = resolver.wards[resolver.indexOf(code)];
      return next ? heirs(next, further) : [];
    });
  };
  return [...new Set(heirs(ward, new Set()))];
}

/** Tells of a row whose ward has ended by the day the row speaks of: it counts for nobody. The successors are named by code. */
export function reportEnded(
  ward: Ward,
  day: string,
  place: CellPlace,
  resolver: WardResolver,
  findings: Findings,
): void {
  if (ward.validTo === null || ward.validTo >= day) return;
  const successors = successorsOn(ward, day, resolver).map(({ code, name }) => `${name} (${code})`);
  findings.at('wardEnded', place, {
    subject: ward.name,
    found: dayText(ward.validTo),
    expected: successors.join(', '),
  });
}

/** The last day that a row "up to month m" of a year speaks of; without a month, and up to December, the year's last day. */
const lastDayOf = (year: number, month: number | null, figureYear: FigureYear): string =>
  month === null || month < 1 || month >= 12 ? endOf(year, figureYear) : monthSpan(year, month, figureYear).to;

/** The same for a row of a year. A ward that did not exist in that year at all is told of anyway. */
export function reportEndedInYear(
  ward: Ward | undefined,
  year: number,
  month: number | null,
  place: CellPlace,
  resolver: WardResolver,
  findings: Findings,
): void {
  if (!ward || ward.validTo === null || !existsDuring(ward, year)) return;
  reportEnded(ward, lastDayOf(year, month, resolver.figureYear), place, resolver, findings);
}
