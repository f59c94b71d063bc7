import { existsSync, readFileSync } from 'node:fs';
import { Script } from 'node:vm';

/** A function of these parameters whose body is the text of a file between two others. */
export interface ScriptSource {
  readonly path: string;
  readonly parameters: readonly string[];
  readonly before?: string;
  readonly after?: string;
}

export interface CompiledScript {
  readonly script: Script;
  readonly run: (this: unknown, ...values: unknown[]) => unknown;
}

/** Where the machine code of a file stands. The build writes it; V8 refuses it when it comes from another version of itself. */
export const codePath = (path: string): string => `${path}.code`;

/**
 * Compiles a file of the build, which holds ASCII alone. Code compiled by the build saves the time, and without it, or in another
 * version of Node, the same text is compiled here.
 */
export function compileScript({ path, parameters, before = '', after = '' }: ScriptSource): CompiledScript {
  const text = `(function (${parameters.join(',')}) {${before}${readFileSync(path, 'latin1')}\n${after}})`;
  const code = codePath(path);
  const script = new Script(text, {
    filename: path,
    ...(existsSync(code) ? { cachedData: readFileSync(code) } : {}),
  });
  return { script, run: script.runInThisContext() as CompiledScript['run'] };
}
