import { absoluteAddress, quotedSheetName } from '../../model/address';
import { dateSerial } from '../../model/input/dates';
import { overlaps, sameRect } from '../../model/rect';
import type { Validation } from '../../model/types';
import { requireFlag, requireOneOf, requireRecord, requireText } from '../args';
import { invalidArgument, notImplemented } from '../errors';
import { defineClass, type HostClass } from '../defineClass';
import { isHostObject } from '../hostObject';
import { clearValidations } from '../ranges/clear';
import { rangeOf, type AreasTarget } from '../ranges/target';
import type { Session } from '../session';

type Rule = Validation['rule'];
type Compared = Extract<Rule, { formula1: string }>;

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;
const COMPARED: readonly Compared['kind'][] = ['wholeNumber', 'decimal', 'date', 'textLength'];
const STYLES = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;
type StyleWord = keyof typeof STYLES;
const STYLE_WORDS = Object.keys(STYLES) as StyleWord[];
/** Excel's limits for a list typed out, titles and messages. */
const MAX_LIST = 255;
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

const blank = (areas: Validation['areas']): Validation => ({
  areas,
  rule: { kind: 'none' },
  ignoreBlanks: true,
  prompt: null,
  error: null,
});

const covers = (validation: Validation, { rects }: AreasTarget): boolean =>
  rects.every((rect) => validation.areas.some((area) => sameRect(area, rect)));

