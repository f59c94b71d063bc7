import type { Scoring } from '../../../src/application/scoreWorkbook';
import { whatIfSteps, type WhatIfChange } from '../../../src/application/whatIf';
import {
  DEFAULT_INTERPRETATIONS,
  INTERPRETATION_IDS,
  INTERPRETATION_RECORDS,
} from '../../../src/domain/interpretation';
import { runToEnd } from '../../../src/domain/resumable';
import { SAMPLE_TABLES } from '../../../src/workbook/sample/tables';
import { interpretationWord } from '../../../src/workbook/schema/interpretations';
import { scoringOf } from '../../functions/books';
import { withEdits } from '../../support/edits';
import { templateGrids } from '../../support/grids';

/** The sample with every sentence read other than by default. */
const OTHERS = templateGrids({
  ...SAMPLE_TABLES,
  tblCachDoc: INTERPRETATION_IDS.map((id) => ({
    interpretation: id,
    choice: interpretationWord('vi', id, INTERPRETATION_RECORDS[id].choices[1]),
  })),
});
const CHANGES: readonly WhatIfChange[] = [
  { kind: 'land', wardCode: 'HY02', typed: '110' },
  { kind: 'value', wardCode: 'HY02', year: 2022, indicatorId: 'officers', typed: '12' },
  { kind: 'declared', wardCode: 'HY01', year: 2022, criterionId: 'C03', verdict: 'pass' },
];
const verdictsOf = ({ assessment }: Pick<Scoring, 'assessment'>) =>
  assessment.wards.map((_, ward) =>
    assessment.ruleSet.criteria.map((__, criterion) => assessment.computed(ward, criterion)),
  );

test('a trial obeys the readings of the workbook, and comes out as if it were written and read', async () => {
  const scoring = await scoringOf(OTHERS, 2022);
  const outcome = runToEnd(whatIfSteps(scoring, CHANGES));
  expect(outcome.refused).toEqual([]);
  expect(outcome.records.interpretations).toEqual(scoring.records.interpretations);
  const written = await scoringOf(withEdits(OTHERS, outcome.edits, outcome.growth), 2022);
  expect(verdictsOf(outcome)).toEqual(verdictsOf(written));
  expect(outcome.roadmap).toEqual(written.roadmap);
});

test('the readings matter to the sample: the same trial comes out otherwise where they are as by default', async () => {
  const others = await scoringOf(OTHERS, 2022);
  const standard = await scoringOf(templateGrids(SAMPLE_TABLES), 2022);
  expect(standard.records.interpretations).toEqual(DEFAULT_INTERPRETATIONS);
  const outcomeOf = (scoring: Scoring) => verdictsOf(runToEnd(whatIfSteps(scoring, CHANGES)));
  expect(outcomeOf(others)).not.toEqual(outcomeOf(standard));
});
