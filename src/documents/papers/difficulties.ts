import { withoutEnd } from '../../domain/text/ends';
import { normaliseText } from '../../domain/text/normalise';
import { bareName } from '../../domain/ward';
import { papersOfWardTexts } from '../../language/papersOfWard';
import { paragraph, type PaperText } from '../../wording/paper/model';
import type { WardYear } from './wardYear';

/** What the ward wrote of its difficulties; "Không có." where it wrote nothing. */
export function difficultiesOfWard({ context, ward, police }: WardYear): PaperText[] {
  const { language, records } = context;
  const folded = (text: string): string => normaliseText(bareName(text));
  const names = new Set([ward.name, ward.code, police].map(folded));
  const texts = papersOfWardTexts[language].selfReport;
  const told = records.difficulties
    .filter(({ unit, content }) => names.has(folded(unit)) && content.trim() !== '')
    .map(({ content, addressedTo, answeredOn, place }) => {
      const state = addressedTo.trim() === '' ? '' : ` ${texts.addressed(addressedTo.trim())}`;
      return paragraph(
        'item',
        `${withoutEnd(content, (sign) => /[.\s]/u.test(sign)).trim()}${state}${answeredOn === null ? '' : ` ${texts.answered}`}.`,
        place,
      );
    });
  return told.length > 0 ? told : [paragraph('paragraph', texts.nothing)];
}
