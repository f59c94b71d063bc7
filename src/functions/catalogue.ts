import { functionsTexts, type FunctionId } from '../language/functions';
import { casesAllowedFunction, changeFunction } from './changeFunctions';
import { checkFunction } from './checkFunction';
import { criterionFunction, whyFunction } from './criterionFunctions';
import { distributionFunction, groupPassFunction } from './groupFunctions';
import { landStatusFunction } from './landFunctions';
import { recognisedFunction } from './recognitionFunctions';
import type { FunctionRecord, KmFunction } from './record';
import { roadmapShareFunction, roadmapStatusFunction } from './roadmapFunctions';
import { scoreOfFunction } from './scoreOfFunction';
import {
  wardBoundsFunction,
  wardGapsFunction,
  wardScoreFunction,
  wardScoresFunction,
  wardStatusFunction,
} from './wardFunctions';

/** What stands before the point: KM.WARDSCORE. The same in every language; part of every formula in users' files. */
export const FUNCTION_NAMESPACE = 'KM';

/** An id that has texts but no record does not compile, nor does the other way round. */
const RECORDS: Readonly<Record<FunctionId, FunctionRecord>> = {
  WARDSCORE: wardScoreFunction,
  WARDSTATUS: wardStatusFunction,
  WARDBOUNDS: wardBoundsFunction,
  CRITERION: criterionFunction,
  WHY: whyFunction,
  WARDGAPS: wardGapsFunction,
  WARDSCORES: wardScoresFunction,
  GROUPPASS: groupPassFunction,
  DISTRIBUTION: distributionFunction,
  ROADMAPSTATUS: roadmapStatusFunction,
  ROADMAPSHARE: roadmapShareFunction,
  RECOGNISED: recognisedFunction,
  LANDSTATUS: landStatusFunction,
  CASESALLOWED: casesAllowedFunction,
  CHANGE: changeFunction,
  SCOREOF: scoreOfFunction,
  CHECK: checkFunction,
};

/** Every function, those asked for most first. */
export const KM_FUNCTIONS: readonly KmFunction[] = Object.entries(RECORDS).map(([id, record]) => ({
  // The keys of the records are the ids.
  id: id as FunctionId,
  ...record,
}));

/** "KM.WARDSCORE". */
export const functionName = (id: FunctionId): string => `${FUNCTION_NAMESPACE}.${id}`;

/** "KM.WARDSCORE(ward,[year])", as the tooltip writes it. */
export const functionSyntax = ({ id, parameters }: Pick<KmFunction, 'id' | 'parameters'>): string =>
  `${functionName(id)}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(',')})`;

/** The formula of the example, ready to be put into a cell. */
export const exampleFormula = (id: FunctionId): string =>
  `=${functionName(id)}(${functionsTexts.vi.functions[id].example.inputs})`;
