import type { CollectBook } from '../../../application/collect/book';
import { makeEntryForms } from '../../../application/collect/makeForms';
import { entryFileNames } from '../../../documents/entryForm/fileName';
import { entryFormPicture } from '../../../documents/entryForm/picture';
import { archiveOf, writeEntryFile } from '../../../figureFiles';
import { entryFormTexts } from '../../../language/entryForm';
import type { Language } from '../../../language/language';
import type { FigurePeriod } from '../../../workbook/figures/period';

/** A file to hand over. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type: string;
}

const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ARCHIVE_TYPE = 'application/zip';

/** The form of one ward, or those of all in one archive; null where there is none to make. */
export function entryFile(
  book: CollectBook,
  period: FigurePeriod,
  ward: string | null,
  language: Language,
): MadeFile | null {
  const forms = makeEntryForms(book, period, language, ward === null ? null : new Set([ward]));
  const names = entryFileNames(forms, language);
  const files = forms
    .map((form, at) => ({ form, name: names[at] ?? '' }))
    .filter(({ form }) => form.sections.length > 0)
    .map(({ form, name }) => ({ name, bytes: writeEntryFile(entryFormPicture(form, language)) }));
  const [first] = files;
  if (!first) return null;
  if (ward !== null) return { ...first, type: WORKBOOK_TYPE };
  const texts = entryFormTexts[language];
  const when = texts.filePeriod(String(period.month).padStart(2, '0'), String(period.year));
  return { name: `${texts.archiveName(when)}.zip`, bytes: archiveOf(files), type: ARCHIVE_TYPE };
}
