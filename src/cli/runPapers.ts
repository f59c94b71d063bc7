import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { scorePeriodSteps } from '../application/scorePeriod';
import { scoreWorkbook, type Scoring } from '../application/scoreWorkbook';
import { isReport, paperSteps, wordFileOf, type NamedPaper, type PaperKind } from '../documents';
import { runToEnd } from '../domain/resumable';
import { wardsNamed } from '../domain/ward';
import { papersTexts } from '../language/papers';
import { FileFailure, OptionFailure } from './cliFailure';
import { fileFailure, readInput } from './files';
import { runGuarded } from './guard';
import { openHeadless } from './headless';
import { writeOutputs, type OutputFile } from './outputs/writeOutputs';
import { parsePaperArguments, type PaperArguments } from './paperOptions';
import { requireWorkbookName } from './paths';
import { createProgressLine, type ProgressLine } from './progressLine';
import { languageIn } from './reportOptions';
import type { Runtime } from './runtime';
import { EXIT, type ExitCode } from './terminal';
import { VERSION } from './version';

/** `npm run papers -- BOOK.xlsx --kind …`: makes Word papers from a workbook, which stays as it is. */
export function runPapers(argv: readonly string[], runtime: Runtime): Promise<ExitCode> {
  const { terminal } = runtime;
  const language = languageIn(argv);
  return runGuarded(terminal, language, async () => {
    const options = parsePaperArguments(argv, terminal);
    if (!options) return EXIT.done;
    requireWorkbookName(options.input);
    const progress = createProgressLine(terminal, language, runtime.cancelled);
    try {
      const files = await filesOf(options, progress, runtime);
      makeFolder(options.folder);
      writeOutputs(files, options.input);
      progress.end();
      const texts = papersTexts[language].command;
      const lines = [texts.done(String(files.length), options.folder), ...files.map(({ path }) => `  ${path}`)];
      terminal.out(`${lines.join('\n')}\n`);
      return EXIT.done;
    } catch (error) {
      progress.end();
      throw error;
    }
  });
}

async function filesOf(options: PaperArguments, progress: ProgressLine, { clock }: Runtime): Promise<OutputFile[]> {
  progress.report('open', 0, 1);
  const workbook = await openHeadless(readInput(options.input));
  const scoring = await scoreWorkbook({ workbook: workbook.port, clock }, { year: options.year }, progress).catch(
    (error: unknown) => {
      throw workbook.damage() ?? error;
    },
  );
  const files: OutputFile[] = [];
  for (const kind of options.kinds)
    for (const { name, paper } of papersOf(scoring, kind, options))
      files.push({ path: join(options.folder, name), pieces: [await wordFileOf([paper], `WardScore ${VERSION}`)] });
  return files;
}

/** The papers of one kind; a report is made from the rows of its period alone. */
function papersOf(scoring: Scoring, kind: PaperKind, options: PaperArguments): NamedPaper[] {
  const language = options.language ?? scoring.records.settings.language;
  const { wards, year } = scoring.assessment;
  const { chosen, unknown } = wardsNamed(wards, options.wards, year);
  const [first] = unknown;
  if (first !== undefined) throw new OptionFailure('ward', first);
  const places = options.wards.length === 0 ? [...wards.keys()] : chosen;
  const scored = isReport(kind) ? runToEnd(scorePeriodSteps(scoring, { kind, month: options.month })) : scoring;
  return runToEnd(paperSteps(scored, language, kind, places));
}

function makeFolder(path: string): void {
  if (existsSync(path)) {
    if (!statSync(path).isDirectory()) throw new FileFailure('notFolder', path);
    return;
  }
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw fileFailure(error, path);
  }
}
