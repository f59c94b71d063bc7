export type Build = 'debug' | 'minified';

/** What stands around the text of the library: the names that it shares with its page before it, what is taken from it after it. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/** A function of these parameters whose body is the text of a build of the library between `before` and `after`. */
export type CompileLibrary = (
  build: Build,
  parameters: readonly string[],
  around: Around,
) => (this: unknown, ...values: unknown[]) => unknown;
