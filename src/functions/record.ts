import type { FunctionId } from '../language/functions';
import type { Language } from '../language/language';
import type { Answer } from './model/answer';
import type { ArgumentName } from './model/argument';
import type { QueryModel } from './model/queryModel';

/** An argument, in the order in which Excel passes them. */
export interface FunctionParameter {
  readonly name: ArgumentName;
  /** May be left out; Excel passes null then. Only the last ones can. */
  readonly optional: boolean;
  /** A range of cells instead of one. */
  readonly range: boolean;
}

interface FunctionShape {
  readonly parameters: readonly FunctionParameter[];
  /** Answers a block of cells that spills. */
  readonly spills: boolean;
  /** The answer is a share: cells show it as a percentage. */
  readonly percent: boolean;
}

/** Reads the input tables of the workbook and answers anew whenever they change. */
export interface TableFunction extends FunctionShape {
  readonly reads: 'tables';
  /** `inputs` as Excel passes them, one for each parameter. */
  readonly answer: (model: QueryModel, ...inputs: readonly unknown[]) => Answer;
}

/** Knows nothing but its arguments. */
export interface ArgumentFunction extends FunctionShape {
  readonly reads: 'arguments';
  readonly answer: (language: Language, ...inputs: readonly unknown[]) => Answer;
}

/** What a function is and does; its texts and its example stand in the language files under the same id. */
export type FunctionRecord = TableFunction | ArgumentFunction;

/** A record with the id under which formulas know it: KM.WARDSCORE without what stands before the point. */
export type KmFunction = FunctionRecord & { readonly id: FunctionId };

const needed = (name: ArgumentName): FunctionParameter => ({ name, optional: false, range: false });

export const WARD = needed('ward');
export const CRITERION = needed('criterion');
export const GROUP = needed('group');
export const YEAR_OR_SCORED: FunctionParameter = { ...needed('year'), optional: true };

/** A function that shows one cell. */
export const cellOfTables = (
  parameters: readonly FunctionParameter[],
  answer: TableFunction['answer'],
): TableFunction => ({ reads: 'tables', parameters, spills: false, percent: false, answer });

/** A function that shows a block of cells. */
export const blockOfTables = (
  parameters: readonly FunctionParameter[],
  answer: TableFunction['answer'],
): TableFunction => ({ ...cellOfTables(parameters, answer), spills: true });

/** A function over figures of the user's own. */
export const cellOfArguments = (
  parameters: readonly (ArgumentName | FunctionParameter)[],
  answer: ArgumentFunction['answer'],
): ArgumentFunction => ({
  reads: 'arguments',
  parameters: parameters.map((each) => (typeof each === 'string' ? needed(each) : each)),
  spills: false,
  percent: false,
  answer,
});
