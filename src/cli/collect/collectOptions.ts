import type { Command } from 'commander';
import { collectTexts } from '../../language/collect';
import type { Language } from '../../language/language';
import { OptionFailure } from '../cliFailure';
import { createCommand, languageFrom, languageIn, monthFrom, parsed, yearFrom } from '../reportOptions';
import type { Terminal } from '../terminal';

/** What `wardscore collect` was asked for. */
export interface CollectArguments {
  /** The workbook that forms are made from. */
  readonly source: string;
  /** The folder for the forms. */
  readonly make: string;
  readonly period: { readonly year: number; readonly month: number };
  /** Names or codes of the only wards that are meant; none for all. */
  readonly wards: readonly string[];
  readonly language: Language;
}

interface RawOptions {
  readonly make?: string;
  readonly month?: string;
  readonly year?: string;
  readonly ward?: readonly string[];
  readonly language?: string;
}

function commandOf(terminal: Terminal, language: Language): Command {
  const { command } = collectTexts[language];
  return createCommand('npm run collect --', terminal, language)
    .description(command.description)
    .argument('<SOURCE>', command.source)
    .option('--make <FOLDER>', command.make)
    .option('-m, --month <1-12>', command.month)
    .option('-y, --year <YEAR>', command.year)
    .option('--ward <NAME>', command.ward, (name: string, before: string[] = []) => [...before, name])
    .option('-l, --language <vi|en>', command.language);
}

/** Understands the command line; null when only help was asked for. Throws OptionFailure or CommanderError. */
export function parseCollectArguments(argv: readonly string[], terminal: Terminal): CollectArguments | null {
  const command = commandOf(terminal, languageIn(argv));
  if (!parsed(command, argv)) return null;
  const { make, month, year, ward, language } = command.opts<RawOptions>();
  if (make === undefined) throw new OptionFailure('collectMode', '');
  if (month === undefined || year === undefined) throw new OptionFailure('collectPeriod', '');
  return {
    source: command.args[0] ?? '',
    make,
    period: { year: yearFrom(year), month: monthFrom(month) },
    wards: ward ?? [],
    language: languageFrom(language ?? 'vi'),
  };
}
