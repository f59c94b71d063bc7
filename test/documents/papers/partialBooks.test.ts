import fc from 'fast-check';
import { LANGUAGES } from '../../../src/language/language';
import { SAMPLE_TABLES } from '../../../src/workbook/sample/tables';
import { templateGrids } from '../../support/grids';
import { scoringOf } from '../../functions/books';
import { everythingIn, KINDS, papersOf } from './support';

/** Tables of the sample whose rows a user may not have entered yet. */
const TABLES = Object.keys(SAMPLE_TABLES).filter((table) => !['tblThietLap', 'tblPhuong'].includes(table));

/** The sample with some rows of some tables not entered: one of every `step` rows from `first` on stays. */
const partialBook = fc
  .record({
    kept: fc.subarray(TABLES),
    step: fc.integer({ min: 1, max: 4 }),
    first: fc.integer({ min: 0, max: 20 }),
  })
  .map(({ kept, step, first }) =>
    Object.fromEntries(
      Object.entries(SAMPLE_TABLES).map(([table, rows]) => [
        table,
        !TABLES.includes(table) || kept.includes(table)
          ? rows
          : (rows ?? []).filter((_, index) => index >= first && (index - first) % step === 0),
      ]),
    ),
  );

/** What no paper may say, whatever is missing. */
const faultsOf = (text: string): boolean =>
  /C\d\d|KQ |sheet|phiên bản|DA1886|KS2022/i.test(text) ||
  /(^|[^\d.,])00(?!\d)|(^|\D)0\/0(\D|$)/.test(text) ||
  / {2}|^ | $| [,;.](?!\.)/.test(text) ||
  /undefined|null|NaN|Infinity|\[object/.test(text) ||
  text !== text.normalize('NFC');

test('papers of a book with rows missing keep the style of papers, of every kind and in both languages', async () => {
  await fc.assert(
    fc.asyncProperty(
      partialBook,
      fc.constantFrom(2022, 2023),
      fc.constantFrom(...KINDS),
      fc.constantFrom(...LANGUAGES),
      async (rows, year, kind, language) => {
        const papers = papersOf(await scoringOf(templateGrids(rows), year), kind, language);
        expect(papers.flatMap(({ paper }) => everythingIn(paper)).filter(faultsOf)).toEqual([]);
      },
    ),
    { numRuns: 24 },
  );
});
