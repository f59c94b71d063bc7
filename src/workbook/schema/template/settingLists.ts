import type { ValidationPicture } from '../../../cells/picture';
import type { Language } from '../../../language/language';
import { schemaTexts } from '../../../language/schema';
import { choiceIds, choiceWord } from '../choices';
import { FINDING_RULE_IDS } from '../findingRules';
import { SETTING_TABLE } from '../tables';
import { CHOICE_LISTS, type ChoiceList, type ColumnSpec, type TableSpec } from '../types';
import type { TemplateRow } from './rowTypes';

/** Whether each row of a column holds a value of its own kind. */
export const hasSettings = (spec: TableSpec, column: ColumnSpec): boolean =>
  spec.table === SETTING_TABLE.table && column.id === 'value';

/** Settings that are chosen from a list have it under their own id; the rules about the data share one. */
function listOf(id: string): ChoiceList | null {
  const own = CHOICE_LISTS.find((list) => list === id);
  return own ?? (FINDING_RULE_IDS.some((rule) => rule === id) ? 'findingLevel' : null);
}

function ruleOf(language: Language, id: string): ValidationPicture['rule'] {
  if (id === 'periodMonth') return { kind: 'wholeNumber', min: 1, max: 12 };
  const list = listOf(id);
  if (list === null) return { kind: 'any' };
  return { kind: 'list', source: choiceIds(list).map((choice) => choiceWord(language, list, choice)) };
}

/** The values of the settings, row by row: a list where one is chosen, with the help of the row as its prompt. */
export const settingLists = (
  language: Language,
  rows: readonly TemplateRow[],
  [top, at]: readonly [top: number, column: number],
  common: ValidationPicture,
): readonly ValidationPicture[] => {
  const { settings, validationError } = schemaTexts[language];
  const ids = new Map(Object.entries(settings).map(([id, { header }]) => [header, id]));
  return rows.map(({ setting }, row) => {
    const rule = ruleOf(language, ids.get(String(setting)) ?? '');
    const title = common.prompt?.title ?? '';
    const error = rule.kind === 'any' ? null : ({ title, message: validationError, style: 'stop' } as const);
    return { ...common, area: [top + row, at, 1, 1], rule, error };
  });
};
