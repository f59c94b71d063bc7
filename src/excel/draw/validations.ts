import type { ValidationPicture } from '../../cells/picture';
import type { Batch } from '../batch';
import { ACTION_BYTES } from '../payload';
import { rangeAt } from './cells';

/** Excel takes at most so many characters in a list that is typed out. */
const LONGEST_LIST = 255;

export async function drawValidations(
  batch: Batch,
  sheetName: string,
  validations: readonly ValidationPicture[],
): Promise<void> {
  for (const validation of validations) {
    await batch.reserve(5 * ACTION_BYTES);
    const range = rangeAt(batch.context.workbook.worksheets.getItem(sheetName), validation.area);
    const rule = ruleOf(validation.rule);
    if (rule) {
      range.dataValidation.ignoreBlanks = true;
      range.dataValidation.rule = rule;
    }
    const { prompt, error } = validation;
    if (prompt) range.dataValidation.prompt = { ...prompt, showPrompt: true };
    if (error) {
      const style = error.style === 'stop' ? 'Stop' : 'Warning';
      range.dataValidation.errorAlert = { title: error.title, message: error.message, showAlert: true, style };
    }
  }
}

/** Excel splits a typed list at every comma, in every language. */
const canBeTyped = (values: readonly string[]): boolean =>
  values.join(',').length <= LONGEST_LIST && !values.some((value) => value.includes(','));

/** The rule in the words of Office.js; null when anything is allowed or the list cannot be typed out. */
function ruleOf(rule: ValidationPicture['rule']): Excel.DataValidationRule | null {
  switch (rule.kind) {
    case 'any':
      return null;
    case 'list': {
      const source = typeof rule.source === 'string' ? rule.source : rule.source.join(',');
      if (typeof rule.source !== 'string' && !canBeTyped(rule.source)) return null;
      return { list: { inCellDropDown: true, source } };
    }
    case 'wholeNumber': {
      const limits = bounds(rule.min, rule.max);
      return limits && { wholeNumber: limits };
    }
    case 'decimal': {
      const limits = bounds(rule.min, rule.max);
      return limits && { decimal: limits };
    }
    case 'date': {
      const limits = bounds(rule.min, rule.max);
      return limits && { date: limits };
    }
  }
}

type Bounds<T> =
  | { formula1: T; formula2: T; operator: 'Between' }
  | { formula1: T; operator: 'GreaterThanOrEqualTo' | 'LessThanOrEqualTo' };

/** null when neither side is bounded. */
function bounds<T>(min: T | null, max: T | null): Bounds<T> | null {
  if (min !== null && max !== null) return { formula1: min, formula2: max, operator: 'Between' };
  if (min !== null) return { formula1: min, operator: 'GreaterThanOrEqualTo' };
  return max === null ? null : { formula1: max, operator: 'LessThanOrEqualTo' };
}
