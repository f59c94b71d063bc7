import fc from 'fast-check';
import { assessYear } from '../../src/domain/assess';
import { ruleSetForYear } from '../../src/domain/ruleSet';
import { readWorkbook } from '../../src/workbook/read';
import { differences, type Difference } from './compare';
import { gridsOf } from './grids';
import { randomWorkbook } from './randomWorkbook';

const WORKBOOKS = 200;

/** From cells as people type them to verdicts, against the slow evaluator that was told what the cells mean. */
function everyDifference(seed: number): readonly Difference[] {
  const workbook = randomWorkbook(seed, { whole: true });
  const { facts, ruleSets } = readWorkbook(gridsOf(workbook, seed));
  return workbook.years.flatMap((year) => {
    const ruleSet = ruleSetForYear(ruleSets, year);
    return ruleSet === null ? [] : differences(assessYear(facts, ruleSet, year), workbook);
  });
}

test(`reader and engine agree with the slow evaluator on ${String(WORKBOOKS)} random workbooks of typed cells`, () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0x7fffffff }), (seed) => {
      expect(everyDifference(seed)).toEqual([]);
    }),
    { numRuns: WORKBOOKS, seed: 1886, endOnFailure: true },
  );
});
