import type { Progress, ProgressStep } from '../application/ports';
import { cliTexts } from '../language/cli';
import type { Language } from '../language/language';
import type { Terminal } from './terminal';

const CLEAR_LINE = '\r\u001b[K';

export interface ProgressLine extends Progress {
  /** Takes the line off the screen. */
  end(): void;
}

/** One line on the terminal that tells the step at work; nothing when the output goes to a file. */
export function createProgressLine(terminal: Terminal, language: Language, cancelled: () => boolean): ProgressLine {
  const { steps } = cliTexts[language];
  const draw = (text: string): void => {
    if (terminal.interactive) terminal.error(CLEAR_LINE + text);
  };
  return {
    report(step: ProgressStep, done: number, total: number) {
      const share = total > 1 ? ` ${String(Math.floor((100 * done) / total))}%` : '';
      draw(`${steps[step]}…${share}`);
    },
    cancelled,
    end: () => {
      draw('');
    },
  };
}
