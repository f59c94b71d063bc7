import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CollectBook } from '../../application/collect/book';
import { makeEntryForms, wardsOfPeriod } from '../../application/collect/makeForms';
import { entryFileNames } from '../../documents/entryForm/fileName';
import { entryFormPicture } from '../../documents/entryForm/picture';
import { writeEntryFile } from '../../figureFiles';
import { collectTexts } from '../../language/collect';
import { figurePeriodText } from '../../wording/figurePeriod';
import type { FigurePeriod } from '../../workbook/figures/period';
import { FileFailure, OptionFailure } from '../cliFailure';
import { fileFailure } from '../files';
import { NODE_CODEC } from '../nodeCodec';
import { writeOutputs } from '../outputs/writeOutputs';
import type { MakeArguments } from './collectOptions';

/** Codes of the wards that are meant; null for all. Throws OptionFailure for a name that none of the period's wards has. */
export function wardCodes(
  book: CollectBook,
  period: FigurePeriod,
  names: readonly string[],
): ReadonlySet<string> | null {
  if (names.length === 0) return null;
  const wards = new Set(wardsOfPeriod(book, period).map(({ code }) => code));
  return new Set(
    names.map((name) => {
      const answer = book.tables.resolver.resolve(name, period.year);
      if (answer.kind !== 'known' || !wards.has(answer.ward.code)) throw new OptionFailure('ward', name);
      return answer.ward.code;
    }),
  );
}

/** Writes a form for every ward that is asked, all or none; nothing is overwritten. Answers the sentence about it. */
export function makeFiles(book: CollectBook, { folder, period, wards, language }: MakeArguments): string {
  const texts = collectTexts[language];
  const forms = makeEntryForms(book, period, language, wardCodes(book, period, wards));
  if (forms.every(({ sections }) => sections.length === 0)) return texts.noWards;
  const paths = entryFileNames(forms, language).map((name) => join(folder, name));
  const standing = paths.find((path) => existsSync(path));
  if (standing !== undefined) throw new FileFailure('exists', standing);
  makeFolder(folder);
  const files = forms.map((form, at) => ({
    path: paths[at] ?? '',
    pieces: [writeEntryFile(entryFormPicture(form, language), NODE_CODEC)],
  }));
  writeOutputs(files);
  return texts.made(String(files.length), figurePeriodText(period, language), folder);
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw fileFailure(error, path);
  }
}
