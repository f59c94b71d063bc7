import type { Command } from 'commander';
import { collectTexts } from '../../language/collect';
import type { Language } from '../../language/language';
import type { FigurePeriod } from '../../workbook/figures/period';
import { OptionFailure } from '../cliFailure';
import { createCommand, languageFrom, languageIn, monthFrom, parsed, yearFrom } from '../reportOptions';
import type { Terminal } from '../terminal';

interface Common {
  /** Names or codes of the only wards that are meant; none for all. */
  readonly wards: readonly string[];
  readonly language: Language;
}

/** Forms to make: from which workbook, into which folder. */
export interface MakeArguments extends Common {
  readonly kind: 'make';
  readonly book: string;
  readonly folder: string;
  readonly period: FigurePeriod;
}

/** Files to take over: from which folder, into which workbook; null leaves the period to the files. */
export interface IntoArguments extends Common {
  readonly kind: 'into';
  readonly folder: string;
  readonly book: string;
  readonly period: FigurePeriod | null;
  /** The user has seen the preview. */
  readonly confirmed: boolean;
}

interface RawOptions {
  readonly make?: string;
  readonly into?: string;
  readonly yes?: boolean;
  readonly month?: string;
  readonly year?: string;
  readonly ward?: readonly string[];
  readonly language?: string;
}

function commandOf(terminal: Terminal, language: Language): Command {
  const { command, into } = collectTexts[language];
  return createCommand('npm run collect --', terminal, language)
    .description(command.description)
    .argument('<SOURCE>', command.source)
    .option('--make <FOLDER>', command.make)
    .option('--into <BOOK.xlsx>', into.option)
    .option('--yes', into.yes)
    .option('-m, --month <1-12>', command.month)
    .option('-y, --year <YEAR>', command.year)
    .option('--ward <NAME>', command.ward, (name: string, before: string[] = []) => [...before, name])
    .option('-l, --language <vi|en>', command.language);
}

function periodFrom({ month, year }: RawOptions): FigurePeriod | null {
  if (month === undefined && year === undefined) return null;
  if (month === undefined || year === undefined) throw new OptionFailure('collectPeriod', '');
  return { year: yearFrom(year), month: monthFrom(month) };
}

/** Understands the command line; null when only help was asked for. Throws OptionFailure or CommanderError. */
export function parseCollectArguments(
  argv: readonly string[],
  terminal: Terminal,
): MakeArguments | IntoArguments | null {
  const command = commandOf(terminal, languageIn(argv));
  if (!parsed(command, argv)) return null;
  const options = command.opts<RawOptions>();
  const source = command.args[0] ?? '';
  const { make, into } = options;
  const common = { wards: options.ward ?? [], language: languageFrom(options.language ?? 'vi') };
  const period = periodFrom(options);
  if (make !== undefined && into === undefined) {
    if (!period) throw new OptionFailure('collectPeriod', '');
    return { kind: 'make', book: source, folder: make, period, ...common };
  }
  if (into === undefined || make !== undefined) throw new OptionFailure('collectMode', '');
  return { kind: 'into', folder: source, book: into, period, confirmed: options.yes === true, ...common };
}
