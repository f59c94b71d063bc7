import {
  ERROR_TYPE_SET,
  functionArray,
  functionCompatibility,
  functionDatabase,
  functionDate,
  functionEngineering,
  functionFinancial,
  functionInformation,
  functionLogical,
  functionLookup,
  functionMath,
  functionMeta,
  FunctionService,
  functionStatistical,
  functionText,
  functionWeb,
  type BaseFunction,
} from '@univerjs/engine-formula';
import { Comparison } from './comparison';
import { corrections } from './corrections';
import { Division } from './division';
import { keepAddressesApart, useWholeKeys } from './sharedState';

/** The engine's lists are typed as pairs of either. */
const LIBRARIES = [
  functionArray,
  functionCompatibility,
  functionDatabase,
  functionDate,
  functionEngineering,
  functionFinancial,
  functionInformation,
  functionLogical,
  functionLookup,
  functionMath,
  functionMeta,
  functionStatistical,
  functionText,
  functionWeb,
] as unknown as readonly (readonly (readonly [new (name: string) => BaseFunction, string])[])[];
keepAddressesApart();
useWholeKeys();

/** Errors of Excel that the engine has no name for; it takes the text of a cell for an error when it stands in this set. */
for (const error of ['#BUSY!', '#GETTING_DATA', '#BLOCKED!', '#CONNECT!', '#FIELD!', '#UNKNOWN!'])
  (ERROR_TYPE_SET as Set<string>).add(error);

/** The engine's name for "/" and "%". */
const DIVIDED = 'DIVIDED';

/** The functions that formulas may call: the engine's, with those put right in which it differs from Excel. */
export function createFunctions(): FunctionService {
  const functions = new FunctionService();
  for (const library of LIBRARIES) for (const [create, name] of library) functions.registerExecutors(new create(name));
  functions.registerExecutors(new Comparison('COMPARE'));
  const divided = functions.getExecutor(DIVIDED);
  if (divided) functions.registerExecutors(new Division(DIVIDED, divided));
  for (const correction of corrections((name) => functions.getExecutor(name))) functions.registerExecutors(correction);
  return functions;
}