/** The validation of exactly these areas; null when the cells have none, or several. */
function current({ sheet, rects }: AreasTarget): Validation | null {
  const found = sheet.validations.filter((each) =>
    each.areas.some((area) => rects.some((rect) => overlaps(area, rect))),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

function change(target: AreasTarget, session: Session, patch: (validation: Validation) => void): void {
  const { sheet } = target;
  session.requireOpenSheet(sheet);
  let validation = sheet.validations.find((each) => covers(each, target) && each.areas.length === target.rects.length);
  if (!validation) {
    const before = current(target);
    for (const rect of target.rects) clearValidations(sheet, rect, session);
    validation = { ...(before ?? blank([])), areas: [...target.rects] };
    sheet.validations.push(validation);
  }
  patch(validation);
  session.touchStructure(sheet);
}

/** A number is kept as its digits, a range as its address, everything else is a formula. */
function formulaText(value: unknown, name: string): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  const range = isHostObject(value) ? rangeOf(value) : null;
  if (range) return `=${quotedSheetName(range.sheet.name)}!${absoluteAddress(range.rect)}`;
  return requireText(value, name);
}

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/;

/** Dates may be given as ISO texts; Excel keeps their serial numbers. */
function dateText(value: unknown, name: string, date1904: boolean): string {
  const match = typeof value === 'string' ? ISO_DATE.exec(value) : null;
  if (!match) return formulaText(value, name);
  const serial = dateSerial(Number(match[1]), Number(match[2]), Number(match[3]), date1904);
  if (serial === null) throw invalidArgument(name);
  return String(serial);
}

function readList(given: Readonly<Record<string, unknown>>): Rule {
  const source = formulaText(given['source'], 'rule.list.source');
  if (!source.startsWith('=') && source.length > MAX_LIST)
    throw invalidArgument('rule.list.source over 255 characters');
  return { kind: 'list', source };
}

function readRule(value: unknown, date1904: boolean): Rule {
  const rule = requireRecord(value, 'rule');
  const [kind, ...others] = Object.keys(rule).filter((key) => rule[key] !== undefined && rule[key] !== null);
  if (kind === undefined) return { kind: 'none' };
  if (others.length > 0) throw invalidArgument('rule');
  const given = requireRecord(rule[kind], `rule.${kind}`);
  if (kind === 'list') return readList(given);
  if (kind === 'custom') return { kind, formula: requireText(given['formula'], 'rule.custom.formula') };
  const compared = COMPARED.find((each) => each === kind);
  if (!compared) throw notImplemented(`validation ${kind}`);
  const operator = requireOneOf(given['operator'], OPERATORS, 'rule.operator');
  const twoSided = operator === 'Between' || operator === 'NotBetween';
  const formula = (name: string): string =>
    compared === 'date' ? dateText(given[name], `rule.${name}`, date1904) : formulaText(given[name], `rule.${name}`);
  return { kind: compared, operator, formula1: formula('formula1'), formula2: twoSided ? formula('formula2') : null };
}

function ruleObject(rule: Rule): unknown {
  switch (rule.kind) {
    case 'none':
      return {};
    case 'list':
      return { list: { inCellDropDown: true, source: rule.source } };
    case 'custom':
      return { custom: { formula: rule.formula } };
    case 'wholeNumber':
    case 'decimal':
    case 'date':
    case 'textLength': {
      const { kind, operator, formula1, formula2 } = rule;
      return { [kind]: { operator, formula1, ...(formula2 === null ? {} : { formula2 }) } };
    }
  }
}

const TYPES: Readonly<Record<Rule['kind'], string>> = {
  none: 'None',
  list: 'List',
  custom: 'Custom',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  textLength: 'TextLength',
};

function limitedText(value: unknown, name: string, most: number): string {
  const text = requireText(value ?? '', name);
  if (text.length > most) throw invalidArgument(`${name} over ${most} characters`);
  return text;
}

export const dataValidationClass: HostClass<AreasTarget> = defineClass<AreasTarget>({
  name: 'DataValidation',
  read: {
    ErrorAlert: (target) => {
      const error = current(target)?.error;
      if (!error) return { title: '', message: '', showAlert: true, style: 'Stop' };
      const style = STYLE_WORDS.find((word) => STYLES[word] === error.style);
      return { title: error.title, message: error.message, showAlert: error.show, style };
    },
    IgnoreBlanks: (target) => current(target)?.ignoreBlanks ?? true,
    Prompt: (target) => {
      const prompt = current(target)?.prompt;
      return { title: prompt?.title ?? '', message: prompt?.message ?? '', showPrompt: prompt?.show ?? true };
    },
    Rule: (target) => ruleObject(current(target)?.rule ?? { kind: 'none' }),
    Type: (target) => TYPES[current(target)?.rule.kind ?? 'none'],
  },
  write: {
    ErrorAlert: (target, value, session) => {
      const given = requireRecord(value, 'errorAlert');
      const error = {
        title: limitedText(given['title'], 'errorAlert.title', MAX_TITLE),
        message: limitedText(given['message'], 'errorAlert.message', MAX_MESSAGE),
        show: requireFlag(given['showAlert'] ?? true, 'errorAlert.showAlert'),
        style: STYLES[requireOneOf(given['style'] ?? 'Stop', STYLE_WORDS, 'errorAlert.style')],
      };
      change(target, session, (validation) => {
        validation.error = error;
      });
    },
    IgnoreBlanks: (target, value, session) => {
      const ignoreBlanks = requireFlag(value, 'ignoreBlanks');
      change(target, session, (validation) => {
        validation.ignoreBlanks = ignoreBlanks;
      });
    },
    Prompt: (target, value, session) => {
      const given = requireRecord(value, 'prompt');
      const prompt = {
        title: limitedText(given['title'], 'prompt.title', MAX_TITLE),
        message: limitedText(given['message'], 'prompt.message', MAX_MESSAGE),
        show: requireFlag(given['showPrompt'] ?? true, 'prompt.showPrompt'),
      };
      change(target, session, (validation) => {
        validation.prompt = prompt;
      });
    },
    Rule: (target, value, session) => {
      const rule = readRule(value, session.workbook.date1904);
      change(target, session, (validation) => {
        validation.rule = rule;
      });
    },
  },
  methods: {
    Clear: ({ sheet, rects }, _args, session) => {
      session.requireOpenSheet(sheet);
      for (const rect of rects) clearValidations(sheet, rect, session);
    },
  },
});
