import { CommanderError } from 'commander';
import { HostFailure } from '../application/ports';
import { fileFailuresTexts } from '../language/fileFailures';
import type { Language } from '../language/language';
import { FileFailure } from './cliFailure';
import { failureSentence } from './failureSentence';
import { EXIT, type ExitCode, type Terminal } from './terminal';

/** Runs a command; whatever it throws becomes a sentence and the exit code of a failure. */
export async function runGuarded(
  terminal: Terminal,
  language: Language,
  job: () => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    return await job();
  } catch (error) {
    // Commander has answered already: with help, or with what is wrong with the command line.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.failed;
    terminal.error(`${failureSentence(error, language)}\n`);
    if (!speaksForItself(error)) terminal.error(`${fileFailuresTexts[language].nothingWritten}\n`);
    return EXIT.failed;
  }
}

/** Stopped as asked, or the rare case in which something was written and could not be put back. */
const speaksForItself = (error: unknown): boolean =>
  (error instanceof HostFailure && error.code === 'cancelled') ||
  (error instanceof FileFailure && error.code === 'notPutBack');
