import type {
  CFNumberOperator as NumberOperator,
  CFRuleType as RuleType,
  CFSubRuleType as SubRuleType,
  CFTextOperator as TextOperator,
} from '@univerjs/preset-sheets-conditional-formatting';

/**
 * Univer's numbers and words for looks. They are written here once more, checked against its types, so that the conversions are
 * plain functions that run without Univer.
 */
export const BooleanNumber = { FALSE: 0, TRUE: 1 } as const;
export const CellValueType = { STRING: 1, NUMBER: 2, BOOLEAN: 3 } as const;
export const HorizontalAlign = { LEFT: 1, CENTER: 2, RIGHT: 3, JUSTIFIED: 4, DISTRIBUTED: 6 } as const;
export const VerticalAlign = { TOP: 1, MIDDLE: 2, BOTTOM: 3 } as const;
export const WrapStrategy = { OVERFLOW: 1, WRAP: 3 } as const;
export const BorderStyleTypes = {
  THIN: 1,
  HAIR: 2,
  DOTTED: 3,
  DASHED: 4,
  DASH_DOT: 5,
  DASH_DOT_DOT: 6,
  DOUBLE: 7,
  MEDIUM: 8,
  SLANT_DASH_DOT: 12,
  THICK: 13,
} as const;

export const CFRuleType = { highlightCell: 'highlightCell' as RuleType.highlightCell } as const;
export const CFSubRuleType = {
  text: 'text' as SubRuleType.text,
  number: 'number' as SubRuleType.number,
  formula: 'formula' as SubRuleType.formula,
} as const;
export const CFTextOperator = {
  beginsWith: 'beginsWith' as TextOperator.beginsWith,
  endsWith: 'endsWith' as TextOperator.endsWith,
  containsText: 'containsText' as TextOperator.containsText,
  notContainsText: 'notContainsText' as TextOperator.notContainsText,
} as const;
export const CFNumberOperator = {
  greaterThan: 'greaterThan' as NumberOperator.greaterThan,
  greaterThanOrEqual: 'greaterThanOrEqual' as NumberOperator.greaterThanOrEqual,
  lessThan: 'lessThan' as NumberOperator.lessThan,
  lessThanOrEqual: 'lessThanOrEqual' as NumberOperator.lessThanOrEqual,
  equal: 'equal' as NumberOperator.equal,
  notEqual: 'notEqual' as NumberOperator.notEqual,
  between: 'between' as NumberOperator.between,
  notBetween: 'notBetween' as NumberOperator.notBetween,
} as const;
