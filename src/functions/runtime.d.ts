/**
 * The runtime of custom functions, as far as these functions use it. It comes with office.js at run time; the published types
 * of Office.js leave it out.
 */
declare namespace CustomFunctions {
  interface StreamingInvocation<Result> {
    /** Shows a value in the cell; may be called again for as long as the cell asks. */
    setResult: (value: Result | Error) => void;
    /** Called when the formula is deleted, changed or calculated anew with other arguments. */
    onCanceled?: () => void;
  }
  /** Errors whose sentence Excel shows; of others it keeps the sentence to itself. */
  type ErrorCode = '#VALUE!' | '#N/A';
  class Error extends globalThis.Error {
    constructor(code: ErrorCode, message?: string);
    readonly code: string;
  }
  /** Ties the id of the metadata, without the namespace, to the code. */
  function associate(id: string, code: (...inputs: never[]) => unknown): void;
}
