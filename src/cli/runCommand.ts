import { cliTexts } from '../language/cli';
import { collectTexts } from '../language/collect';
import { runCollect } from './collect/runCollect';
import { runGuarded } from './guard';
import { createCommand, languageIn } from './reportOptions';
import { papersTexts } from '../language/papers';
import { runPapers } from './runPapers';
import { runReport } from './runReport';
import { runTemplate } from './runTemplate';
import type { Runtime } from './runtime';
import { EXIT, type ExitCode } from './terminal';
import { VERSION } from './version';

/** `wardscore report …`, `wardscore papers …`, `wardscore template …` and `wardscore collect …`: what each of them takes is told by its own help. */
export function runCommand(argv: readonly string[], runtime: Runtime): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === 'report') return runReport(rest, runtime);
  if (name === 'papers') return runPapers(rest, runtime);
  if (name === 'template') return runTemplate(rest, runtime);
  if (name === 'collect') return runCollect(rest, runtime);
  const { terminal } = runtime;
  const language = languageIn(argv);
  return runGuarded(terminal, language, () => {
    const texts = cliTexts[language];
    const command = createCommand('wardscore', terminal, language)
      .helpCommand(false)
      .version(VERSION)
      .allowExcessArguments(false);
    command.command('report').description(texts.report.description);
    command.command('papers').description(papersTexts[language].command.description);
    command.command('template').description(texts.template.description);
    command.command('collect').description(collectTexts[language].command.description);
    command.parse([...argv], { from: 'user' });
    return Promise.resolve(EXIT.done);
  });
}
