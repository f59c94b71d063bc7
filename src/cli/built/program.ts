import { setLibrary } from 'excel-host/office';
import { runCommand } from '../runCommand';
import { processRuntime } from '../runtime';
import type { CompileFile } from './start';

/** The command as it is built: Office.js is compiled from the file beside the program. */
export async function main(argv: readonly string[], officeJs: string, compile: CompileFile): Promise<void> {
  setLibrary((_build, parameters, around) => compile(officeJs, parameters, around));
  process.exitCode = await runCommand(argv, processRuntime());
}
