import { LANGUAGES } from '../../../src/language/language';
import { sampleGrids, scoringOf } from '../../functions/books';
import { everythingIn, KINDS, papersOf } from './support';

const YEARS = [2022, 2023];
const cases = YEARS.flatMap((year) =>
  KINDS.flatMap((kind) => LANGUAGES.map((language) => [kind, year, language] as const)),
);

describe.each(cases)('every text of “%s” of the sample’s year %i in %s', (kind, year, language) => {
  const texts = scoringOf(sampleGrids(), year).then((scoring) =>
    papersOf(scoring, kind, language).flatMap(({ paper }) => everythingIn(paper)),
  );

  test('names no sheet, no version and no code of a criterion', async () => {
    const named = (await texts).filter((text) => /C\d\d|KQ |sheet|phiên bản|DA1886|KS2022/i.test(text));
    expect(named).toEqual([]);
  });

  test('has no count of two zeros, no two spaces, and no word that stands for nothing', async () => {
    const faulty = (await texts).filter(
      (text) =>
        /(^|\D)00\//.test(text) ||
        / {2}|^ | $| [,;.](?!\.)/.test(text) ||
        /undefined|null|NaN|\[object/.test(text) ||
        text !== text.normalize('NFC'),
    );
    expect(faulty).toEqual([]);
  });
});

test.each(KINDS)('files of “%s” have names of plain letters, none twice', async (kind) => {
  const names = papersOf(await scoringOf(sampleGrids(), 2023), kind).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.docx$/);
});
