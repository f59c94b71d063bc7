/**
 * Parameters of the functions as they stand in the formulas of users' files, by id. Excel keeps the metadata for a day and
 * passes arguments by their place: a function is never renamed or removed, and new parameters come last, optional. So this
 * list only grows.
 */
export const PUBLISHED: Readonly<Record<string, readonly string[]>> = {
  WARDSCORE: ['ward', 'year'],
  WARDSTATUS: ['ward', 'year'],
  WARDBOUNDS: ['ward', 'year'],
  WARDGAPS: ['ward', 'year'],
  WARDSCORES: ['year'],
  CRITERION: ['ward', 'criterion', 'year'],
  WHY: ['ward', 'criterion', 'year'],
  GROUPPASS: ['group', 'year'],
  DISTRIBUTION: ['year'],
  ROADMAPSTATUS: ['year'],
  ROADMAPSHARE: ['year'],
  CASESALLOWED: ['previous', 'percent'],
  CHANGE: ['previous', 'current'],
  LANDSTATUS: ['ward'],
  SCOREOF: ['verdicts'],
  RECOGNISED: ['ward', 'year'],
  CHECK: ['value', 'operator', 'threshold'],
};
