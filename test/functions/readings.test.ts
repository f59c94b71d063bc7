import { INTERPRETATION_IDS, INTERPRETATION_RECORDS, type InterpretationId } from '../../src/domain/interpretation';
import { criterionFunction, whyFunction } from '../../src/functions/criterionFunctions';
import { wardScoreFunction } from '../../src/functions/wardFunctions';
import { textOf } from '../../src/language/criteria';
import { statusWords } from '../../src/wording/status';
import { SAMPLE_TABLES } from '../../src/workbook/sample/tables';
import { interpretationWord } from '../../src/workbook/schema/interpretations';
import { templateGrids } from '../support/grids';
import { bookOf, scoringOf } from './books';

/** The sample where these sentences are read other than by default. */
const gridsReading = (...ids: readonly InterpretationId[]) =>
  templateGrids({
    ...SAMPLE_TABLES,
    tblThamDinh: [],
    tblCachDoc: ids.map((id) => ({
      interpretation: id,
      choice: interpretationWord('vi', id, INTERPRETATION_RECORDS[id].choices[1]),
    })),
  });

test('with every sentence read otherwise each function cell says what the scoring says', async () => {
  const grids = gridsReading(...INTERPRETATION_IDS);
  const { assessment } = await scoringOf(grids, 2022);
  const standard = (await scoringOf(gridsReading(), 2022)).assessment;
  expect(assessment.totals).not.toEqual(standard.totals);
  const book = await bookOf(grids, 2022);
  const words = statusWords('vi').verdict;
  for (const [ward, { code }] of assessment.wards.entries()) {
    expect(wardScoreFunction.answer(book, code, 2022)).toMatchObject({ value: assessment.scores[ward]!.passed });
    for (const [criterion, { id }] of assessment.ruleSet.criteria.entries()) {
      const said = textOf(words, assessment.inForce(ward, criterion)).replace(/^\S /, '');
      expect([id, criterionFunction.answer(book, code, id, 2022)]).toMatchObject([id, { value: said }]);
    }
  }
});

test('KM.WHY tells a reading that is not the default', async () => {
  const why = async (...ids: readonly InterpretationId[]) =>
    JSON.stringify(whyFunction.answer(await bookOf(gridsReading(...ids), 2022), 'Lam Sơn', 'C06', 2022));
  expect(await why()).not.toContain('Từng thửa');
  expect(await why('R9')).toMatch(/R9.*Từng thửa/);
});
