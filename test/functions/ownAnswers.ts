import type { Answer } from '../../src/functions/model/answer';
import { casesAllowedFunction, changeFunction } from '../../src/functions/changeFunctions';
import { checkFunction } from '../../src/functions/checkFunction';
import { scoreOfFunction } from '../../src/functions/scoreOfFunction';
import type { Language } from '../../src/language/language';

export const casesAllowed = (previous: unknown, percent: unknown, language: Language): Answer =>
  casesAllowedFunction.answer(language, previous, percent);
export const change = (previous: unknown, current: unknown, language: Language): Answer =>
  changeFunction.answer(language, previous, current);
export const check = (value: unknown, operator: unknown, threshold: unknown, language: Language): Answer =>
  checkFunction.answer(language, value, operator, threshold);
export const scoreOf = (verdicts: unknown, language: Language): Answer => scoreOfFunction.answer(language, verdicts);
