import { percentOf } from '../../exact/percent';
import { ceilExactly } from '../../exact/whole';
import type { Scope } from '../scope';
import type { RoadmapYear } from '../types';
import type { WardEffort } from './effort';
import type { MilestoneProof, PlannedYear } from './types';

function verdictOf(
  required: number,
  planned: number,
  able: number,
  notAssessed: number,
  existing: number,
): Pick<MilestoneProof, 'verdict' | 'slack'> {
  if (existing === 0) return { verdict: 'unknown', slack: 0 };
  if (planned >= required) return { verdict: 'met', slack: planned - required };
  if (able >= required) return { verdict: 'needsMore', slack: planned - required };
  return { verdict: able + notAssessed >= required ? 'unknown' : 'impossible', slack: able - required };
}

/**
 * Milestones after the scored year. The plan fills as many places by the end of each year as any plan could (see `assignYears`),
 * so what it misses no other choice within the same numbers, wishes and lead times can reach.
 */
export const proofsOf = (
  roadmap: readonly RoadmapYear[],
  years: readonly PlannedYear[],
  efforts: readonly WardEffort[],
  scopeIn: (year: number) => Scope,
  scoredYear: number,
): readonly MilestoneProof[] =>
  roadmap.flatMap(({ year, leastShare }): MilestoneProof[] => {
    if (leastShare === null || year <= scoredYear) return [];
    const standing = new Set(scopeIn(year).wards.map(({ code }) => code));
    const required = ceilExactly(percentOf(leastShare, standing.size));
    const chosen = years
      .filter((each) => each.year <= year)
      .flatMap((each) => each.wards.filter(({ effort }) => effort !== null && effort.readyYear <= year));
    const reached = new Set([
      ...efforts.filter(({ qualified }) => qualified).map(({ ward }) => ward.code),
      ...chosen.map(({ ward }) => ward.code),
    ]);
    const planned = [...reached].filter((code) => standing.has(code)).length;
    const assessed = efforts.filter(({ ward }) => standing.has(ward.code));
    const notReady = assessed.filter(({ readyYear }) => readyYear > year);
    const able = assessed.length - notReady.length;
    const notAssessed = standing.size - assessed.length;
    const uncertain = assessed.filter(
      ({ ward, lines }) => reached.has(ward.code) && lines.some(({ kind }) => kind === 'unknown'),
    ).length;
    const verdict = verdictOf(required, planned, able, notAssessed, standing.size);
    return [
      {
        year,
        leastShare,
        existing: standing.size,
        required,
        planned,
        able,
        uncertain,
        notAssessed,
        ...verdict,
        notReady,
      },
    ];
  });
