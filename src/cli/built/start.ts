import { join } from 'node:path';
import type { Script } from 'node:vm';
import { compileScript, type CompiledScript } from './compileScript';

/** Names of the files beside this one; the build sets them. */
declare const PROGRAM_FILE: string;
declare const OFFICE_FILE: string;

/** Compiles a file of the build by its name. */
export type CompileFile = (
  name: string,
  parameters: readonly string[],
  around?: { readonly before: string; readonly after: string },
) => CompiledScript['run'];

interface Program {
  readonly main?: (argv: readonly string[], officeJs: string, compile: CompileFile) => Promise<void>;
}

/** Starts the program that stands in a folder; `compiled` is told of every file compiled on the way. */
export function start(
  folder: string,
  argv: readonly string[],
  compiled: (path: string, script: Script) => void = () => undefined,
): Promise<void> {
  const compile: CompileFile = (name, parameters, around) => {
    const path = join(folder, name);
    const { script, run } = compileScript({ path, parameters, ...around });
    compiled(path, script);
    return run;
  };
  const program: { exports: Program } = { exports: {} };
  compile(PROGRAM_FILE, ['module', 'exports', 'require', '__dirname', '__filename'])(
    program,
    program.exports,
    require,
    folder,
    join(folder, PROGRAM_FILE),
  );
  if (!program.exports.main) throw new Error(`${PROGRAM_FILE} is not the program`);
  return program.exports.main(argv, OFFICE_FILE, compile);
}
