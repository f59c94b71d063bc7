import type { CellPlace } from '../../../domain/reading/types';
import type { PictureCell } from '../../../cells/picture';

/** Excel takes no text constant longer than this inside a formula. */
const LONGEST_CONSTANT = 255;
const ADDRESS = /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}$/;

const constant = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A reference to a place, quoted whatever the sheet is called: 'Nhóm 5'!H12. */
const reference = ({ sheet, cell }: CellPlace): string => `'${sheet.replaceAll("'", "''")}'!${cell}`;

/** What people read in the link: Nhóm 5!H12. */
const placeText = ({ sheet, cell }: CellPlace): string => `${sheet}!${cell}`;

/** A cell that jumps to a place of this workbook; plain text where no formula could hold it, nothing without a place. */
export function linkTo(place: CellPlace | null): PictureCell {
  if (place === null) return null;
  const target = `#${reference(place)}`;
  const text = placeText(place);
  if (!ADDRESS.test(place.cell) || target.length > LONGEST_CONSTANT || text.length > LONGEST_CONSTANT) return text;
  return { formula: `=HYPERLINK(${constant(target)},${constant(text)})` };
}
