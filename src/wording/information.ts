import { subtractExactly, sumExactly } from '../domain/exact/compare';
import { percentOf } from '../domain/exact/percent';
import { informationSum, namesGiven, wardsHaving, type InformationSum } from '../domain/information';
import type { Ward } from '../domain/ward/types';
import { informationTexts } from '../language/information';
import type { Language } from '../language/language';
import { paddedCount } from './counts';
import { faithfulDecimal, localDecimal, localNumber } from './exactText';
import type { YearWording } from './wording';

/** So many managing units are told apart. */
const MOST_UNITS = 6;
/** From this year on the teams of the law on forces that protect security at the grassroots stand in the guards' place. */
const FIRST_YEAR_OF_TEAMS = 2024;

const CRIME_GROUP = 5;
const MOVEMENT_GROUP = 6;

/**
 * What the survey of the decision reports of a group and no criterion judges, from the information columns: one sentence each, as
 * the decision words it (I.III.2.5, I.III.2.6). Nothing is said of what no ward entered.
 */
export function informationSentences(context: YearWording, group: number): readonly string[] {
  if (group === CRIME_GROUP) return sentences([...offences(context), ...drugs(context), ...addicts(context)]);
  if (group === MOVEMENT_GROUP) return sentences([...models(context), ...guards(context), ...civility(context)]);
  return [];
}

const sentences = (parts: readonly string[]): string[] => parts.map((part) => `${part}.`);

const sumOf = ({ records, assessment }: YearWording, id: string, wards = assessment.wards): InformationSum | null =>
  informationSum(records.facts, wards, assessment.year, id);

const counted = ({ total }: InformationSum, language: Language): string =>
  Number.isInteger(total) && total < 10 ? paddedCount(total, language) : localNumber(total, language);

/** How many of the wards a sum speaks of, where they are not all. */
const ofSome = ({ wards }: InformationSum, all: number, language: Language): string =>
  wards === all ? '' : informationTexts[language].ofSome(paddedCount(wards, language), String(all));

function changeText({ total, before }: InformationSum, { assessment, language }: YearWording): string {
  const texts = informationTexts[language];
  const year = String(assessment.year - 1);
  if (before === null) return '';
  if (before === total) return texts.unchanged(year);
  if (before === 0) return texts.fromNone(year);
  const by = Math.abs(subtractExactly(total, before));
  // A hundred times the part, as an exact product.
  const fraction = { numerator: percentOf(10_000, by).toFixed(), denominator: String(before) };
  const percent = localDecimal(faithfulDecimal(fraction, []), language);
  return (total < before ? texts.fell : texts.rose)(localNumber(by, language), percent, year);
}

function offences(context: YearWording): string[] {
  const { assessment, language } = context;
  const found = sumOf(context, 'criminal_offences');
  if (found === null) return [];
  const texts = informationTexts[language];
  const change = changeText(found, context);
  const said = found.total === 0 ? texts.noOffences(change) : texts.offences(counted(found, language), change);
  return [`${said}${ofSome(found, assessment.wards.length, language)}`];
}

function drugs(context: YearWording): string[] {
  const { assessment, language } = context;
  const texts = informationTexts[language];
  const told = (found: InformationSum | null, say: (count: string) => string, none: string): string[] =>
    found === null
      ? []
      : [
          `${found.total === 0 ? none : say(counted(found, language))}${ofSome(found, assessment.wards.length, language)}`,
        ];
  const cases = sumOf(context, 'drug_cases');
  const offenders = sumOf(context, 'drug_offenders');
  const areOne = cases && offenders && cases.wards === offenders.wards && cases.total > 0 && offenders.total > 0;
  const arrests = areOne
    ? told(cases, (count) => texts.casesAndOffenders(count, counted(offenders, language)), texts.noCases)
    : [...told(cases, texts.cases, texts.noCases), ...told(offenders, texts.offenders, texts.noOffenders)];
  return [...arrests, ...told(sumOf(context, 'drug_users_fined'), texts.fined, texts.noneFined)];
}

/** "14/14 phường có …", or that no ward has it. */
function having(
  { records, assessment, language }: YearWording,
  id: string,
  some: (having: string, told: string) => string,
  none: (told: string) => string,
): string[] {
  const found = wardsHaving(records.facts, assessment.wards, assessment.year, id);
  if (found === null) return [];
  const told = String(found.told);
  return [found.having === 0 ? none(told) : some(paddedCount(found.having, language), told)];
}

const addicts = (context: YearWording): string[] => {
  const texts = informationTexts[context.language];
  return having(context, 'drug_addicts', texts.addicts, texts.noAddicts);
};

const civility = (context: YearWording): string[] => {
  const texts = informationTexts[context.language];
  return having(context, 'recognised_civilised_urban', texts.civility, texts.noCivility);
};

function models({ records, assessment, language }: YearWording): string[] {
  const texts = informationTexts[language];
  const names = namesGiven(records.facts, assessment.wards, assessment.year, 'model_names');
  return names.length === 0 ? [] : [texts.models(names.map((name) => texts.name(name)).join(', '))];
}

/** Wards by managing unit; all together where they have none, or too many. */
function unitsOf(wards: readonly Ward[]): ReadonlyMap<string, readonly Ward[]> {
  const units = new Map<string, Ward[]>();
  for (const ward of wards) {
    const known = units.get(ward.managingUnit);
    if (known) known.push(ward);
    else units.set(ward.managingUnit, [ward]);
  }
  return units.size > MOST_UNITS || units.has('') || units.size < 2 ? new Map([['', wards]]) : units;
}

const guards = (context: YearWording): string[] =>
  [...unitsOf(context.assessment.wards)].flatMap(([unit, wards]) => {
    const texts = informationTexts[context.language];
    const said = guardParts(context, wards).join('; ');
    return said === '' ? [] : [unit === '' ? texts.ofAll(said) : texts.ofUnit(unit, said)];
  });

/** Guards, and civil defence by rank with the teams of the residential groups; the teams alone are told by their criterion. */
function guardParts(context: YearWording, wards: readonly Ward[]): string[] {
  const { assessment, language } = context;
  const texts = informationTexts[language];
  const find = (id: string): InformationSum | null => sumOf(context, id, wards);
  const guard = find('neighbourhood_guards');
  const word = assessment.year < FIRST_YEAR_OF_TEAMS ? texts.guards : texts.securityTeams;
  const told = guard ? [`${word(counted(guard, language))}${ofSome(guard, wards.length, language)}`] : [];
  const ranks = ['civil_defence_leaders', 'civil_defence_deputies', 'civil_defence_members'].flatMap(
    (id) => find(id) ?? [],
  );
  const [leaders, deputies, members] = ranks;
  if (!leaders || !deputies || !members || ranks.some((rank) => rank.wards !== leaders.wards)) return told;
  const [teams, groups] = [find('groups_with_civil_defence'), find('residential_groups')];
  const count = (found: InformationSum): string => counted(found, language);
  const all = localNumber(sumExactly(ranks.map(({ total }) => total)), language);
  return [
    ...told,
    ...(teams && groups ? [texts.teams(count(teams), count(groups))] : []),
    `${texts.members(all, count(leaders), count(deputies), count(members))}${ofSome(leaders, wards.length, language)}`,
  ];
}
