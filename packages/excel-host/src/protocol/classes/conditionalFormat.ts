import type { ConditionalFormat, ConditionalRule, DifferentialFormat, Worksheet } from '../../model/types';
import { requireColour, requireFlag, requireInteger, requireOneOf, requireRecord, requireText } from '../args';
import { HostError, invalidArgument } from '../errors';
import { defineClass, type HostClass } from '../defineClass';
import { NULL_OBJECT, type HostObject } from '../hostObject';
import type { Session } from '../session';

export interface RuleTarget {
  readonly format: ConditionalFormat;
  readonly sheet: Worksheet;
}

const TYPES: Readonly<Record<ConditionalRule['kind'], string>> = {
  expression: 'Custom',
  text: 'ContainsText',
  cellValue: 'CellValue',
};

function requireThere(format: ConditionalFormat, sheet: Worksheet): void {
  if (!sheet.conditionalFormats.includes(format))
    throw new HostError('ItemNotFound', 'The conditional format was deleted.');
}

function change({ format, sheet }: RuleTarget, session: Session, patch: (format: ConditionalFormat) => void): void {
  session.requireOpenSheet(sheet);
  requireThere(format, sheet);
  patch(format);
  session.touchStructure(sheet);
}

const setRule = (target: RuleTarget, rule: ConditionalRule, session: Session): void =>
  change(target, session, (format) => {
    format.rule = rule;
  });

/** `conditionalFormat.custom` and its like: null object or error when the rule is of another type. */
const part =
  (kind: ConditionalRule['kind'], orNull: boolean, wrap: (target: RuleTarget, session: Session) => HostObject) =>
  (target: RuleTarget, session: Session): HostObject => {
    if (target.format.rule.kind === kind) return wrap(target, session);
    if (orNull) return NULL_OBJECT;
    throw new HostError('InvalidOperation', `The conditional format is not of type ${TYPES[kind]}.`);
  };

const custom = (target: RuleTarget, session: Session): HostObject => customConditionalFormatClass.of(target, session);
const text = (target: RuleTarget, session: Session): HostObject => textConditionalFormatClass.of(target, session);
const cell = (target: RuleTarget, session: Session): HostObject => cellValueConditionalFormatClass.of(target, session);

export const conditionalFormatClass: HostClass<RuleTarget> = defineClass<RuleTarget>({
  name: 'ConditionalFormat',
  identity: ({ format }) => ({ Id: format.id }),
  read: {
    Id: ({ format }) => format.id,
    Priority: ({ format }) => format.priority,
    StopIfTrue: ({ format }) => format.stopIfTrue,
    Type: ({ format }) => TYPES[format.rule.kind],
  },
  write: {
    Priority: (target, value, session) => {
      const priority = requireInteger(value, 'priority');
      const { conditionalFormats } = target.sheet;
      if (priority < 0 || priority >= conditionalFormats.length) throw invalidArgument('priority');
      change(target, session, (format) => {
        conditionalFormats.splice(conditionalFormats.indexOf(format), 1);
        conditionalFormats.splice(priority, 0, format);
        conditionalFormats.forEach((each, index) => {
          each.priority = index;
        });
      });
    },
    StopIfTrue: (target, value, session) =>
      change(target, session, (format) => {
        format.stopIfTrue = requireFlag(value, 'stopIfTrue');
      }),
  },
  objects: {
    CellValue: part('cellValue', false, cell),
    CellValueOrNullObject: part('cellValue', true, cell),
    Custom: part('expression', false, custom),
    CustomOrNullObject: part('expression', true, custom),
    TextComparison: part('text', false, text),
    TextComparisonOrNullObject: part('text', true, text),
  },
  methods: {
    Delete: (target, _args, session) =>
      change(target, session, (format) => {
        target.sheet.conditionalFormats = target.sheet.conditionalFormats.filter((each) => each !== format);
      }),
    GetRange: ({ format, sheet }, _args, session) => {
      const [rect, second] = format.areas;
      if (!rect || second) throw new HostError('InvalidOperation', 'The conditional format covers several areas.');
      return session.wrap.range({ sheet, rect });
    },
    GetRanges: ({ format, sheet }, _args, session) => session.wrap.rangeAreas({ sheet, rects: format.areas }),
  },
});

const rangeFormat = (target: RuleTarget, session: Session): HostObject =>
  conditionalRangeFormatClass.of(target, session);

export const customConditionalFormatClass: HostClass<RuleTarget> = defineClass<RuleTarget>({
  name: 'CustomConditionalFormat',
  objects: {
    Format: rangeFormat,
    Rule: (target, session) => conditionalFormatRuleClass.of(target, session),
  },
});

