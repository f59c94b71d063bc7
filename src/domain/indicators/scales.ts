import type { Scale } from './types';

/** Yearly rating of a Party organisation, low to high. */
export const PARTY_RATING = {
  id: 'party_rating',
  grades: ['not_completed', 'completed', 'completed_well', 'completed_excellently'],
} as const satisfies Scale;

/** Emulation title of a ward People's Committee, low to high. */
export const COMMITTEE_TITLE = {
  id: 'committee_title',
  grades: ['no_title', 'advanced_collective', 'excellent_collective'],
} as const satisfies Scale;

/** Emulation title of a police unit, low to high. */
export const UNIT_TITLE = {
  id: 'unit_title',
  grades: ['no_title', 'advanced_unit', 'determined_to_win', 'emulation_flag'],
} as const satisfies Scale;

export const BUILT_IN_SCALES: readonly Scale[] = [PARTY_RATING, COMMITTEE_TITLE, UNIT_TITLE];
