import { HostFailure, type KeptResults } from '../../../application/ports';
import type { SettingId, SettingRefusal } from '../../../application/changeSetting';
import { ruleSetForYear } from '../../../domain/ruleSet';
import type { RuleSet } from '../../../domain/ruleSet/types';
import { issueText } from '../../../language/issueText';
import type { Language } from '../../../language/language';
import { paneTexts } from '../../../language/pane';
import { paneRepairsTexts } from '../../../language/paneRepairs';
import { paneSettingsTexts } from '../../../language/paneSettings';
import { schemaTexts } from '../../../language/schema';
import { columnText, SETTING_TABLE, sheetName } from '../../../workbook/schema';
import { typedDay } from '../../../wording/day';
import type { Settings } from '../../../workbook/read/types';
import { localNumber } from '../../../wording/exactText';
import { actionFailure } from '../shared/actionFailure';

/** What became of a wish to change a setting. */
export interface SettingMessage {
  readonly saved: boolean;
  readonly sentence: string;
  /** Adding the input sheets is the way out. */
  readonly offersTemplate: boolean;
  /** The sheet to look at; null when there is none. */
  readonly sheet: string | null;
}

const message = (sentence: string, more: Partial<SettingMessage> = {}): SettingMessage => ({
  saved: false,
  sentence,
  offersTemplate: false,
  sheet: null,
  ...more,
});

export const settingHeader = (id: SettingId, language: Language): string => schemaTexts[language].settings[id].header;

/** The name of a rule about the data without the word that all of them begin with: "Check: evidence" is "Evidence". */
export function ruleName(id: SettingId, language: Language): string {
  const header = settingHeader(id, language);
  const name = header.slice(header.indexOf(':') + 1).trim();
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export const savedMessage = (id: SettingId, language: Language): SettingMessage =>
  message(paneSettingsTexts[language].saved(settingHeader(id, language)), { saved: true });

/** Why a setting was not written. Names of columns are those that the template writes. */
export function refusalMessage(id: SettingId, refusal: SettingRefusal, language: Language): SettingMessage {
  const { refusals } = paneSettingsTexts[language];
  switch (refusal.kind) {
    case 'noTable':
      return message(refusals.noTable, { offersTemplate: true });
    case 'noColumn': {
      const header = (column: string): string => columnText('vi', SETTING_TABLE, column).header;
      return message(refusals.noColumn(refusal.sheet, header('setting'), header('value')), { sheet: refusal.sheet });
    }
    case 'unreadable':
      return message(issueText(language, { ...refusal.issue, subject: settingHeader(id, language) }));
  }
}

/** A year that no rule set covers cannot be scored: then nothing could be shown any more. Null when it can. */
export function yearRefusal(wanted: string, ruleSets: readonly RuleSet[], language: Language): SettingMessage | null {
  const year = wanted.trim();
  if (!/^\d{4}$/.test(year) || ruleSetForYear(ruleSets, Number(year))) return null;
  return message(paneTexts[language].unusable.noRuleSet(year));
}

/** Why Excel refused; `sheet` is where the table of settings stands. */
export function editFailure(error: unknown, sheet: string | null, language: Language): SettingMessage {
  const { refusals } = paneSettingsTexts[language];
  const where = sheet ?? sheetName(SETTING_TABLE);
  const isProtected = error instanceof HostFailure && error.code === 'sheetProtected';
  const why = isProtected ? refusals.protected(where) : actionFailure(error, language);
  return message(`${why} ${refusals.unchanged}`, { sheet });
}

/** What stands in the field of a setting that is typed. */
export function typedText(id: SettingId, settings: Settings): string {
  const value = settings[id];
  if (value === null) return '';
  return id === 'reportDate' ? typedDay(String(value)) : String(value);
}

/** What the field of a typed setting is explained with. */
export function typedHint(id: SettingId, settings: Settings, scoredYear: number, language: Language): string {
  const texts = paneSettingsTexts[language];
  if (id === 'reportDate') return texts.dateHint;
  if (id !== 'scoredYear') return schemaTexts[language].settings[id].help;
  return settings.scoredYear === null ? texts.yearNewest(String(scoredYear)) : texts.yearInUse(String(scoredYear));
}

const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };

const DIGITS = { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' } as const;

/** An ISO moment as people of the language write it, in the time zone of the computer unless another is named. */
export function dayAndTime(iso: string, language: Language, timeZone?: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  return new Intl.DateTimeFormat(LOCALES[language], {
    ...DIGITS,
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(moment);
}

export interface KeptWords {
  readonly step: number;
  readonly text: string;
  /** Name of its button. */
  readonly action: string;
}

export function keptWords(kept: readonly KeptResults[], language: Language, timeZone?: string): KeptWords[] {
  const texts = paneSettingsTexts[language];
  return kept.map(({ step, keptAt, sheets, cells }) => {
    const moment = dayAndTime(keptAt, language, timeZone);
    const text =
      cells === undefined
        ? texts.keptAt(moment, localNumber(sheets.length, language))
        : paneRepairsTexts[language].kept(moment, localNumber(cells, language));
    return { step, text, action: texts.restoreNamed(moment) };
  });
}
