import type { IConditionFormattingRule, INumberHighlightCell } from '@univerjs/preset-sheets-conditional-formatting';
import type { IStyleBase } from '@univerjs/core';
import type { ConditionalFormat, DifferentialFormat } from 'excel-host/xlsx';
import { patternColor } from './pattern';
import { rangeOf } from './ranges';
import { CFNumberOperator, CFRuleType, CFSubRuleType, CFTextOperator } from './univerEnums';

const TEXT_OPERATORS = {
  beginsWith: CFTextOperator.beginsWith,
  endsWith: CFTextOperator.endsWith,
  contains: CFTextOperator.containsText,
  notContains: CFTextOperator.notContainsText,
} as const;

type SingleOperator = (typeof CFNumberOperator)[Exclude<keyof typeof CFNumberOperator, 'between' | 'notBetween'>];

const NUMBER_OPERATORS: Readonly<Record<string, SingleOperator>> = {
  GreaterThan: CFNumberOperator.greaterThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThan: CFNumberOperator.lessThan,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
  EqualTo: CFNumberOperator.equal,
  Equal: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  NotEqual: CFNumberOperator.notEqual,
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const withEquals = (formula: string): string => (formula.startsWith('=') ? formula : `=${formula}`);
const numberIn = (formula: string): number | null => {
  const text = formula.replace(/^=/, '').trim();
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : null;
};

function styleOf(format: DifferentialFormat): IStyleBase {
  const fill = patternColor({
    color: format.fillColor,
    pattern: format.fillPattern ?? 'Solid',
    patternColor: null,
  });
  return {
    ...(fill === null ? {} : { bg: { rgb: fill } }),
    ...(format.fontColor === null ? {} : { cl: { rgb: format.fontColor } }),
    ...(format.bold === null ? {} : { bl: format.bold ? 1 : 0 }),
    ...(format.italic === null ? {} : { it: format.italic ? 1 : 0 }),
    ...(format.strikethrough ? { st: { s: 1 } } : {}),
  };
}

/** A comparison with a number; Univer compares with nothing else. */
function cellValueRule(
  rule: Extract<ConditionalFormat['rule'], { kind: 'cellValue' }>,
  style: IStyleBase,
): INumberHighlightCell | null {
  const base = { type: CFRuleType.highlightCell, subType: CFSubRuleType.number, style };
  const [first, second] = [numberIn(rule.formula1), rule.formula2 === null ? null : numberIn(rule.formula2)];
  const operator = capital(rule.operator);
  if (first === null) return null;
  if (operator === 'Between' || operator === 'NotBetween') {
    if (second === null) return null;
    const between = operator === 'Between' ? CFNumberOperator.between : CFNumberOperator.notBetween;
    return { ...base, operator: between, value: [first, second] as [number, number] };
  }
  const known = NUMBER_OPERATORS[operator];
  return known === undefined
    ? null
    : {
        ...base,
        operator: known,
        value: first,
      };
}

/** A rule for Univer; null for one that Univer cannot show (it then shows the cell without it). */
function conditionalRule(format: ConditionalFormat): IConditionFormattingRule | null {
  const style = styleOf(format.format);
  const base = { cfId: format.id, ranges: format.areas.map(rangeOf), stopIfTrue: format.stopIfTrue };
  const { rule } = format;
  switch (rule.kind) {
    case 'text':
      return {
        ...base,
        rule: {
          type: CFRuleType.highlightCell,
          subType: CFSubRuleType.text,
          operator: TEXT_OPERATORS[rule.operator],
          value: rule.text,
          style,
        },
      };
    case 'expression':
      return {
        ...base,
        rule: {
          type: CFRuleType.highlightCell,
          subType: CFSubRuleType.formula,
          value: withEquals(rule.formula),
          style,
        },
      };
    case 'cellValue': {
      const compared = cellValueRule(rule, style);
      return compared && { ...base, rule: compared };
    }
  }
}

/** Rules in the order in which they apply, the first wins. */
export const conditionalRules = (formats: readonly ConditionalFormat[]): IConditionFormattingRule[] =>
  [...formats].sort((one, other) => one.priority - other.priority).flatMap((format) => conditionalRule(format) ?? []);
