import { beforePercent } from '../../../domain/text/ends';
import type { Scale } from '../../../domain/ruleSet/types';
import type { IndicatorValue } from '../../../domain/reading/types';
import { ShownNumber, type CellValue } from '../../grid';
import { percentAsShown } from '../../shownNumbers';
import type { ColumnSpec } from '../../schema/types';
import type { IssueCode } from '../types';
import { looksLikeDate, readDate } from './dateText';
import { looksLegacy } from './legacy';
import { numberWithin, readNumberText } from './numberText';
import { choiceFinder, gradeFinder, yesNoFinder } from './words';

/** What a cell says as a value of its column's kind. `expected` is data: a value, a range, or the name of a kind or list. */
export type ParsedCell =
  | { readonly state: 'blank' }
  | { readonly state: 'value'; readonly value: IndicatorValue; readonly asText: boolean }
  | { readonly state: 'fault'; readonly code: IssueCode; readonly expected: string };

export type CellParser = (raw: CellValue) => ParsedCell;

export interface ParseContext {
  readonly date1904: boolean;
  readonly scales: readonly Scale[];
}

const BLANK: ParsedCell = { state: 'blank' };
const ERROR_TEXT =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|GETTING_DATA|UNKNOWN!|EXTERNAL!|PYTHON!)$/i;
/** What a formula shows whose value is not there yet. */
const UNCALCULATED = /^#(?:BUSY!|GETTING_DATA)$/i;
const ONLY_SPACE = /^[\s\u00a0\u200b\u202f\u2060\ufeff]*$/;
/** Strings remembered per column; more differing texts than this are typed prose, not values. */
const MOST_REMEMBERED = 5000;

const fault = (code: IssueCode, expected: string): ParsedCell => ({ state: 'fault', code, expected });
const value = (content: IndicatorValue, asText = false): ParsedCell => ({ state: 'value', value: content, asText });

export const isBlank = (raw: CellValue): boolean => raw === '' || (typeof raw === 'string' && ONLY_SPACE.test(raw));

/** The range of a column as data: "≥ 0", "1–12". */
const rangeOf = ({ min, max }: ColumnSpec): string => {
  if (min !== null && max !== null) return `${min}–${max}`;
  return min !== null ? `≥ ${min}` : `≤ ${String(max)}`;
};

/** How sure it is that a number of at most 1 is not a fraction: typed as text, or shown with its percent sign. */
type Written = 'number' | 'text' | 'percent';

function checkNumber(spec: ColumnSpec, number: number, written: Written): ParsedCell {
  if (!Number.isFinite(number) || Math.abs(number) > Number.MAX_SAFE_INTEGER) return fault('notANumber', 'number');
  if (spec.min === 0 && number < 0) return fault('negative', '≥ 0');
  if (spec.kind !== 'decimal' && spec.kind !== 'percent' && !Number.isInteger(number))
    return fault('notWhole', 'wholeNumber');
  if ((spec.min !== null && number < spec.min) || (spec.max !== null && number > spec.max))
    return fault('outOfRange', rangeOf(spec));
  if (spec.kind === 'percent' && written === 'number' && number > 0 && number <= 1)
    return fault('ambiguousNumber', `${number}% | ${percentAsShown(number)}%`);
  return value(number, written === 'text');
}

/** A number that its cell shows as a day or a percentage is no count, whatever it is within. */
const SHOWN_FAULTS = { date: 'dateForNumber', percent: 'percentForNumber' } as const;

function parseNumber(spec: ColumnSpec, raw: CellValue): ParsedCell {
  if (typeof raw === 'number') return checkNumber(spec, raw, 'number');
  if (typeof raw === 'boolean') return fault('notANumber', 'number');
  if (raw instanceof ShownNumber)
    return spec.kind === 'percent' && raw.shownAs === 'percent'
      ? checkNumber(spec, percentAsShown(raw.number), 'percent')
      : fault(SHOWN_FAULTS[raw.shownAs], spec.kind);
  const text = beforePercent(raw) ?? raw;
  if (text !== raw && spec.kind !== 'percent') return fault('percentForNumber', spec.kind);
  if (looksLikeDate(raw)) return fault('dateForNumber', spec.kind);
  const read = readNumberText(text);
  switch (read.kind) {
    case 'number':
      return checkNumber(spec, read.value, 'text');
    case 'ambiguous':
      return fault('ambiguousNumber', read.values.join(' | '));
    case 'none':
      return withUnit(raw);
  }
}

