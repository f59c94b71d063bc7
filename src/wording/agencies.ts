import { agencyRegister, type AgencyRecord } from '../domain/agency';
import { AGENCIES } from '../domain/ruleSet/agencies';
import { normaliseText } from '../domain/text/normalise';
import { endOf } from '../domain/ward';
import { criteriaTexts, textOf } from '../language/criteria';
import { LANGUAGES, type Language } from '../language/language';

/** What agencies are called on the day of the report. */
export interface AgencyNames {
  /**
   * The names of ids, each once; what no id answers to stays as typed. With the managing unit of a ward those named after another
   * unit are left out: the city acts for its own wards, the town for its own.
   */
  readonly of: (ids: readonly string[], managingUnit?: string) => readonly string[];
  /** The same of a cell that names agencies, parted by semicolons; on the day a duty was due, where that day is over. */
  readonly typed: (text: string, due?: string | null) => string;
}

interface Source {
  /** Those that the workbook states. */
  readonly agencies: readonly AgencyRecord[];
  /** ISO; null knows no successors. */
  readonly day: string | null;
  /** Managing units of the workbook's wards, as typed. */
  readonly units: readonly string[];
}

const parts = (text: string): readonly string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

export function agencyNames({ agencies, day, units }: Source, language: Language): AgencyNames {
  const register = agencyRegister(agencies);
  const ids = idsByName(register.agencies);
  const knownUnits = [...new Set(units.map(normaliseText))].filter((unit) => unit !== '');
  const nameOf = (idOrText: string, on: string | null): string => {
    const id = ids.get(normaliseText(idOrText));
    if (id === undefined) return idOrText;
    const present = on === null ? null : register.on(id, on);
    const agency = present?.agency ?? register.agencies.find((each) => each.id === id);
    return agency?.name ?? textOf(criteriaTexts[language].agencies, agency?.id ?? id);
  };
  const isOfAnother = (name: string, managingUnit: string): boolean => {
    const named = knownUnits.find((unit) => normaliseText(name).endsWith(unit));
    return named !== undefined && named !== normaliseText(managingUnit);
  };
  // Thousands of rows ask for the same few.
  const told = new Map<string, readonly string[]>();
  return {
    of(asked, managingUnit) {
      const key = JSON.stringify([asked, managingUnit]);
      const known = told.get(key);
      if (known) return known;
      const names = [...new Set(asked.map((each) => nameOf(each, day)))];
      const own = managingUnit === undefined ? names : names.filter((name) => !isOfAnother(name, managingUnit));
      told.set(key, own);
      return own;
    },
    typed(text, due = null) {
      const on = due !== null && day !== null && due < day ? due : day;
      return [...new Set(parts(text).map((part) => nameOf(part, on)))].join('; ');
    },
  };
}

/** Ids by every text that stands for one agency: the id, its name in each language, its name in the workbook, which goes first. */
function idsByName(agencies: readonly AgencyRecord[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const id of AGENCIES)
    for (const text of [id, ...LANGUAGES.map((language) => criteriaTexts[language].agencies[id])])
      names.set(normaliseText(text), id);
  for (const { id, name } of agencies) for (const text of [id, name]) if (text) names.set(normaliseText(text), id);
  return names;
}

/** The names by a workbook: those of its report date, else of the end of the year. */
export const agencyNamesOf = (
  {
    agencies,
    settings,
    facts,
  }: {
    readonly agencies: readonly AgencyRecord[];
    readonly settings: { readonly reportDate: string | null };
    readonly facts: { readonly wards: readonly { readonly managingUnit: string }[] };
  },
  year: number,
  language: Language,
): AgencyNames =>
  agencyNames(
    {
      agencies,
      day: settings.reportDate ?? endOf(year),
      units: facts.wards.map(({ managingUnit }) => managingUnit),
    },
    language,
  );