export const conditionalFormatRuleClass: HostClass<RuleTarget> = defineClass<RuleTarget>({
  name: 'ConditionalFormatRule',
  read: { Formula: ({ format: { rule } }) => (rule.kind === 'expression' ? rule.formula : '') },
  write: {
    Formula: (target, value, session) => {
      const formula = requireText(value, 'formula');
      setRule(target, { kind: 'expression', formula: formula.startsWith('=') ? formula : `=${formula}` }, session);
    },
  },
});

const TEXT_OPERATORS = {
  BeginsWith: 'beginsWith',
  Contains: 'contains',
  NotContains: 'notContains',
  EndsWith: 'endsWith',
} as const;
type TextOperator = keyof typeof TEXT_OPERATORS;
const TEXT_WORDS = Object.keys(TEXT_OPERATORS) as TextOperator[];

export const textConditionalFormatClass: HostClass<RuleTarget> = defineClass<RuleTarget>({
  name: 'TextConditionalFormat',
  read: {
    Rule: ({ format: { rule } }) =>
      rule.kind === 'text'
        ? { operator: TEXT_WORDS.find((word) => TEXT_OPERATORS[word] === rule.operator), text: rule.text }
        : null,
  },
  write: {
    Rule: (target, value, session) => {
      const given = requireRecord(value, 'rule');
      const operator = TEXT_OPERATORS[requireOneOf(given['operator'], TEXT_WORDS, 'rule.operator')];
      setRule(target, { kind: 'text', operator, text: requireText(given['text'], 'rule.text') }, session);
    },
  },
  objects: { Format: rangeFormat },
});

const CELL_OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;

export const cellValueConditionalFormatClass: HostClass<RuleTarget> = defineClass<RuleTarget>({
  name: 'CellValueConditionalFormat',
  read: {
    Rule: ({ format: { rule } }) =>
      rule.kind === 'cellValue'
        ? {
            operator: rule.operator,
            formula1: rule.formula1,
            ...(rule.formula2 === null ? {} : { formula2: rule.formula2 }),
          }
        : null,
  },
  write: {
    Rule: (target, value, session) => {
      const given = requireRecord(value, 'rule');
      const operator = requireOneOf(given['operator'], CELL_OPERATORS, 'rule.operator');
      const twoSided = operator === 'Between' || operator === 'NotBetween';
      const formula2 = twoSided ? requireText(given['formula2'], 'rule.formula2') : null;
      const formula1 = requireText(given['formula1'], 'rule.formula1');
      setRule(target, { kind: 'cellValue', operator, formula1, formula2 }, session);
    },
  },
  objects: { Format: rangeFormat },
});

export const conditionalRangeFormatClass: HostClass<RuleTarget> = defineClass<RuleTarget>({
  name: 'ConditionalRangeFormat',
  objects: {
    Fill: (target, session) => conditionalRangeFillClass.of(target, session),
    Font: (target, session) => conditionalRangeFontClass.of(target, session),
  },
});

const setFormat = (target: RuleTarget, patch: Partial<DifferentialFormat>, session: Session): void =>
  change(target, session, (format) => {
    format.format = { ...format.format, ...patch };
  });

export const conditionalRangeFillClass: HostClass<RuleTarget> = defineClass<RuleTarget>({
  name: 'ConditionalRangeFill',
  read: { Color: ({ format }) => format.format.fillColor ?? '' },
  write: {
    Color: (target, value, session) => setFormat(target, { fillColor: requireColour(value, 'color') }, session),
  },
  methods: { Clear: (target, _args, session) => setFormat(target, { fillColor: null, fillPattern: null }, session) },
});

export const conditionalRangeFontClass: HostClass<RuleTarget> = defineClass<RuleTarget>({
  name: 'ConditionalRangeFont',
  read: {
    Bold: ({ format }) => format.format.bold,
    Color: ({ format }) => format.format.fontColor ?? '',
    Italic: ({ format }) => format.format.italic,
    Strikethrough: ({ format }) => format.format.strikethrough,
  },
  write: {
    Bold: (target, value, session) => setFormat(target, { bold: requireFlag(value, 'bold') }, session),
    Color: (target, value, session) => setFormat(target, { fontColor: requireColour(value, 'color') }, session),
    Italic: (target, value, session) => setFormat(target, { italic: requireFlag(value, 'italic') }, session),
    Strikethrough: (target, value, session) =>
      setFormat(target, { strikethrough: requireFlag(value, 'strikethrough') }, session),
  },
});
