import { BUILT_IN_AGENCIES } from '../../../domain/agency';
import { BUILT_IN_RULE_SETS } from '../../../domain/ruleSet';
import { agencySources } from '../../../language/agencySources';
import { criteriaTexts, textOf } from '../../../language/criteria';
import type { Language } from '../../../language/language';
import { letterheadOfDecision } from '../../../language/officialNames';
import { schemaTexts } from '../../../language/schema';
import type { PictureCell } from '../../../cells/picture';
import { choiceIds, choiceWord } from '../choices';
import { interpretationRows } from '../interpretations';
import { ruleSetToRows } from '../ruleRows';
import type { ColumnSpec } from '../types';
import type { TemplateRow, TemplateRows, TemplateValue } from './rowTypes';
import { serialOf } from '../../../cells/serial';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The cell that a clerk would type for a value. */
export function cellOf(language: Language, { kind, choices }: ColumnSpec, value: TemplateValue): PictureCell {
  if (value === null || value === '') return null;
  if (kind === 'yesNo' && typeof value === 'boolean') return schemaTexts[language].choices.yesNo[value ? 'yes' : 'no'];
  if (typeof value !== 'string') return value;
  if (kind === 'grade') return textOf(criteriaTexts[language].grades, value);
  if (kind === 'date' && ISO_DATE.test(value)) return serialOf(value);
  if (choices !== null && choiceIds(choices).includes(value)) return choiceWord(language, choices, value);
  return value;
}

/** Rows that the template brings along: the built-in rule sets, the agencies and the settings with their meaning. */
export function standardRows(language: Language): TemplateRows {
  const { settings, choices } = schemaTexts[language];
  const values: Readonly<Record<string, string>> = {
    forcePolicy: choices.forcePolicy.appraised,
    colourTheme: choices.colourTheme.colourBlindSafe,
    mergerRule: choices.mergerRule.anew,
    language: choices.language[language],
    ...letterheadOfDecision,
  };
  return {
    tblCachDoc: interpretationRows(language),
    ...ruleSetToRows(language, BUILT_IN_RULE_SETS),
    tblCoQuan: agencyRows(language),
    tblThietLap: Object.entries(settings).map(([id, { header, help }]) => ({
      setting: header,
      value: values[id] ?? null,
      explanation: help,
    })),
  };
}

/** The built-in agencies; those without a source go on as they were. */
function agencyRows(language: Language): readonly TemplateRow[] {
  const sources: Readonly<Record<string, string>> = agencySources[language];
  return BUILT_IN_AGENCIES.map(({ id, validFrom, validTo, successor, standing }) => ({
    agency: id,
    name: textOf(criteriaTexts[language].agencies, id),
    validFrom,
    validTo,
    successor,
    standing,
    source: sources[id] ?? null,
  }));
}
