import type { IndicatorValue } from '../../domain/reading/types';
import type { RuleSet } from '../../domain/ruleSet/types';
import { normaliseText } from '../../domain/text/normalise';
import { criteriaTexts, textOf } from '../../language/criteria';
import { schemaTexts } from '../../language/schema';
import type { CellValue } from '../../workbook/grid';
import { indicatorColumnsOf } from '../../workbook/read/ownColumns';
import { rowReader, type FoundColumn, type RowReader, type TableView } from '../../workbook/read/tableView';
import type { WorkbookRecords } from '../../workbook/read/types';
import { wardResolver, type WardResolver } from '../../workbook/read/wardResolver';
import { APPRAISAL_TABLE, choiceWord, GROUP_TABLES, LAND_TABLE, sheetName } from '../../workbook/schema';
import { languageOf, type TableDraft } from './draft';
import type { RefusedChange, WhatIfChange } from './types';

type Change<K extends WhatIfChange['kind']> = Extract<WhatIfChange, { kind: K }>;
type Outcome = Omit<RefusedChange, 'change'> | null;

export const refusedPlace = (refusal: RefusedChange['refusal'], sheet: string): Outcome => ({
  refusal,
  sheet,
  issue: null,
});

export const rowsOf = (view: TableView): RowReader[] =>
  Array.from({ length: view.to - view.from }, (_, at) => rowReader(view, view.from + at));

export const speaksOf = (row: RowReader, resolver: WardResolver, wardCode: string, year: number): boolean => {
  if (row.number('year') !== year) return false;
  const answer = resolver.resolve(row.text('ward'), year);
  return answer.kind === 'known' && answer.ward.code === wardCode;
};

/** A ward is named where its name means nobody else. */
export function wardText(code: string, year: number | undefined, resolver: WardResolver): string {
  const name = resolver.wards.find((ward) => ward.code === code)?.name ?? code;
  const answer = resolver.resolve(name, year);
  return answer.kind === 'known' && answer.ward.code === code ? name : code;
}

/** What stands in the cell for a value. */
function contentOf(value: IndicatorValue, column: FoundColumn, view: TableView): CellValue {
  const language = languageOf(view);
  if (typeof value === 'boolean') return schemaTexts[language].choices.yesNo[value ? 'yes' : 'no'];
  return column.spec.kind === 'grade' ? textOf(criteriaTexts[language].grades, String(value)) : value;
}

/** The cell that a typed text makes, or why it makes none. */
function typedContent(typed: string, column: FoundColumn, view: TableView): { readonly content: CellValue } | Outcome {
  const cell = column.parse(typed);
  switch (cell.state) {
    case 'blank':
      return { content: '' };
    case 'value':
      return { content: contentOf(cell.value, column, view) };
    case 'fault':
      return {
        refusal: 'unreadable',
        sheet: view.grid.sheet,
        issue: { code: cell.code, subject: column.header, found: typed, expected: cell.expected },
      };
  }
}

const indexOf = (view: TableView, id: string): number => view.columns.get(id)?.index ?? -1;

/** Puts a figure where the reader would look for it: in the row of the whole year, else of its latest part. */
export function placeValue(change: Change<'value'>, draft: TableDraft, records: WorkbookRecords): Outcome {
  const { wardCode, year, indicatorId, typed } = change;
  const views = GROUP_TABLES.flatMap((spec) => draft.open(spec) ?? []);
  const columns = indicatorColumnsOf(views, records.ruleSets, { date1904: false, scales: [] });
  const view = views.find((each) => columns.get(each)?.has(indicatorId));
  const column = view && columns.get(view)?.get(indicatorId);
  const group = groupOf(records.ruleSets, indicatorId);
  if (!view || !column)
    return refusedPlace(views.some(({ spec }) => spec.group === group) ? 'noColumn' : 'noTable', groupSheet(group));
  const found = typedContent(typed, view.columns.get(indicatorId) ?? column, view);
  if (found === null || !('content' in found)) return found;

  const resolver = wardResolver(records.facts.wards);
  const rows = rowsOf(view).filter((row) => speaksOf(row, resolver, wardCode, year));
  const whole = rows.filter((row) => row.parsed('month').state === 'blank');
  if (whole.length > 1) return refusedPlace('contradicting', view.grid.sheet);
  const latest = Math.max(...rows.map((row) => row.number('month') ?? 0));
  const parts = rows.filter((row) => row.number('month') === latest);
  if (whole.length === 0 && (parts.length > 1 || rows.some((row) => row.parsed('month').state === 'fault')))
    return refusedPlace('contradicting', view.grid.sheet);
  const row = whole[0] ?? parts[0];
  if (row) draft.fill(view, row.row, new Map([[column.index, found.content]]));
  else if (found.content !== '')
    draft.fill(
      view,
      draft.blankRow(view),
      new Map<number, CellValue>([
        [indexOf(view, 'year'), year],
        [indexOf(view, 'ward'), wardText(wardCode, year, resolver)],
        [column.index, found.content],
      ]),
    );
  return null;
}

