import { runGuarded } from '../guard';
import { requireWorkbookName } from '../paths';
import { createProgressLine } from '../progressLine';
import { languageIn } from '../reportOptions';
import type { Runtime } from '../runtime';
import { EXIT, type ExitCode } from '../terminal';
import { parseCollectArguments } from './collectOptions';
import { makeFiles } from './makeFiles';
import { openBook } from './openBook';
import { takeFiles } from './takeFiles';

const two = (number: number): string => String(number).padStart(2, '0');

/** The day where the computer stands, ISO. */
const dayOf = (now: Date): string => `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

/** `npm run collect -- …`: makes the forms that wards fill in, and takes over what they sent back. */
export function runCollect(
  argv: readonly string[],
  { terminal, cancelled }: Runtime,
  now: () => Date = () => new Date(),
): Promise<ExitCode> {
  return runGuarded(terminal, languageIn(argv), async () => {
    const asked = parseCollectArguments(argv, terminal);
    if (!asked) return EXIT.done;
    requireWorkbookName(asked.book);
    if (asked.kind === 'make') {
      const { book } = await openBook(asked.book);
      terminal.out(`${makeFiles(book, asked)}\n`);
      return EXIT.done;
    }
    const progress = createProgressLine(terminal, asked.language, cancelled);
    const moment = now();
    try {
      const lines = await takeFiles(asked, { keptAt: moment.toISOString(), today: dayOf(moment) }, progress);
      progress.end();
      terminal.out(`${lines.join('\n')}\n`);
    } finally {
      progress.end();
    }
    return EXIT.done;
  });
}
