import fc from 'fast-check';
import { assessYear } from '../../src/domain/assess';
import { interpret, withChoices } from '../../src/domain/interpretation';
import { BUILT_IN_RULE_SETS, ruleSetForYear } from '../../src/domain/ruleSet';
import { factsOf } from '../support/oracle/facts';
import type { PlainWorkbook } from '../support/oracle/workbook';
import { runs } from '../support/runs';
import { differences, type Difference } from './compare';
import { randomWorkbook } from './randomWorkbook';

const WORKBOOKS = runs(500, 5000);

function everyDifference(workbook: PlainWorkbook): readonly Difference[] {
  const facts = factsOf(workbook);
  return workbook.years.flatMap((year) => {
    const ruleSet = ruleSetForYear(BUILT_IN_RULE_SETS, year);
    if (ruleSet === null) return [];
    const read = interpret(ruleSet, withChoices(workbook.readings));
    return differences(assessYear(facts, read, year), workbook);
  });
}

test(`engine and slow evaluator agree on ${String(WORKBOOKS)} random workbooks`, () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0x7fffffff }), (seed) => {
      expect(everyDifference(randomWorkbook(seed))).toEqual([]);
    }),
    { numRuns: WORKBOOKS, seed: 1886, endOnFailure: true },
  );
});
