import { FAMILIES, OPERATOR_RECORDS } from '../../../domain/operators';
import type { Indicator, Operator, Threshold } from '../../../domain/ruleSet/types';
import type { CellValue } from '../../grid';
import { isBlank } from '../cell/parse';
import { gradeFinder, yesNoFinder } from '../cell/words';
import { readNumberText } from '../cell/numberText';
import { SCALES } from './indicators';

/** A threshold, or why the cells say none that the operator can use. */
export type ThresholdAnswer =
  { readonly ok: true; readonly threshold: Threshold } | { readonly ok: false; readonly expected: string };

const fine = (threshold: Threshold): ThresholdAnswer => ({ ok: true, threshold });
const wrong = (expected: string): ThresholdAnswer => ({ ok: false, expected });

const RANGE = /^\s*(\d[\d.,]*)\s*(?:-|–|—|…|\.\.\.|đến|to)\s*(\d[\d.,]*)\s*$/i;

/** A number of a threshold cell. A percentage of at most 1 may be a fraction: only with its sign is it clear. */
function numberOf(raw: CellValue, isPercent: boolean): number | null {
  if (typeof raw === 'number') return isPercent && raw > 0 && raw <= 1 ? null : raw;
  if (typeof raw !== 'string') return null;
  const read = readNumberText(isPercent ? raw.replace(/\s*%\s*$/, '') : raw);
  return read.kind === 'number' ? read.value : null;
}

function rangeFrom(low: CellValue, high: CellValue): ThresholdAnswer {
  const [, from, to] = (typeof low === 'string' && isBlank(high) ? RANGE.exec(low.normalize('NFC')) : null) ?? [];
  const [bottom, top] = from !== undefined && to !== undefined ? [from, to] : [low, high];
  const [least, most] = [numberOf(bottom, false), numberOf(top, false)];
  return least === null || most === null ? wrong('range') : fine({ kind: 'range', low: least, high: most });
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
): ThresholdAnswer {
  const { family, thresholds } = OPERATOR_RECORDS[operator];
  if (thresholds.includes('range')) return rangeFrom(low, high);
  if (!isBlank(high)) return wrong('blank');
  if (thresholds.includes('none')) return nothingFrom(operator, low);
  if (thresholds.includes('grade')) return gradeFrom(low, indicator);
  const value = numberOf(low, FAMILIES[family].isPercent);
  if (value !== null) return fine({ kind: 'number', value });
  const named = typeof low === 'string' && thresholds.includes('indicator') ? other(low) : null;
  return named ? fine({ kind: 'indicator', id: named.id }) : wrong('number');
}
