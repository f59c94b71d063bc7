import { isDeterminate } from '../domain/assess/outcome';
import type { CriterionTrace } from '../domain/assess/types';
import { normaliseText } from '../domain/text/normalise';
import { functionsTexts } from '../language/functions';
import { verdictsTexts } from '../language/verdicts';
import { verdictWord } from '../wording/status';
import { restsOn } from '../wording/interpretations';
import { checkSentence } from '../wording/sentence';
import { shorten } from '../wording/shorten';
import { isProblem, notAvailable, value, type Answer, type Problem } from './model/answer';
import { plainArgument, quote } from './model/argument';
import { aboutWard, type QueryModel } from './model/queryModel';
import type { YearModel } from './model/yearModel';
import { WARD, CRITERION, YEAR_OR_SCORED, cellOfTables } from './record';

/** A cell holds no more than this. */
const LONGEST_CELL = 32_767;

const NUMBER = /^(?:c\s*)?0*(\d{1,3})$/;

/** Index of a criterion by its id, or by its number: 6, "6", "C6" and "C06" are the same. */
function criterionOf(asked: unknown, { assessment, language }: YearModel): number | Problem {
  const given = plainArgument(asked, 'criterion', language);
  if (isProblem(given)) return given;
  const ids = assessment.ruleSet.criteria.map(({ id }) => id);
  const key = String(given).length > 64 ? '' : normaliseText(String(given));
  const exact = ids.findIndex((id) => normaliseText(id) === key);
  if (exact >= 0) return exact;
  const number = NUMBER.exec(key)?.[1];
  const numbered = ids.flatMap((id, index) => (NUMBER.exec(normaliseText(id))?.[1] === number ? [index] : []));
  const [only] = numbered;
  if (number !== undefined && only !== undefined && numbered.length === 1) return only;
  const { problems } = functionsTexts[language];
  return notAvailable(problems.unknownCriterion(quote(given), ids[0] ?? '–', ids.at(-1) ?? '–'));
}

const aboutCriterion = (
  model: QueryModel,
  ward: unknown,
  criterion: unknown,
  year: unknown,
  tell: (yearModel: YearModel, ward: number, criterion: number) => Answer,
): Answer =>
  aboutWard(model, ward, year, (yearModel, index) => {
    const found = criterionOf(criterion, yearModel);
    return isProblem(found) ? found : tell(yearModel, index, found);
  });

/** The verdict in force of a ward on a criterion. */
export const criterionFunction = cellOfTables([WARD, CRITERION, YEAR_OR_SCORED], (model, ward, asked, year) =>
  aboutCriterion(model, ward, asked, year, ({ assessment }, index, found) =>
    value(verdictWord(assessment.inForce(index, found), assessment.direction(index, found), model.language)),
  ),
);

/** Why the verdict in force is what it is: who says so, then both sides of every check. */
export const whyFunction = cellOfTables([WARD, CRITERION, YEAR_OR_SCORED], (model, ward, asked, year) =>
  aboutCriterion(model, ward, asked, year, (yearModel, index, found) =>
    value(shorten([...sentencesOf(yearModel, yearModel.assessment.explain(index, found))].join(' '), LONGEST_CELL)),
  ),
);

/** Checks that decide the computed verdict; of a pass all of them. */
function* sentencesOf({ wording, language, assessment }: YearModel, trace: CriterionTrace): Generator<string> {
  const texts = functionsTexts[language].why;
  const { verdicts, origins } = verdictsTexts[language];
  const title = `${trace.criterionId} “${wording.names.criterion(trace.criterionId)}”`;
  const { ward, year, inForce, direction, origin, computed } = trace;
  yield texts.verdict(ward.name, title, String(year), verdictWord(inForce, direction, language), origins[origin]);
  const declared = origin === 'appraised' ? trace.appraised : origin === 'self' ? trace.self : null;
  if (declared) {
    yield texts.declared(origins[origin], quote(declared.raw));
    yield texts.computed(verdicts[computed]);
  }
  for (const check of trace.checks) {
    const decides = check.verdict === computed || !isDeterminate(check.verdict);
    if (computed !== 'pass' && !decides) continue;
    const rests = restsOn(check.check, assessment.ruleSet, language);
    yield `${check.check.id} ${checkSentence(check, language)}${rests === '' ? '' : ` (${rests})`}.`;
  }
}