const groupOf = (ruleSets: readonly RuleSet[], indicatorId: string): number | null =>
  ruleSets.flatMap(({ indicators }) => indicators).find(({ id }) => id === indicatorId)?.group ?? null;

const groupSheet = (group: number | null): string =>
  group === null ? '' : sheetName(GROUP_TABLES.find((spec) => spec.group === group) ?? { sheet: 'group', group });

/** Puts an appraised verdict into the row of its ward, year and criterion, else into a new one. */
export function placeDeclared(change: Change<'declared'>, draft: TableDraft, records: WorkbookRecords): Outcome {
  const { wardCode, year, criterionId, verdict } = change;
  const view = draft.open(APPRAISAL_TABLE);
  if (!view) return refusedPlace('noTable', sheetName(APPRAISAL_TABLE));
  const needed = ['year', 'ward', 'criterion', 'appraisedVerdict'];
  if (needed.some((id) => !view.columns.has(id))) return refusedPlace('noColumn', view.grid.sheet);
  const resolver = wardResolver(records.facts.wards);
  const rows = rowsOf(view).filter(
    (row) =>
      normaliseText(row.text('criterion')) === normaliseText(criterionId) && speaksOf(row, resolver, wardCode, year),
  );
  const declared = rows.filter((row) => row.parsed('appraisedVerdict').state !== 'blank');
  if (declared.length > 1) return refusedPlace('contradicting', view.grid.sheet);
  const content = verdict === null ? '' : choiceWord(languageOf(view), 'declaredVerdict', verdict);
  const row = declared[0] ?? rows[0];
  if (row) draft.fill(view, row.row, new Map([[indexOf(view, 'appraisedVerdict'), content]]));
  else if (verdict !== null)
    draft.fill(
      view,
      draft.blankRow(view),
      new Map<number, CellValue>([
        [indexOf(view, 'year'), year],
        [indexOf(view, 'ward'), wardText(wardCode, year, resolver)],
        [indexOf(view, 'criterion'), criterionId],
        [indexOf(view, 'appraisedVerdict'), content],
      ]),
    );
  return null;
}

/** Adds an allotted parcel. */
export function placeLand({ wardCode, typed }: Change<'land'>, draft: TableDraft, records: WorkbookRecords): Outcome {
  const view = draft.open(LAND_TABLE);
  if (!view) return refusedPlace('noTable', sheetName(LAND_TABLE));
  const area = view.columns.get('area');
  if (!area || ['ward', 'status'].some((id) => !view.columns.has(id))) return refusedPlace('noColumn', view.grid.sheet);
  const found = typedContent(typed, area, view);
  if (found === null || !('content' in found)) return found;
  if (found.content === '') return null;
  draft.fill(
    view,
    draft.blankRow(view),
    new Map<number, CellValue>([
      [indexOf(view, 'ward'), wardText(wardCode, undefined, wardResolver(records.facts.wards))],
      [area.index, found.content],
      [indexOf(view, 'status'), choiceWord(languageOf(view), 'landStatus', 'allotted')],
    ]),
  );
  return null;
}
