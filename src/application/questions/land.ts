import { functionsTexts } from '../../language/functions';
import { verdictsTexts } from '../../language/verdicts';
import { notAvailable, value, type Answer } from './answer';
import { aboutWard, type Book } from './book';

/** Whether a ward has enough land by its allotted parcels, and what is missing: the row of sheet KQ Đất trụ sở. */
export const landStatus = (book: Book, ward: unknown): Answer =>
  aboutWard(book, ward, null, (page, index) => {
    const unit = page.assessment.wards[index];
    const row = unit && page.land(unit, index);
    if (!row?.land) return notAvailable(functionsTexts[book.language].problems.noLandCheck);
    const word = verdictsTexts[book.language].verdicts[row.land];
    return value(row.gaps === '' ? word : `${word}: ${row.gaps}`);
  });
