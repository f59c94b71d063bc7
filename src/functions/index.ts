import { KM_FUNCTIONS } from './catalogue';
import type { KmFunction } from './record';
import { answerCell, answerOnce, setRuntime, type FunctionRuntime } from './stream';

export type { FunctionRuntime } from './stream';

/** What Excel calls with the inputs of a cell. */
type FunctionCode = (...inputs: never[]) => unknown;

/**
 * The code of a function: the inputs in the order of its parameters and, of one that reads the tables, the invocation through
 * which it answers again whenever they change.
 */
function codeOf(described: KmFunction): FunctionCode {
  const { parameters } = described;
  const inputsOf = (given: readonly unknown[]): readonly unknown[] => parameters.map((_, place) => given[place]);
  switch (described.reads) {
    case 'tables':
      return (...given: unknown[]) => {
        // Excel passes it behind the last parameter, also when optional ones are left out.
        const invocation = given[parameters.length] as CustomFunctions.StreamingInvocation<unknown>;
        answerCell(invocation, (model) => described.answer(model, ...inputsOf(given)));
      };
    case 'arguments':
      return (...given: unknown[]) => answerOnce((language) => described.answer(language, ...inputsOf(given)));
  }
}

/** The code of every function by its id. */
export const FUNCTION_CODES: ReadonlyMap<string, FunctionCode> = new Map(
  KM_FUNCTIONS.map((described) => [described.id, codeOf(described)]),
);

/** Ties every function to its code by its id. Call it once, as soon as Office.js is ready, pane open or not. */
export function associateFunctions(
  associate: (id: string, code: FunctionCode) => void,
  runtime: FunctionRuntime,
): void {
  setRuntime(runtime);
  for (const [id, code] of FUNCTION_CODES) associate(id, code);
}
