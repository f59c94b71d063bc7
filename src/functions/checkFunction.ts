import { compileCheck } from '../domain/assess/compile';
import { evaluateReadings, NO_READINGS } from '../domain/assess/evaluate';
import { verdictOf } from '../domain/assess/outcome';
import { UNDESCRIBED } from '../domain/indicators';
import type { IndicatorValue, Reading } from '../domain/reading/types';
import { OPERATOR_RECORDS, type OperatorFamily } from '../domain/operators';
import { OPERATORS, type Check, type Indicator, type Operator, type RuleSet } from '../domain/ruleSet/types';
import { criteriaTexts, textOf } from '../language/criteria';
import { functionsTexts } from '../language/functions';
import type { Language } from '../language/language';
import { verdictsTexts } from '../language/verdicts';
import { choiceFinder, gradeFinder, yesNoFinder } from '../workbook/read/cell/words';
import { readThreshold } from '../workbook/read/rules/threshold';
import { SCALES } from '../workbook/read/rules/indicators';
import { choiceWord } from '../workbook/schema/choices';
import { invalidValue, isProblem, value, type Answer, type Problem } from './model/answer';
import { numberSaid, plainArgument, plainOrBlank, quote } from './model/argument';
import { NO_RULES } from './noRules';
import { cellOfArguments } from './record';

/** How people type the signs of the dropdown on a keyboard. */
const TYPED: Readonly<Record<string, Operator>> = {
  '>=': 'atLeast',
  '=>': 'atLeast',
  '<=': 'atMost',
  '=<': 'atMost',
  '=': 'equals',
  '==': 'equals',
};

/** Shares and changes are made of two figures, which one value cannot give. */
const OF_ONE_FIGURE: readonly Operator[] = OPERATORS.filter((operator) =>
  (['number', 'yesNo', 'grade'] as readonly OperatorFamily[]).includes(OPERATOR_RECORDS[operator].family),
);

/** An indicator of nobody's: a figure in the user's own cell. */
const indicatorOf = (operator: Operator, scale: string | undefined): Indicator => {
  const { family } = OPERATOR_RECORDS[operator];
  return {
    ...UNDESCRIBED,
    id: 'own',
    group: 1,
    kind: family === 'yesNo' ? 'yesNo' : family === 'grade' ? 'grade' : 'decimal',
    unit: 'count',
    ...(scale === undefined ? {} : { scale }),
  };
};

const RULES: RuleSet = { ...NO_RULES, scales: SCALES };

/** Compares one figure with one threshold as a check of a rule set does: exactly, a blank being no data. */
function check(language: Language, raw: unknown, operator: unknown, threshold: unknown): Answer {
  const asked = operatorOf(operator, language);
  if (isProblem(asked)) return asked;
  const compared = thresholdOf(asked, threshold, language);
  if (isProblem(compared)) return compared;
  const scale = scaleOf(compared);
  const reading = readingOf(asked, raw, scale?.grades ?? [], language);
  if (isProblem(reading)) return reading;
  const indicator = indicatorOf(asked, scale?.id);
  const own: Check = {
    id: '',
    criterionId: '',
    operator: asked,
    indicatorId: indicator.id,
    denominatorId: null,
    remainderId: null,
    threshold: compared,
    unit: 'count',
    zeroPolicy: { valueZero: null, denominatorZero: null, bothZero: null, previousZero: null },
    emptyPolicy: 'noData',
    section: '',
    basis: 'target',
    agencies: [],
    fromYear: null,
    toYear: null,
  };
  const compiled = compileCheck(own, { ...RULES, indicators: [indicator] });
  return value(
    verdictsTexts[language].verdicts[verdictOf(evaluateReadings(compiled, { ...NO_READINGS, first: reading }))],
  );
}

export const checkFunction = cellOfArguments(
  ['value', 'operator', { name: 'threshold', optional: true, range: false }],
  check,
);

function operatorOf(raw: unknown, language: Language): Operator | Problem {
  const given = plainArgument(raw, 'operator', language);
  if (isProblem(given)) return given;
  const text = String(given).length > 64 ? '' : String(given).trim();
  const id = TYPED[text] ?? choiceFinder('operator')(text);
  const found = OF_ONE_FIGURE.find((each) => each === id);
  const words = OF_ONE_FIGURE.map((each) => `"${choiceWord(language, 'operator', each)}"`).join(', ');
  return found ?? invalidValue(functionsTexts[language].problems.unknownOperator(quote(given), words));
}

type Threshold = Check['threshold'];

function thresholdOf(operator: Operator, raw: unknown, language: Language): Threshold | Problem {
  const given = plainOrBlank(raw, 'threshold', language);
  if (isProblem(given)) return given;
  const needed = !OPERATOR_RECORDS[operator].thresholds.includes('none');
  if (given === null && needed) return plainArgument(raw, 'threshold', language) as Problem;
  const answer = readThreshold(operator, given ?? '', '', null, () => null);
  if (answer.ok)
    return operator === 'between' ? rangeInOrder(answer.threshold, quote(given ?? ''), language) : answer.threshold;
  const { problems } = functionsTexts[language];
  const found = quote(given ?? '');
  if (!needed) return invalidValue(problems.noThreshold(found));
  if (operator === 'between') return invalidValue(problems.badRange(found));
  if (operator === 'gradeAtLeast')
    return unknownGrade(
      found,
      SCALES.flatMap(({ grades }) => grades),
      language,
    );
  const number = numberSaid(given ?? '', 'threshold', language);
  return isProblem(number) ? number : { kind: 'number', value: number };
}

const rangeInOrder = (threshold: Threshold, found: string, language: Language): Threshold | Problem =>
  threshold.kind === 'range' && threshold.low > threshold.high
    ? invalidValue(functionsTexts[language].problems.badRange(found))
    : threshold;

const scaleOf = (threshold: Threshold): (typeof SCALES)[number] | undefined =>
  threshold.kind === 'grade' ? SCALES.find(({ grades }) => grades.includes(threshold.grade)) : undefined;

function unknownGrade(found: string, grades: readonly string[], language: Language): Problem {
  const titles = grades.map((grade) => textOf(criteriaTexts[language].grades, grade)).join(', ');
  return invalidValue(functionsTexts[language].problems.unknownGrade(found, titles));
}

/** The figure as a reading; a blank is one too. */
function readingOf(operator: Operator, raw: unknown, grades: readonly string[], language: Language): Reading | Problem {
  const given = plainOrBlank(raw, 'value', language);
  if (isProblem(given)) return given;
  if (given === null) return { state: 'blank', place: null };
  const found = figureOf(operator, given, grades, language);
  if (isProblem(found)) return found;
  return { state: 'value', value: found, raw: String(given), place: null, partYear: false };
}

function figureOf(
  operator: Operator,
  given: string | number | boolean,
  grades: readonly string[],
  language: Language,
): IndicatorValue | Problem {
  const text = typeof given === 'string' && given.length <= 255 ? given : '';
  switch (OPERATOR_RECORDS[operator].family) {
    case 'yesNo': {
      if (typeof given === 'boolean') return given;
      const word = given === 1 ? 'yes' : given === 0 ? 'no' : yesNoFinder(text);
      return word === null ? invalidValue(functionsTexts[language].problems.notYesNo(quote(given))) : word === 'yes';
    }
    case 'grade':
      return gradeFinder(grades)(text) ?? unknownGrade(quote(given), grades, language);
    case 'number':
    case 'share':
    case 'change':
      return numberSaid(given, 'value', language);
  }
}
