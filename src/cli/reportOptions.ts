import { Command, CommanderError } from 'commander';
import { PERIOD_KINDS, type PeriodChoice, type PeriodKind } from '../domain/period';
import { cliTexts } from '../language/cli';
import { LANGUAGES, type Language } from '../language/language';
import { tasksTexts } from '../language/tasks';
import { OptionFailure } from './cliFailure';
import { addSendOptions, sendOptionsOf, type SendOptions } from './sendOptions';
import type { Terminal } from './terminal';

export interface ReportArguments {
  readonly input: string;
  readonly output: string | undefined;
  readonly year: number | undefined;
  readonly language: Language | undefined;
  readonly inPlace: boolean;
  readonly json: boolean;
  readonly strict: boolean;
  readonly timings: boolean;
  /** Where the Word file of the report goes; none is written without it. */
  readonly word: string | undefined;
  /** The period to report; undefined leaves it to the workbook. */
  readonly period: PeriodChoice | undefined;
  /** Where the calendar goes. */
  readonly calendar: string | undefined;
  /** The copy to send, and what it holds. */
  readonly send: SendOptions | undefined;
}

/** Words of the option `--period`: one short word for each kind. */
const PERIOD_WORDS: Readonly<Record<string, PeriodKind>> = Object.fromEntries(
  PERIOD_KINDS.map((kind) => [kind === 'nineMonths' ? 'nine' : kind, kind]),
);

/** Options as commander leaves them. */
interface RawOptions {
  readonly output?: string;
  readonly year?: string;
  readonly language?: string;
  readonly inPlace?: boolean;
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly timings?: boolean;
  readonly word?: string;
  readonly period?: string;
  readonly month?: string;
  readonly calendar?: string;
}

/** A command whose help and refusals go to the terminal given. */
export function createCommand(name: string, terminal: Terminal, language: Language): Command {
  return new Command(name)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        terminal.out(text);
      },
      writeErr: (text) => {
        terminal.error(text);
      },
    })
    .helpOption('-h, --help', cliTexts[language].report.help);
}

/** Help is asked for in the language named, even before the rest is understood. */
export function languageIn(argv: readonly string[]): Language {
  const at = argv.findIndex((argument) => argument === '--language' || argument === '-l');
  const value = argv.find((argument) => argument.startsWith('--language='))?.slice('--language='.length);
  return (value ?? argv[at + 1]) === 'en' && (at >= 0 || value !== undefined) ? 'en' : 'vi';
}

/** Understands the command line; null when only help was asked for. Throws OptionFailure or CommanderError. */
export function parseReportArguments(argv: readonly string[], terminal: Terminal): ReportArguments | null {
  const language = languageIn(argv);
  const { report } = cliTexts[language];
  const extra = tasksTexts[language].options;
  const command = createCommand('npm run report --', terminal, language)
    .description(report.description)
    .argument('<INPUT>', report.input)
    .option('-o, --output <OUT>', report.output)
    .option('-y, --year <YEAR>', report.year)
    .option('-l, --language <vi|en>', report.language)
    .option('--in-place', report.inPlace)
    .option('--json', report.json)
    .option('--strict', report.strict)
    .option('--timings', report.timings)
    .option('--word <OUT.docx>', extra.word)
    .option(`--period <${Object.keys(PERIOD_WORDS).join('|')}>`, extra.period)
    .option('--month <1-12>', extra.month)
    .option('--calendar <OUT.ics>', extra.calendar)
    .addHelpText('after', `\n${report.exitCodes}`);
  if (!parsed(addSendOptions(command, language), argv)) return null;
  const options = command.opts<RawOptions>();
  return {
    input: command.args[0] ?? '',
    output: options.output,
    year: options.year === undefined ? undefined : yearFrom(options.year),
    language: options.language === undefined ? undefined : languageFrom(options.language),
    inPlace: options.inPlace === true,
    json: options.json === true,
    strict: options.strict === true,
    timings: options.timings === true,
    word: options.word === undefined ? undefined : fileNamed(options.word, '.docx'),
    period: periodFrom(options),
    calendar: options.calendar === undefined ? undefined : fileNamed(options.calendar, '.ics'),
    send: sendOptionsOf(command, command.args[0] ?? '', language),
  };
}

/** False when commander has answered with help. */
export function parsed(command: Command, argv: readonly string[]): boolean {
  try {
    command.parse([...argv], { from: 'user' });
    return true;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return false;
    throw error;
  }
}

export function yearFrom(text: string): number {
  const year = /^\d{4}$/.test(text) ? Number(text) : NaN;
  if (!(year >= 2000 && year <= 2100)) throw new OptionFailure('year', text);
  return year;
}

export function languageFrom(text: string): Language {
  const language = LANGUAGES.find((each) => each === text);
  if (!language) throw new OptionFailure('language', text);
  return language;
}

export function monthFrom(text: string): number {
  if (!/^([1-9]|1[0-2])$/.test(text)) throw new OptionFailure('month', text);
  return Number(text);
}

function periodFrom({ period, month }: RawOptions): PeriodChoice | undefined {
  if (period === undefined && month === undefined) return undefined;
  const kind = period === undefined ? 'month' : Object.hasOwn(PERIOD_WORDS, period) ? PERIOD_WORDS[period] : undefined;
  if (kind === undefined) throw new OptionFailure('period', period ?? '');
  return { kind, month: month === undefined ? null : monthFrom(month) };
}

function fileNamed(path: string, extension: '.docx' | '.ics'): string {
  if (!path.toLowerCase().endsWith(extension))
    throw new OptionFailure(extension === '.docx' ? 'wordName' : 'calendarName', path);
  return path;
}
