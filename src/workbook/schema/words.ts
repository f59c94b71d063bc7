import { criteriaTexts, textOf } from '../../language/criteria';
import type { Language } from '../../language/language';
import { schemaTexts } from '../../language/schema';
import type { TableSpec } from './types';

export interface ColumnText {
  readonly header: string;
  readonly help: string;
}

/** Header and help of a column. An id that no language file knows is its own header. */
export function columnText(language: Language, { table, group }: TableSpec, columnId: string): ColumnText {
  const texts = schemaTexts[language];
  const known: Readonly<Record<string, ColumnText>> =
    group === null
      ? ((texts.tables as Readonly<Record<string, Readonly<Record<string, ColumnText>>>>)[table] ?? {})
      : { ...criteriaTexts[language].indicators, ...texts.groupKey };
  return known[columnId] ?? { header: columnId, help: columnId };
}

/** Name of a table's sheet. Sheets are named in Vietnamese whatever the language, so that links and habits hold. */
export function sheetName({ sheet, group }: Pick<TableSpec, 'sheet' | 'group'>): string {
  const texts = schemaTexts.vi;
  return sheet === 'group' ? `${texts.group.name} ${String(group)}` : texts.sheets[sheet].name;
}

/** Title and one line of instruction for the top of a sheet. */
export function sheetTitle(
  language: Language,
  { sheet, group, isOwnGroup = false }: Pick<TableSpec, 'sheet' | 'group' | 'isOwnGroup'>,
): { readonly title: string; readonly instruction: string } {
  const texts = schemaTexts[language];
  if (sheet !== 'group') return texts.sheets[sheet];
  const { name, instruction } = texts.group;
  if (isOwnGroup) return { title: `${name} ${String(group)}`, instruction };
  const title = textOf(criteriaTexts[language].groups, String(group));
  return { title: `${texts.group.name} ${String(group)} · ${title}`, instruction: texts.group.instruction };
}
