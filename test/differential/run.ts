import { assessYear } from '../../src/domain/assess';
import { interpret, withChoices } from '../../src/domain/interpretation';
import { BUILT_IN_RULE_SETS, ruleSetForYear } from '../../src/domain/ruleSet';
import { readWorkbook } from '../../src/workbook/read';
import { factsOf } from '../support/oracle/facts';
import { differences, type Difference } from './compare';
import { gridsOf } from './grids';
import { randomWorkbook } from './randomWorkbook';

/** Ward-years that were compared, and everything in which the two evaluators differ. */
interface Compared {
  readonly wardYears: number;
  readonly found: readonly Difference[];
}

/** One random workbook: every other one is typed into cells and read back, the others go to the engine as they are. */
function compareWorkbook(seed: number): Compared {
  const isTyped = seed % 2 === 0;
  const workbook = randomWorkbook(seed, { whole: isTyped });
  const records = isTyped ? readWorkbook(gridsOf(workbook, seed)) : null;
  const facts = records?.facts ?? factsOf(workbook);
  const ruleSets =
    records?.ruleSets ?? BUILT_IN_RULE_SETS.map((ruleSet) => interpret(ruleSet, withChoices(workbook.readings)));
  let wardYears = 0;
  const found = workbook.years.flatMap((year) => {
    const ruleSet = ruleSetForYear(ruleSets, year);
    if (ruleSet === null) return [];
    const assessment = assessYear(facts, ruleSet, year);
    wardYears += assessment.wards.length;
    return differences(assessment, workbook);
  });
  return { wardYears, found };
}

const wanted = Number(process.argv[2] ?? 100_000);
let [wardYears, disagreements] = [0, 0];
for (let seed = 1; wardYears < wanted; seed++) {
  const compared = compareWorkbook(seed);
  wardYears += compared.wardYears;
  disagreements += compared.found.length;
  for (const difference of compared.found.slice(0, 3)) console.log(seed, JSON.stringify(difference));
}
console.log(`${String(wardYears)} ward-years compared, ${String(disagreements)} disagreements`);
process.exitCode = disagreements === 0 ? 0 : 1;
