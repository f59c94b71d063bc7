import { withoutEnds } from '../../domain/text/ends';
import { entryFormTexts } from '../../language/entryForm';
import type { Language } from '../../language/language';
import type { EntryForm } from '../../workbook/entryForm/types';

/** Signs that Windows, macOS or Linux do not have in the name of a file, and spaces in a row. */
const REFUSED = /[<>:"/\\|?*\p{Cc}]/gu;
const LONGEST = 120;

/** A ward's name as a part of a file name: whole, but for signs that no file name may have. */
const asFileName = (text: string): string =>
  withoutEnds(text.normalize('NFC').replace(REFUSED, '-').replace(/\s+/g, ' '), (sign) => /[\s.]/.test(sign)).slice(
    0,
    LONGEST,
  );

/** How Windows and macOS compare the names of files. */
const compared = (name: string): string => name.normalize('NFC').toLowerCase();

/**
 * Names of the files of some forms, in their order: of the wards' names, and of their codes too where two wards have the same name. No
 * two are the same on any system.
 */
export function entryFileNames(forms: readonly EntryForm[], language: Language): readonly string[] {
  const texts = entryFormTexts[language];
  const names = forms.map(({ ward }) => asFileName(ward.name));
  const count = new Map<string, number>();
  for (const name of names) count.set(compared(name), (count.get(compared(name)) ?? 0) + 1);
  const taken = new Set<string>();
  return forms.map(({ ward, period }, at) => {
    const name = names[at] ?? '';
    const isAlone = name !== '' && count.get(compared(name)) === 1;
    const told = isAlone ? name : asFileName(`${name} (${ward.code})`);
    const when = texts.filePeriod(String(period.month).padStart(2, '0'), String(period.year));
    let file = `${texts.fileName(told, when)}.xlsx`;
    for (let again = 2; taken.has(compared(file)); again++)
      file = `${texts.fileName(`${told} ${String(again)}`, when)}.xlsx`;
    taken.add(compared(file));
    return file;
  });
}
