import { FORCE_POLICIES } from '../../domain/assess/types';
import { PERIOD_KINDS } from '../../domain/period';
import { LANGUAGES } from '../../language/language';
import { schemaTexts } from '../../language/schema';
import type { CellValue } from '../grid';
import * as c from '../schema/columns';
import { FINDING_LEVELS, FINDING_RULE_IDS, type FindingRule } from '../schema/findingRules';
import type { ColumnSpec } from '../schema/types';
import { COLOUR_THEMES } from '../../cells/picture';
import { LETTERHEAD_PARTS, type LetterheadPart } from '../../wording/letterhead';
import { cellParser, type ParseContext } from './cell/parse';
import { settingFinder } from './cell/words';
import type { Findings } from './findings';
import { readRows, type TableView } from './tableView';
import type { Settings } from './types';

const everyPart = <T>(make: (id: LetterheadPart) => T): Record<LetterheadPart, T> =>
  Object.fromEntries(LETTERHEAD_PARTS.map((id) => [id, make(id)])) as Record<LetterheadPart, T>;

const everyRule = <T>(make: (id: FindingRule) => T): Record<FindingRule, T> =>
  Object.fromEntries(FINDING_RULE_IDS.map((id) => [id, make(id)])) as Record<FindingRule, T>;

export const DEFAULT_SETTINGS: Settings = {
  reportDate: null,
  scoredYear: null,
  forcePolicy: 'appraised',
  colourTheme: 'colourBlindSafe',
  mergerRule: 'anew',
  language: 'vi',
  formWards: '',
  ...everyPart(() => ''),
  periodKind: null,
  periodMonth: null,
  ...everyRule(() => null),
};

const MERGER_RULES = ['allParts', 'largestPart', 'anew'] as const;

/** How the value of each setting is read. */
export const SETTING_COLUMNS: Readonly<Record<keyof Settings, ColumnSpec>> = {
  reportDate: c.date('reportDate'),
  scoredYear: c.year('scoredYear'),
  forcePolicy: c.choice('forcePolicy', 'forcePolicy'),
  colourTheme: c.choice('colourTheme', 'colourTheme'),
  mergerRule: c.choice('mergerRule', 'mergerRule'),
  language: c.choice('language', 'language'),
  formWards: c.text('formWards'),
  ...everyPart((id) => c.text(id)),
  periodKind: c.choice('periodKind', 'periodKind'),
  periodMonth: c.month('periodMonth'),
  ...everyRule((id) => c.choice(id, 'findingLevel')),
};

const isSetting = (id: string): id is keyof Settings => id in SETTING_COLUMNS;
const oneOf = <T extends string>(ids: readonly T[], id: unknown, otherwise: T): T =>
  ids.find((each) => each === id) ?? otherwise;

/** Settings as typed; what is missing, blank or unreadable has its default. */
export function readSettings(view: TableView, context: ParseContext, findings: Findings): Settings {
  const typed = new Map<keyof Settings, string | number | boolean>();
  for (const row of readRows(view, findings)) {
    const name = row.text('setting');
    const id = settingFinder(name);
    if (id === null || !isSetting(id)) {
      if (name !== '')
        findings.at('unknownSetting', row.place('setting'), {
          subject: name,
          found: name,
          expected: Object.values(schemaTexts.vi.settings)
            .map(({ header }) => header)
            .join(', '),
        });
      continue;
    }
    const raw: CellValue = row.raw('value');
    const cell = cellParser(SETTING_COLUMNS[id], context)(raw);
    if (cell.state === 'value') typed.set(id, cell.value);
    else if (cell.state === 'fault')
      findings.at(cell.code, row.place('value'), { subject: name, found: String(raw), expected: cell.expected });
  }
  const { forcePolicy, colourTheme, mergerRule, language } = DEFAULT_SETTINGS;
  const [reportDate, scoredYear] = [typed.get('reportDate'), typed.get('scoredYear')];
  const periodMonth = typed.get('periodMonth');
  return {
    reportDate: typeof reportDate === 'string' ? reportDate : null,
    scoredYear: typeof scoredYear === 'number' ? scoredYear : null,
    forcePolicy: oneOf(FORCE_POLICIES, typed.get('forcePolicy'), forcePolicy),
    colourTheme: oneOf(COLOUR_THEMES, typed.get('colourTheme'), colourTheme),
    mergerRule: oneOf(MERGER_RULES, typed.get('mergerRule'), mergerRule),
    language: oneOf(LANGUAGES, typed.get('language'), language),
    formWards: String(typed.get('formWards') ?? ''),
    ...everyPart((id) => String(typed.get(id) ?? '')),
    periodKind: PERIOD_KINDS.find((kind) => kind === typed.get('periodKind')) ?? null,
    periodMonth: typeof periodMonth === 'number' ? periodMonth : null,
    ...everyRule((id) => FINDING_LEVELS.find((level) => level === typed.get(id)) ?? null),
  };
}
