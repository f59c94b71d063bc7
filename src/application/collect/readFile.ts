import { isSamePeriod, type FigurePeriod } from '../../workbook/figures/period';
import type { CollectBook } from './book';
import { UnreadableFile, type FileOpener } from './files';
import { readBookFile } from './readBook';
import { markOfFile, readForm } from './readForm';
import { problem, type FileContent } from './received';

/** A file that was chosen: its name without folders, and its bytes. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a file says of a period. Never throws: a file that cannot be used is a problem with its reason. */
export function readFigureFile(
  { bytes }: ChosenFile,
  open: FileOpener,
  book: CollectBook,
  period: FigurePeriod,
): FileContent {
  try {
    const file = open(bytes);
    const content = readForm(file, book) ?? readBookFile(file, book, period);
    const other =
      content.kind === 'form' ? content.wards.find((ward) => !isSamePeriod(ward.period, period)) : undefined;
    return other ? problem('otherPeriod', other.wardCode, other.period) : content;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const { code: reason, detail } = error;
    return { kind: 'problem', problem: { code: 'unreadable', detail, reason, period: null } };
  }
}

/** The period that all forms among some files are of; null where there is no form, or they are of several. */
export function periodOfForms(files: readonly ChosenFile[], open: FileOpener): FigurePeriod | null {
  const periods = files.flatMap(({ bytes }) => {
    try {
      return markOfFile(open(bytes))?.period ?? [];
    } catch (error) {
      if (error instanceof UnreadableFile) return [];
      throw error;
    }
  });
  const [first] = periods;
  return first && periods.every((each) => isSamePeriod(each, first)) ? first : null;
}
