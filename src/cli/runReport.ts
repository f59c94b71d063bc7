import { generateReport } from '../application/generateReport';
import type { ReportOutcome } from '../application/outcome';
import { Stopwatch } from '../application/stopwatch';
import { cliTexts } from '../language/cli';
import type { Language } from '../language/language';
import { extraOutputs, extraOutputLines } from './extraOutputs';
import { readInput, requireUnchanged } from './files';
import { runGuarded } from './guard';
import { openHeadless } from './headless';
import { checkTarget, lockOf } from './outputs/targets';
import { writeOutputs } from './outputs/writeOutputs';
import { outputPath, requireDistinct, requireWorkbookName } from './paths';
import { mayAskFor } from './ownFormulas';
import { calculateFormulas } from './calculate';
import { createProgressLine, type ProgressLine } from './progressLine';
import { languageIn, parseReportArguments, type ReportArguments } from './reportOptions';
import { requireSheets, sentFile, sentLines, type SentFile } from './sendCopy';
import type { Runtime } from './runtime';
import { summaryLines, timingLines } from './summary';
import { EXIT, type ExitCode, type Terminal } from './terminal';
import { VERSION } from './version';

/** `npm run report -- …`: scores a workbook and writes the result. */
export function runReport(argv: readonly string[], runtime: Runtime): Promise<ExitCode> {
  const { terminal } = runtime;
  const language = languageIn(argv);
  return runGuarded(terminal, language, async () => {
    const options = parseReportArguments(argv, terminal);
    if (!options) return EXIT.done;
    requireWorkbookName(options.input);
    const output = outputPath(options.input, options.output, options.inPlace);
    const outputs = [output, options.word, options.calendar, options.send?.path].filter((path) => path !== undefined);
    requireDistinct(options.inPlace ? outputs : [options.input, ...outputs]);
    outputs.forEach(checkTarget);
    tellLock(options.input, terminal, language);
    const progress = createProgressLine(terminal, language, runtime.cancelled);
    try {
      const { outcome, sent } = await score(options, output, progress, runtime);
      progress.end();
      tell(outcome, sent, output, options, language, runtime);
      return options.strict && outcome.issues.error > 0 ? EXIT.dataIssues : EXIT.done;
    } catch (error) {
      progress.end();
      throw error;
    }
  });
}

/** The input is only read, but whoever has it open may wonder where unsaved changes are. */
function tellLock(input: string, terminal: Terminal, language: Language): void {
  const lock = lockOf(input);
  if (lock !== null) terminal.error(`${cliTexts[language].inputOpen(input, lock)}\n`);
}

/** What came of a run. */
interface Written {
  readonly outcome: ReportOutcome;
  readonly sent: SentFile | undefined;
}

/** Opens, scores and saves; the file appears whole or not at all. */
async function score(
  options: ReportArguments,
  output: string,
  progress: ProgressLine,
  { clock }: Runtime,
): Promise<Written> {
  const watch = new Stopwatch(clock);
  progress.report('open', 0, 1);
  const bytes = readInput(options.input);
  const workbook = await openHeadless(bytes);
  watch.lap('open');
  const formulas = await calculateFormulas(workbook.model, options.send !== undefined);
  const ports = { workbook: workbook.port, clock, version: VERSION };
  const { outcome, scoring } = await generateReport(
    ports,
    { year: options.year, period: options.period, language: options.language },
    progress,
  ).catch((error: unknown) => {
    throw workbook.damage() ?? error;
  });
  const saving = new Stopwatch(clock);
  progress.report('save', 0, 1);
  formulas.follow();
  if (options.send) requireSheets(workbook, options.send);
  const calculated = !mayAskFor(workbook.model, outcome.sheets);
  const files = [{ path: output, pieces: [workbook.save({ calculated })] }, ...(await extraOutputs(scoring, options))];
  const language = options.language ?? scoring.records.settings.language;
  const sent = options.send && (await sentFile(workbook, scoring, formulas, options.send, language, progress));
  formulas.close();
  if (options.inPlace) requireUnchanged(options.input, bytes);
  writeOutputs([...files, ...(sent ? [{ path: sent.path, pieces: [sent.bytes] }] : [])], options.input);
  saving.lap('save');
  const timings = [...watch.timings, ...outcome.timings, ...saving.timings];
  return { outcome: { ...outcome, timings }, sent };
}

function tell(
  outcome: ReportOutcome,
  sent: SentFile | undefined,
  output: string,
  options: ReportArguments,
  language: Language,
  { terminal, peakMemory }: Runtime,
): void {
  if (options.json) {
    terminal.out(
      `${JSON.stringify({ ...outcome, output, ...(sent && { sendCopy: sent.path, sendCopyContains: sent.contained, sendCopyLeft: sent.left }) }, null, 2)}\n`,
    );
    return;
  }
  const lines = [
    ...summaryLines(outcome, output, language),
    ...extraOutputLines(options, language),
    ...(sent ? sentLines(sent, language) : []),
  ];
  if (options.timings) lines.push(...timingLines(outcome, peakMemory(), language));
  terminal.out(`${lines.join('\n')}\n`);
}