/** A number among other words is never taken; what it may mean is proposed, both readings where there are two. */
function withUnit(raw: string): ParsedCell {
  const read = readNumberText(numberWithin(raw) ?? '');
  switch (read.kind) {
    case 'number':
      return fault('notANumber', String(read.value));
    case 'ambiguous':
      return fault('ambiguousNumber', read.values.join(' | '));
    case 'none':
      return fault('notANumber', 'number');
  }
}

function parseYesNo(raw: CellValue): ParsedCell {
  if (typeof raw === 'boolean') return value(raw);
  if (raw === 1 || raw === 0) return value(raw === 1);
  const word = typeof raw === 'string' ? yesNoFinder(raw) : null;
  if (word !== null) return value(word === 'yes');
  return fault(legacyOr(raw, 'notYesNo'), 'yesNo');
}

const legacyOr = (raw: CellValue, code: IssueCode): IssueCode =>
  typeof raw === 'string' && looksLegacy(raw) ? 'legacyEncoding' : code;

function parseGrade(spec: ColumnSpec, raw: CellValue, { scales }: ParseContext): ParsedCell {
  const grades = scales.find(({ id }) => id === spec.scale)?.grades ?? [];
  const id = typeof raw === 'string' ? gradeFinder(grades)(raw) : null;
  return id === null ? fault(legacyOr(raw, 'unknownGrade'), `grades:${grades.join('|')}`) : value(id);
}

function parseChoice({ choices }: ColumnSpec, raw: CellValue): ParsedCell {
  if (choices === null) return value(String(raw));
  const id = typeof raw === 'string' ? choiceFinder(choices)(raw) : null;
  return id === null ? fault(legacyOr(raw, 'unknownChoice'), `choice:${choices}`) : value(id);
}

function parseDate(raw: CellValue, date1904: boolean): ParsedCell {
  const typed = raw instanceof ShownNumber && raw.shownAs === 'date' ? raw.number : raw;
  const iso = typeof typed === 'number' || typeof typed === 'string' ? readDate(typed, date1904) : null;
  return iso === null ? fault('notADate', 'date') : value(iso);
}

const parseText = (raw: CellValue): ParsedCell => {
  const text = String(raw).trim();
  return looksLegacy(text) ? fault('legacyEncoding', 'unicode') : value(text);
};

function parse(spec: ColumnSpec, raw: CellValue, context: ParseContext): ParsedCell {
  if (isBlank(raw)) return BLANK;
  if (typeof raw === 'string' && ERROR_TEXT.test(raw.trim()))
    return fault(UNCALCULATED.test(raw.trim()) ? 'notCalculated' : 'cellError', spec.kind);
  switch (spec.kind) {
    case 'wholeNumber':
    case 'decimal':
    case 'percent':
    case 'year':
    case 'month':
      return parseNumber(spec, raw);
    case 'yesNo':
      return parseYesNo(raw);
    case 'grade':
      return parseGrade(spec, raw, context);
    case 'choice':
      return parseChoice(spec, raw);
    case 'date':
      return parseDate(raw, context.date1904);
    case 'text':
      return parseText(raw);
    case 'code':
    case 'ward':
    case 'threshold':
      return value(typeof raw === 'string' ? raw.trim() : String(raw));
  }
}

/** A parser of one column's cells; what repeats is read once. Never throws, whatever the cell holds. */
export function cellParser(spec: ColumnSpec, context: ParseContext): CellParser {
  const remembered = new Map<CellValue, ParsedCell>();
  return (raw) => {
    if (raw === '') return BLANK;
    const known = remembered.get(raw);
    if (known) return known;
    const parsed = parse(spec, raw, context);
    if (remembered.size < MOST_REMEMBERED) remembered.set(raw, parsed);
    return parsed;
  };
}

/** Whether a number can be taken as it is, without a parser: the path of nearly every cell. */
export const isPlainNumber = (spec: ColumnSpec, raw: CellValue): boolean =>
  typeof raw === 'number' &&
  (spec.kind === 'wholeNumber' || spec.kind === 'decimal') &&
  raw >= 0 &&
  raw >= (spec.min ?? 0) &&
  raw <= (spec.max ?? Number.MAX_SAFE_INTEGER) &&
  (spec.kind === 'decimal' || Number.isInteger(raw));
