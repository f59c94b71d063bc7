import type { LiveModel } from '../../src/functions/liveModel';
import { KM_FUNCTIONS } from '../../src/functions/catalogue';
import { FUNCTION_CODES, associateFunctions } from '../../src/functions';
import type { FunctionId } from '../../src/language/functions';
import type { Language } from '../../src/language/language';

/** The error of the genuine runtime, as far as cells see it. */
export class FakeError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** A cell that asks; what it was shown is kept, the latest last. */
export interface FakeCell {
  readonly shown: unknown[];
  readonly cancel: () => void;
}

export const connect = (live: LiveModel, language: Language = 'vi'): Map<string, unknown> => {
  const associated = new Map<string, unknown>();
  associateFunctions((id, code) => associated.set(id, code), { live, language: () => language, error: FakeError });
  return associated;
};

type Streaming = (...inputs: unknown[]) => unknown;

/** Calls a function as Excel does: optional parameters left out are null, a streaming one gets its invocation last. */
export function call(id: FunctionId, ...inputs: unknown[]): FakeCell {
  const { parameters, reads } = KM_FUNCTIONS.find((each) => each.id === id)!;
  const filled = parameters.map((_, index) => inputs[index] ?? null);
  const shown: unknown[] = [];
  const code = FUNCTION_CODES.get(id) as unknown as Streaming;
  if (reads === 'arguments') {
    void (code(...filled) as Promise<unknown>).then(
      (value) => shown.push(value),
      (error: unknown) => shown.push(error),
    );
    return { shown, cancel: () => undefined };
  }
  const invocation: CustomFunctions.StreamingInvocation<unknown> = { setResult: (value) => void shown.push(value) };
  code(...filled, invocation);
  return { shown, cancel: () => invocation.onCanceled?.() };
}

/** Lets everything that waits for nothing but promises happen. */
export const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
