import type { FunctionId } from '../language/functions';
import { criterion, distribution, groupPass, why } from './criteria';
import { casesAllowed, change, check, scoreOf } from './own';
import { roadmapShare, roadmapStatus } from './roadmap';
import { standOn, type FunctionRuntime } from './stream';
import { landStatus, wardBounds, wardGaps, wardScore, wardScores, wardStatus } from './wards';

export type { FunctionRuntime } from './stream';

/** Code of every function by its id, without the namespace: an id of the metadata without code does not compile. */
export const FUNCTIONS: Readonly<Record<FunctionId, (...inputs: never[]) => unknown>> = {
  WARDSCORE: wardScore,
  WARDSTATUS: wardStatus,
  WARDBOUNDS: wardBounds,
  WARDGAPS: wardGaps,
  WARDSCORES: wardScores,
  CRITERION: criterion,
  WHY: why,
  GROUPPASS: groupPass,
  DISTRIBUTION: distribution,
  ROADMAPSTATUS: roadmapStatus,
  ROADMAPSHARE: roadmapShare,
  CASESALLOWED: casesAllowed,
  CHANGE: change,
  LANDSTATUS: landStatus,
  SCOREOF: scoreOf,
  CHECK: check,
};

/** Ties every function to its code. Call it once, as soon as Office.js is ready, pane open or not. */
export function associateFunctions(
  associate: (id: string, code: (...inputs: never[]) => unknown) => void,
  runtime: FunctionRuntime,
): void {
  standOn(runtime);
  for (const [id, code] of Object.entries(FUNCTIONS)) associate(id, code);
}
