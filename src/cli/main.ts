import { runCommand } from './runCommand';
import { processRuntime } from './runtime';

/** The command from its sources, for development; what users run is built from `built/program.ts`. */
void runCommand(process.argv.slice(2), processRuntime()).then((code) => {
  process.exitCode = code;
});
