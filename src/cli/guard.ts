import { CommanderError } from 'commander';
import { HostFailure } from '../application/ports';
import { failuresTexts } from '../language/failures';
import type { Language } from '../language/language';
import { failureSentence } from './failureSentence';
import { EXIT, type ExitCode, type Terminal } from './terminal';

/** Runs a command; whatever it throws becomes a sentence and the exit code of a failure. */
export async function guarded(terminal: Terminal, language: Language, job: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await job();
  } catch (error) {
    // Commander has answered already: with help, or with what is wrong with the command line.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.failed;
    terminal.error(`${failureSentence(error, language)}\n`);
    if (!(error instanceof HostFailure && error.code === 'cancelled')) hint(terminal, language);
    return EXIT.failed;
  }
}

const hint = (terminal: Terminal, language: Language): void => {
  terminal.error(`${failuresTexts[language].nothingWritten}\n`);
};
