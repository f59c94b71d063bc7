import { functionExamples } from '../language/functionExamples';
import type { FunctionId } from '../language/functions';
import type { ArgumentName } from './questions/argument';

/** What stands before the point: KM.WARDSCORE. The same in every language; part of every formula in users' files. */
export const FUNCTION_NAMESPACE = 'KM';

export interface CatalogueParameter {
  readonly name: ArgumentName;
  readonly optional: boolean;
}

/** A function as the pane lists it and the help pages explain it. Texts stand in the language files under the same id. */
export interface CatalogueFunction {
  readonly id: FunctionId;
  readonly parameters: readonly CatalogueParameter[];
  /** Answers a block of cells that spills. */
  readonly spills: boolean;
  /** Reads the input tables of the workbook; else it knows nothing but its arguments. */
  readonly usesTables: boolean;
}

const needed = (...names: readonly ArgumentName[]): CatalogueParameter[] =>
  names.map((name) => ({ name, optional: false }));
const YEAR: CatalogueParameter = { name: 'year', optional: true };
const THRESHOLD: CatalogueParameter = { name: 'threshold', optional: true };

const cell = (id: FunctionId, ...parameters: readonly CatalogueParameter[]): CatalogueFunction => ({
  id,
  parameters,
  spills: false,
  usesTables: true,
});
const block = (id: FunctionId, ...parameters: readonly CatalogueParameter[]): CatalogueFunction => ({
  ...cell(id, ...parameters),
  spills: true,
});
const own = (id: FunctionId, ...parameters: readonly CatalogueParameter[]): CatalogueFunction => ({
  ...cell(id, ...parameters),
  usesTables: false,
});

/** Every function, those asked for most first. */
export const FUNCTION_CATALOGUE: readonly CatalogueFunction[] = [
  cell('WARDSCORE', ...needed('ward'), YEAR),
  cell('WARDSTATUS', ...needed('ward'), YEAR),
  cell('WARDBOUNDS', ...needed('ward'), YEAR),
  cell('CRITERION', ...needed('ward', 'criterion'), YEAR),
  cell('WHY', ...needed('ward', 'criterion'), YEAR),
  block('WARDGAPS', ...needed('ward'), YEAR),
  block('WARDSCORES', YEAR),
  block('GROUPPASS', ...needed('group'), YEAR),
  block('DISTRIBUTION', YEAR),
  block('ROADMAPSTATUS', YEAR),
  cell('ROADMAPSHARE', YEAR),
  cell('LANDSTATUS', ...needed('ward')),
  own('CASESALLOWED', ...needed('previous', 'percent')),
  own('CHANGE', ...needed('previous', 'current')),
  own('SCOREOF', ...needed('verdicts')),
  own('CHECK', ...needed('value', 'operator'), THRESHOLD),
];

/** "KM.WARDSCORE". */
export const functionName = (id: FunctionId): string => `${FUNCTION_NAMESPACE}.${id}`;

/** "KM.WARDSCORE(ward,[year])", as the tooltip writes it. */
export const functionSyntax = ({ id, parameters }: CatalogueFunction): string =>
  `${functionName(id)}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(',')})`;

/** The formula of the example, ready to be put into a cell. */
export const exampleFormula = (id: FunctionId): string => `=${functionName(id)}(${functionExamples[id].inputs})`;
