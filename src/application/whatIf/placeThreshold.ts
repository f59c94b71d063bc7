import { beforePercent } from '../../domain/text/ends';
import { FAMILIES, OPERATOR_RECORDS } from '../../domain/operators';
import { normaliseText } from '../../domain/text/normalise';
import { criteriaTexts, textOf } from '../../language/criteria';
import type { CellValue } from '../../workbook/grid';
import { readNumberText } from '../../workbook/read/cell/numberText';
import { readThreshold } from '../../workbook/read/rules/threshold';
import { rowReader } from '../../workbook/read/tableView';
import type { WorkbookRecords } from '../../workbook/read/types';
import { CHECK_TABLE, sheetName } from '../../workbook/schema';
import { languageOf, type TableDraft } from './draft';
import { refusedPlace } from './place';
import type { RefusedChange, WhatIfChange } from './types';

/** Numbers as numbers; a percentage that could be taken for a fraction keeps its sign, so that nobody takes it for one. */
function contentOf(typed: string, isPercent: boolean): CellValue {
  const read = readNumberText(beforePercent(typed) ?? typed);
  if (read.kind !== 'number') return typed.trim();
  return isPercent && read.value > 0 && read.value <= 1 ? `${beforePercent(typed) ?? typed}%` : read.value;
}

/** Puts a threshold into the row of its check in the workbook's own rule set. */
export function placeThreshold(
  change: Extract<WhatIfChange, { kind: 'threshold' }>,
  draft: TableDraft,
  { ruleSets }: WorkbookRecords,
): Omit<RefusedChange, 'change'> | null {
  const { ruleSetId, checkId, low, high } = change;
  const view = draft.open(CHECK_TABLE);
  if (!view) return refusedPlace('noTable', sheetName(CHECK_TABLE));
  const { sheet } = view.grid;
  const [lowColumn, highColumn] = [view.columns.get('threshold'), view.columns.get('thresholdHigh')];
  if (!lowColumn || (high !== '' && !highColumn)) return refusedPlace('noColumn', sheet);
  const same = (a: string, b: string): boolean => normaliseText(a) === normaliseText(b);
  const rows = Array.from({ length: view.to - view.from }, (_, at) => rowReader(view, view.from + at)).filter(
    (row) => same(row.text('check'), checkId) && same(row.text('ruleSet'), ruleSetId),
  );
  const [row] = rows;
  if (!row) return refusedPlace('noRow', sheet);
  if (rows.length > 1) return refusedPlace('contradicting', sheet);
  const ruleSet = ruleSets.find(({ id }) => id === ruleSetId);
  const check = ruleSet?.checks.find(({ id }) => id === checkId);
  if (!ruleSet || !check) return refusedPlace('noRow', sheet);

  const { isPercent } = FAMILIES[OPERATOR_RECORDS[check.operator].family];
  const grades: Readonly<Record<string, string>> = criteriaTexts[languageOf(view)].grades;
  const first = low in grades ? textOf(grades, low) : contentOf(low, isPercent);
  const second = high === '' ? '' : contentOf(high, isPercent);
  const indicatorOf = (id: string): (typeof ruleSet.indicators)[number] | null =>
    ruleSet.indicators.find((each) => each.id === id) ?? null;
  const answer = readThreshold(check.operator, first, second, indicatorOf(check.indicatorId), () => null);
  if (!answer.ok) {
    const found = high === '' ? low : `${low} – ${high}`;
    const issue = { code: 'notANumber', subject: lowColumn.header, found, expected: answer.expected } as const;
    return { refusal: 'unreadable', sheet, issue };
  }
  draft.fill(
    view,
    row.row,
    new Map<number, CellValue>([
      [lowColumn.index, first],
      ...(highColumn && second !== '' ? [[highColumn.index, second] as const] : []),
    ]),
  );
  return null;
}
