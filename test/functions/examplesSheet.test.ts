import { asInFiles, formulaExamplesPicture } from '../../src/functions/examplesSheet';
import { exampleFormula, KM_FUNCTIONS } from '../../src/functions/catalogue';
import { LANGUAGES } from '../../src/language/language';
import { liveOf, sampleGrids } from '../functions/books';
import { connect, FakeError } from '../functions/fakeRuntime';
import { worthOf } from '../samples/formulaEvaluator';

const formulasOf = (cells: readonly (readonly unknown[])[]): string[] =>
  cells.flatMap((row) => row.flatMap((cell) => (cell as { formula?: string } | null)?.formula ?? []));

test.each(LANGUAGES)(
  'the sheet of examples in %s uses every function once, each with an answer over the sample',
  async (language) => {
    connect(liveOf(sampleGrids()));
    const formulas = formulasOf(formulaExamplesPicture(language).cells);
    expect(formulas.map((formula) => /KM\.([A-Z]+)\(/.exec(formula)?.[1])).toEqual(KM_FUNCTIONS.map(({ id }) => id));
    for (const formula of formulas) {
      const worth = await worthOf(formula);
      expect(worth).not.toBeInstanceOf(FakeError);
      expect(['string', 'number']).toContain(typeof worth);
    }
  },
);

test('for a file the formulas bear the names that files have; texts are left as they are shown', () => {
  const { cells } = formulaExamplesPicture('vi', asInFiles);
  expect(formulasOf(cells).every((formula) => formula.includes('_xldudf_KM_'))).toBe(true);
  expect(formulasOf(cells).some((formula) => formula.includes('KM.'))).toBe(false);
  expect(cells.slice(4).map((row) => row[2])).toEqual(formulasOf(formulaExamplesPicture('vi').cells));
  for (const [index, { id }] of KM_FUNCTIONS.entries())
    expect(cells[4 + index]![2]).toContain(exampleFormula(id).slice(1));
});
