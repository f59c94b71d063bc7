import { isPaperKind, PAPER_KINDS, type PaperKind } from '../documents';
import { papersTexts } from '../language/papers';
import { cliTexts } from '../language/cli';
import type { Language } from '../language/language';
import { tasksTexts } from '../language/tasks';
import { OptionFailure } from './cliFailure';
import { createCommand, languageFrom, languageIn, monthFrom, parsed, yearFrom } from './reportOptions';
import type { Terminal } from './terminal';

export interface PaperArguments {
  readonly input: string;
  readonly kinds: readonly PaperKind[];
  /** Names or codes as typed; none stands for all wards. */
  readonly wards: readonly string[];
  readonly folder: string;
  readonly year: number | undefined;
  /** Month of the period of a report; null leaves it to the report date. */
  readonly month: number | null;
  readonly language: Language | undefined;
}

/** Options as commander leaves them. */
interface RawOptions {
  readonly output: string;
  readonly kind: readonly string[];
  readonly ward?: readonly string[];
  readonly year?: string;
  readonly month?: string;
  readonly language?: string;
}

/** Word of a kind on the command line: that of `--period` for reports. */
const wordOf = (kind: PaperKind): string => (kind === 'nineMonths' ? 'nine' : kind);

function kindFrom(text: string): PaperKind {
  const kind = text === 'nine' ? 'nineMonths' : text;
  if (!isPaperKind(kind)) throw new OptionFailure('paperKind', text);
  return kind;
}

/** Understands the command line; null when only help was asked for. Throws OptionFailure or CommanderError. */
export function parsePaperArguments(argv: readonly string[], terminal: Terminal): PaperArguments | null {
  const language = languageIn(argv);
  const { report } = cliTexts[language];
  const texts = papersTexts[language].command;
  const kinds = PAPER_KINDS.map((kind) => `  ${wordOf(kind).padEnd(14)}${papersTexts[language].kinds[kind]}`);
  const command = createCommand('npm run papers --', terminal, language)
    .description(texts.description)
    .argument('<INPUT>', report.input)
    .requiredOption('-k, --kind <KIND...>', texts.kind)
    .requiredOption('-o, --output <FOLDER>', texts.folder)
    .option('-w, --ward <WARD...>', texts.ward)
    .option('-y, --year <YEAR>', report.year)
    .option('--month <MONTH>', tasksTexts[language].options.month)
    .option('-l, --language <vi|en>', report.language)
    .addHelpText('after', `\nKIND:\n${kinds.join('\n')}`);
  if (!parsed(command, argv)) return null;
  const options = command.opts<RawOptions>();
  return {
    input: command.args[0] ?? '',
    kinds: [...new Set(options.kind.map(kindFrom))],
    wards: options.ward ?? [],
    folder: options.output,
    year: options.year === undefined ? undefined : yearFrom(options.year),
    month: options.month === undefined ? null : monthFrom(options.month),
    language: options.language === undefined ? undefined : languageFrom(options.language),
  };
}
