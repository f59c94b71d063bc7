import type { Ward } from '../../domain/ward/types';
import type { Issue } from '../read/types';
import { rowReader } from '../read/tableView';
import { choices } from './cells';
import { valueAt, type RepairContext, type Spot } from './spots';
import type { Repair } from './types';

const yearOf = ({ view, row }: Spot): number | undefined => rowReader(view, row).number('year') ?? undefined;

/** The name that means this ward and no other in the row's year, else its code. */
function nameFor({ code, name }: Ward, year: number | undefined, { resolver }: RepairContext): string {
  const answer = resolver.resolve(name, year);
  return answer.kind === 'known' && answer.ward.code === code ? name : code;
}

/** How the wards are written that a text means or may mean. */
export function likelyWardNames(text: string, spot: Spot, context: RepairContext): string[] {
  const year = yearOf(spot);
  const answer = context.resolver.resolve(text, year);
  const wards = answer.kind === 'known' ? [answer.ward] : answer.suspects;
  return wards.map((ward) => nameFor(ward, year, context));
}

/**
 * The successors of a ward that has ended, by code where a name may still mean the ward itself. `expected` names them with their
 * codes.
 */
export function successorRepairs({ expected }: Issue, spot: Spot, context: RepairContext): Repair[] {
  const codes = [...expected.matchAll(/\(([^()]+)\)(?:, |$)/g)].map(([, code = '']) => code);
  const wards = codes.flatMap((code) => context.resolver.wards[context.resolver.indexOf(code)] ?? []);
  return choices(
    spot,
    wards.map((ward) => nameFor(ward, yearOf(spot), context)),
  );
}

/** The wards that a text may mean. */
export const wardRepairs = (spot: Spot, context: RepairContext): Repair[] =>
  choices(spot, likelyWardNames(String(valueAt(spot)), spot, context));
