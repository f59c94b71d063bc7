import { guarded } from '../guard';
import { requireWorkbookName } from '../paths';
import { languageIn } from '../reportOptions';
import type { Runtime } from '../runtime';
import { EXIT, type ExitCode } from '../terminal';
import { parseCollectArguments } from './collectOptions';
import { makeFiles } from './makeFiles';
import { openBook } from './openBook';

/** `npm run collect -- …`: makes the forms that wards fill in. */
export function runCollect(argv: readonly string[], { terminal }: Runtime): Promise<ExitCode> {
  return guarded(terminal, languageIn(argv), async () => {
    const asked = parseCollectArguments(argv, terminal);
    if (!asked) return EXIT.done;
    requireWorkbookName(asked.source);
    const { book } = await openBook(asked.source);
    terminal.out(`${makeFiles(book, asked)}\n`);
    return EXIT.done;
  });
}
