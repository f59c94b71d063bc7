import type { RichApiEntry } from './events/richApi';

/** What the custom-function runtime of the add-in answers to a call. */
export interface InvocationResult {
  readonly id: number;
  readonly value?: unknown;
  readonly failed?: boolean;
  /** 1 #N/A, 5 #DIV/0!, 6 #NUM!, 7 #VALUE!, 8 #NULL!. */
  readonly errorCode?: number;
}

/**
 * Who calls the add-in's custom functions. The host tells it when the runtime listens and hands over what comes back; the calls
 * themselves are sent as entries made by `functionCall` and `cancelCall`, through the `send` that `StartCalculation` is given.
 */
export interface CustomFunctionCaller {
  /** The runtime is ready for calls; said again after every reload of the add-in. */
  ready(): void;
  /** Results, several at a time; a streaming function's later values come under the same id. */
  results(results: readonly InvocationResult[]): void;
}

const CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;

/** Bits of a call. */
export const CALL_FLAGS = { cancelable: 1, streaming: 2, errorsAsArguments: 4 } as const;

/** A call of the function that the add-in associated with `name` (no namespace); every parameter is a value or a matrix. */
export const functionCall = (
  id: number,
  name: string,
  parameters: readonly unknown[],
  /** "Sheet1!A1". */
  address: string,
  flags: number,
): RichApiEntry => [CATEGORY, INVOKE, '', JSON.stringify([id, name, parameters, address, flags]), id];

export const cancelCall = (id: number): RichApiEntry => [
  CATEGORY,
  CANCEL,
  '',
  JSON.stringify({ invocationId: id }),
  id,
];
