import type { Language } from '../language/language';
import type { LiveModel, LiveState } from './liveModel';
import type { Answer, AnswerCell, ProblemCode } from './model/answer';
import { failureAnswer } from './model/failureAnswer';
import type { QueryModel } from './model/queryModel';

/** What the functions need of their surroundings; given once, before the first cell can call. */
export interface FunctionRuntime {
  readonly live: LiveModel;
  /** The language of the user, for a workbook that says none. */
  readonly language: () => Language;
  /** The error class of the genuine runtime. */
  readonly error: new (code: CustomFunctions.ErrorCode, message: string) => CustomFunctions.Error;
}

let runtime: FunctionRuntime | null = null;

export function setRuntime(given: FunctionRuntime): void {
  runtime = given;
}

function theRuntime(): FunctionRuntime {
  if (!runtime) throw new Error('functions are called before they are associated');
  return runtime;
}

const CODES: Readonly<Record<ProblemCode, CustomFunctions.ErrorCode>> = {
  notAvailable: '#N/A',
  invalidValue: '#VALUE!',
};

type Shown = AnswerCell | CustomFunctions.Error;
type ShownBlock = Shown | readonly (readonly AnswerCell[])[];

function shown(answer: Answer, { error: FunctionError }: FunctionRuntime): ShownBlock {
  switch (answer.kind) {
    case 'value':
      return answer.value;
    case 'spill':
      return answer.rows;
    case 'problem':
      return new FunctionError(CODES[answer.code], answer.sentence);
  }
}

const answerFrom = (
  state: LiveState,
  { language }: FunctionRuntime,
  question: (model: QueryModel) => Answer,
): Answer => (state.status === 'ready' ? question(state.model) : failureAnswer(state.error, language()));

/** Whether a cell shows already what it would be given: nothing is sent then. */
function isSame(a: Answer, b: Answer | null): boolean {
  if (b === null || a.kind !== b.kind) return false;
  if (a.kind === 'value' && b.kind === 'value') return a.value === b.value;
  if (a.kind === 'problem' && b.kind === 'problem') return a.code === b.code && a.sentence === b.sentence;
  if (a.kind !== 'spill' || b.kind !== 'spill' || a.rows.length !== b.rows.length) return false;
  return a.rows.every((row, r) => row.every((cell, c) => cell === b.rows[r]?.[c]));
}

/** Answers a cell from the shared model for as long as the cell asks, and only when the answer is another one. */
export function answerCell<Result>(
  invocation: CustomFunctions.StreamingInvocation<Result>,
  question: (model: QueryModel) => Answer,
): void {
  const given = theRuntime();
  let last: Answer | null = null;
  const stop = given.live.subscribe((state) => {
    const answer = answerFrom(state, given, question);
    if (isSame(answer, last)) return;
    last = answer;
    // The metadata say of each function whether it is a cell or a block; the answer of its question is of that shape.
    invocation.setResult(shown(answer, given) as Result | CustomFunctions.Error);
  });
  invocation.onCanceled = stop;
}

/** Answers once, from the arguments alone, in the language of the workbook. Throws the runtime's error where there is no answer. */
export async function answerOnce(question: (language: Language) => Answer): Promise<AnswerCell> {
  const given = theRuntime();
  const state = await given.live.current();
  const answer = question(state.status === 'ready' ? state.model.language : given.language());
  if (answer.kind === 'value') return answer.value;
  if (answer.kind === 'problem') {
    const { error: FunctionError } = given;
    throw new FunctionError(CODES[answer.code], answer.sentence);
  }
  return answer.rows[0]?.[0] ?? '';
}
