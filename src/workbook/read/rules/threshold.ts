import { beforePercent } from '../../../domain/text/ends';
import { FAMILIES, OPERATOR_RECORDS } from '../../../domain/operators';
import type { Indicator, Operator, Threshold, Unit } from '../../../domain/ruleSet/types';
import { ShownNumber, type CellValue } from '../../grid';
import { percentAsShown } from '../../shownNumbers';
import { criteriaTexts } from '../../../language/criteria';
import { LANGUAGES } from '../../../language/language';
import { isBlank } from '../cell/parse';
import { looksLikeDate } from '../cell/dateText';
import { gradeFinder, yesNoFinder } from '../cell/words';
import { readNumberText } from '../cell/numberText';
import { SCALES } from './indicators';

/** Why a cell says no threshold where nearly everybody can see what is meant, and the column that holds it. */
export interface ThresholdSlip {
  readonly code: 'dateForNumber' | 'percentForNumber' | 'ambiguousNumber';
  readonly column: 'threshold' | 'thresholdHigh';
  readonly expected: string;
}

/** A threshold, or why the cells say none that the operator can use. */
export type ThresholdAnswer =
  | { readonly ok: true; readonly threshold: Threshold }
  | { readonly ok: false; readonly expected: string; readonly slip: ThresholdSlip | null };

const fine = (threshold: Threshold): ThresholdAnswer => ({ ok: true, threshold });
const wrong = (expected: string, slip: ThresholdSlip | null = null): ThresholdAnswer => ({ ok: false, expected, slip });

/** Numbers of so many signs are none that anybody types. */
const LONGEST_RANGE = 64;
const BETWEEN = /-|–|—|…|\.\.\.|đến|to/i;
const BOUND = /^\d[\d.,]*$/;

/** Both ends of a range in one cell ("1-3", "1 đến 3"); null for every other text. */
function rangeIn(text: string): readonly [low: string, high: string] | null {
  const bare = text.normalize('NFC');
  if (bare.length > LONGEST_RANGE) return null;
  const [low = '', high = '', ...more] = bare.split(BETWEEN).map((part) => part.trim());
  return more.length === 0 && BOUND.test(low) && BOUND.test(high) ? [low, high] : null;
}

/** A number of a threshold cell. A percentage of at most 1 may be a fraction: only with its sign is it clear. */
function numberOf(raw: CellValue, isPercent: boolean): number | null {
  if (raw instanceof ShownNumber) return isPercent && raw.shownAs === 'percent' ? percentAsShown(raw.number) : null;
  if (typeof raw === 'number') return isPercent && raw > 0 && raw <= 1 ? null : raw;
  if (typeof raw !== 'string') return null;
  const read = readNumberText(isPercent ? (beforePercent(raw) ?? raw) : raw);
  return read.kind === 'number' ? read.value : null;
}

/** What went wrong with a cell that shows a day, a percentage or a fraction where a number is asked. */
function slipOf(raw: CellValue, isPercent: boolean, column: ThresholdSlip['column']): ThresholdSlip | null {
  const expected = isPercent ? 'percent' : 'decimal';
  const isDate = raw instanceof ShownNumber ? raw.shownAs === 'date' : typeof raw === 'string' && looksLikeDate(raw);
  if (isDate) return { code: 'dateForNumber', column, expected };
  if (!isPercent && (raw instanceof ShownNumber || (typeof raw === 'string' && beforePercent(raw) !== null)))
    return { code: 'percentForNumber', column, expected };
  if (!isPercent || typeof raw !== 'number' || raw <= 0 || raw > 1) return null;
  return { code: 'ambiguousNumber', column, expected: `${String(raw)}% | ${String(percentAsShown(raw))}%` };
}

/** "10 hoặc Biên chế": a number, or a figure that stands in its place where it is larger. */
const OR_UP_TO = new RegExp(
  `^(.+?)\\s+(?:${LANGUAGES.map((language) => criteriaTexts[language].orWord).join('|')})\\s+(.+)$`,
  'i',
);

function rangeOrUpTo(low: CellValue, high: CellValue, other: (name: string) => Indicator | null): ThresholdAnswer {
  const [, most, name] = (typeof high === 'string' ? OR_UP_TO.exec(high.normalize('NFC').trim()) : null) ?? [];
  if (most === undefined || name === undefined) return rangeFrom(low, high);
  const named = other(name);
  const answer = rangeFrom(low, most);
  if (!answer.ok || answer.threshold.kind !== 'range' || named === null) return wrong('range');
  return fine({ ...answer.threshold, orUpTo: named.id });
}

function rangeFrom(low: CellValue, high: CellValue): ThresholdAnswer {
  const [from, to] = (typeof low === 'string' && isBlank(high) ? rangeIn(low) : null) ?? [];
  const [bottom, top] = from !== undefined && to !== undefined ? [from, to] : [low, high];
  const [least, most] = [numberOf(bottom, false), numberOf(top, false)];
  if (least !== null && most !== null) return fine({ kind: 'range', low: least, high: most });
  return wrong('range', slipOf(low, false, 'threshold') ?? slipOf(high, false, 'thresholdHigh'));
}

function gradeFrom(raw: CellValue, indicator: Indicator | null): ThresholdAnswer {
  const grades = SCALES.find(({ id }) => id === indicator?.scale)?.grades ?? SCALES.flatMap((each) => each.grades);
  const grade = typeof raw === 'string' ? gradeFinder(grades)(raw) : null;
  return grade === null ? wrong(`grades:${grades.join('|')}`) : fine({ kind: 'grade', grade });
}

/** Nothing is asked beyond the operator: the cell is blank or says the same again. */
function nothingFrom(operator: Operator, raw: CellValue): ThresholdAnswer {
  const repeats =
    operator === 'none' ? raw === 0 : raw === true || (typeof raw === 'string' && yesNoFinder(raw) === 'yes');
  return isBlank(raw) || repeats ? fine({ kind: 'none' }) : wrong('blank');
}

/** What a check compares with, from its two threshold cells. */
export function readThreshold(
  operator: Operator,
  low: CellValue,
  high: CellValue,
  indicator: Indicator | null,
  other: (name: string) => Indicator | null,
  unit: Unit | null = null,
): ThresholdAnswer {
  const { family, thresholds } = OPERATOR_RECORDS[operator];
  if (thresholds.includes('range')) return rangeOrUpTo(low, high, other);
  if (!isBlank(high)) return wrong('blank');
  if (thresholds.includes('none')) return nothingFrom(operator, low);
  if (thresholds.includes('grade')) return gradeFrom(low, indicator);
  const isPercent = FAMILIES[family].isPercent || unit === 'percent';
  const value = numberOf(low, isPercent);
  if (value !== null) return fine({ kind: 'number', value });
  const named = typeof low === 'string' && thresholds.includes('indicator') ? other(low) : null;
  return named ? fine({ kind: 'indicator', id: named.id }) : wrong('number', slipOf(low, isPercent, 'threshold'));
}
