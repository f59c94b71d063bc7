import type { Issue } from '../read/types';
import { isAccepted, readAs, valueRepair } from './cells';
import type { Spot } from './spots';
import type { Repair, RepairWay } from './types';

/** The one number that a text says, written as a number. */
export function numberRepairs({ expected }: Issue, spot: Spot): Repair[] {
  const number = Number(expected);
  return expected !== '' && Number.isFinite(number) && isAccepted(spot, number)
    ? valueRepair(spot, 'only', number)
    : [];
}

/** Text of a percentage of at most 1, which as a bare number could be a fraction. */
const percentText = (number: number): string => `${String(number).replace('.', ',')}%`;

/**
 * "2160 | 2.16": both numbers, as far as the column can take them. Where it can take but one, as a count can, that one is still
 * asked about.
 */
export function readingRepairs({ expected }: Issue, spot: Spot): Repair[] {
  const ways: readonly RepairWay[] = ['thousands', 'decimals'];
  const isPercent = expected.includes('%');
  return expected.split(' | ').flatMap((reading, at) => {
    const number = Number(reading.replace('%', ''));
    if (!Number.isFinite(number)) return [];
    const value = readAs(spot, number).state === 'value' || !isPercent ? number : percentText(number);
    return isAccepted(spot, value) ? valueRepair(spot, isPercent ? 'choice' : (ways[at] ?? 'choice'), value) : [];
  });
}
