import { foldTonePlacement } from '../domain/text/normalise';
import type { IssueWords } from '../language/issueText';
import { LANGUAGES, type Language } from '../language/language';
import { schemaTexts } from '../language/schema';
import type { Grids } from '../workbook/grid';
import { cellParser } from '../workbook/read/cell/parse';
import { settingFinder } from '../workbook/read/cell/words';
import { Findings } from '../workbook/read/findings';
import { SETTING_COLUMNS } from '../workbook/read/settings';
import { openInput } from '../workbook/read/inputViews';
import { isBlankRow, rowReader, type RowReader, type TableView } from '../workbook/read/tableView';
import { wardResolver } from '../workbook/read/wardResolver';
import type { Settings } from '../workbook/read/types';
import { choiceWord, SETTING_TABLE, tableRequests } from '../workbook/schema';
import { typedDay } from '../wording/day';
import type { CellEdit, EditedValue, EditPort, TableGrowth, WorkbookPort } from './ports';

export type SettingId = keyof Settings;

/** Why a setting cannot be written; `sheet` is where the table stands. */
export type SettingRefusal =
  /** The workbook has no table of settings. */
  | { readonly kind: 'noTable' }
  /** The table has no column for values, or two of them. */
  | { readonly kind: 'noColumn'; readonly sheet: string }
  /** What was typed is no such value; the words of the finding that the reader would make of it. */
  | { readonly kind: 'unreadable'; readonly issue: IssueWords };

export type SettingChange =
  | { readonly kind: 'edits'; readonly edits: readonly CellEdit[]; readonly growth: readonly TableGrowth[] }
  | { readonly kind: 'refused'; readonly refusal: SettingRefusal };

const CONTEXT = { date1904: false, scales: [] };

/**
 * The cells that give a setting another value in the workbook's own table of settings. `wanted` is the id of a choice, or what a
 * user would type; '' leaves the cell blank, so that the default holds. A value is only written when the reader will understand it.
 */
export function changeSetting(grids: Grids, id: SettingId, wanted: string): SettingChange {
  const view = openInput(grids, SETTING_TABLE, CONTEXT, wardResolver([]), new Findings());
  if (!view) return refused({ kind: 'noTable' });
  const { sheet } = view.grid;
  if (!view.columns.has('setting') || !view.columns.has('value')) return refused({ kind: 'noColumn', sheet });

  const value = valueOf(id, wanted);
  if (value.kind === 'refused') return value;
  const rows = rowsOf(view);
  const named = rows.filter((row) => settingFinder(row.text('setting')) === id);
  if (named.length > 0) return edits(named.map((row) => edit(row, 'value', value.written(languageOf(row, id)))));
  const blank = rows.find(({ row }) => isBlankRow(view, row));
  const row = blank ?? rowReader(view, view.to);
  const { table } = view.grid;
  const language = tableLanguage(rows);
  const { header } = schemaTexts[language].settings[id];
  return edits(
    [edit(row, 'setting', header), edit(row, 'value', value.written(language))],
    blank || table === null ? [] : [{ table, sheet, rows: 1 }],
  );
}

const refused = (refusal: SettingRefusal): SettingChange & { kind: 'refused' } => ({ kind: 'refused', refusal });
const edits = (cells: readonly CellEdit[], growth: readonly TableGrowth[] = []): SettingChange => ({
  kind: 'edits',
  edits: cells,
  growth,
});

const rowsOf = (view: TableView): RowReader[] =>
  Array.from({ length: view.to - view.from }, (_, index) => rowReader(view, view.from + index));

function edit(row: RowReader, column: string, value: EditedValue): CellEdit {
  const { sheet, cell } = row.place(column);
  return { sheet, cell, value };
}

interface Writable {
  readonly kind: 'value';
  /** The cell's content in the language of its row. */
  readonly written: (language: Language) => EditedValue;
}

function valueOf(id: SettingId, wanted: string): Writable | (SettingChange & { kind: 'refused' }) {
  const spec = SETTING_COLUMNS[id];
  const parsed = cellParser(spec, CONTEXT)(wanted.trim());
  switch (parsed.state) {
    case 'blank':
      return { kind: 'value', written: () => null };
    case 'fault': {
      const subject = schemaTexts.vi.settings[id].header;
      return refused({
        kind: 'unreadable',
        issue: { code: parsed.code, subject, found: wanted.trim(), expected: parsed.expected },
      });
    }
    case 'value': {
      const { value } = parsed;
      const { choices, kind } = spec;
      if (typeof value !== 'string') return { kind: 'value', written: () => value };
      if (choices) return { kind: 'value', written: (language) => choiceWord(language, choices, value) };
      return { kind: 'value', written: () => (kind === 'date' ? typedDay(value) : value) };
    }
  }
}

/** The names of a setting in a language, that of earlier versions too. */
function namesIn(language: Language, id: SettingId): string[] {
  const { settings, earlierSettings } = schemaTexts[language];
  const earlier = (earlierSettings as Readonly<Partial<Record<SettingId, string>>>)[id];
  return [settings[id].header, ...(earlier === undefined ? [] : [earlier])].map(foldTonePlacement);
}

/** The language in which a row names its setting. */
function languageOf(row: RowReader, id: SettingId): Language {
  const typed = foldTonePlacement(row.text('setting'));
  return LANGUAGES.find((each) => namesIn(each, id).includes(typed)) ?? 'vi';
}

/** The language of the first row that names a setting. */
function tableLanguage(rows: readonly RowReader[]): Language {
  for (const row of rows) {
    const id = settingFinder(row.text('setting'));
    if (id !== null && id in SETTING_COLUMNS) return languageOf(row, id as SettingId);
  }
  return 'vi';
}

/**
 * Changes a setting in the workbook. The table is read first, and nothing else, so that the right cell is written even when rows
 * have moved since. Throws HostFailure; the setting is unchanged then.
 */
export async function writeSetting(
  workbook: Pick<WorkbookPort, 'read'>,
  editing: EditPort,
  id: SettingId,
  wanted: string,
): Promise<SettingChange> {
  const requests = tableRequests().filter(({ table }) => table === SETTING_TABLE.table);
  const change = changeSetting((await workbook.read(requests)).grids, id, wanted);
  if (change.kind === 'edits') await editing.edit(change.edits, { growth: change.growth });
  return change;
}
