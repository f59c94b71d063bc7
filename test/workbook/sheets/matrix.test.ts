import { widthInPoints } from '../../../src/cells/sizes';
import { widthOfText } from '../../../src/cells/text/measure';
import { LANGUAGES } from '../../../src/language/language';
import { statusPictures } from '../../../src/workbook/sheets';
import { statusWords } from '../../../src/wording/status';
import { picked } from './pictureChecks';
import { scoringOf } from '../../functions/books';
import { monthlyGrids } from '../../support/monthly';

/** On both sides of a cell's text, in points. */
const PADDING = 6;

test.each(LANGUAGES)(
  'the matrix has room for whether a ward qualifies, sign and word on one line (%s)',
  async (language) => {
    const grids = monthlyGrids(['An'], [{ ward: 'An', year: 2024, month: null, figure: 10 }]);
    const matrix = picked(
      statusPictures({ ...(await scoringOf(grids, 2024)), addInVersion: '1' }, language),
      'KQ Ma trận',
    );
    const width = widthInPoints(matrix.columnWidths.at(-1) ?? 0) - PADDING;
    for (const word of Object.values(statusWords(language).qualified))
      expect([word, widthOfText(word, { size: 11, bold: true }) <= width]).toEqual([word, true]);
  },
);
