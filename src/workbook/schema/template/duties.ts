import type { Agency } from '../../../domain/ruleSet/agencies';
import { agencyNameTexts } from '../../../language/agencies';
import { dutiesTexts } from '../../../language/duties';
import type { Language } from '../../../language/language';
import type { TemplateRow, TemplateRows } from './rowTypes';

type Texts = (typeof dutiesTexts)['vi'];

/** A duty by the bodies of the decision; those of later days are found by tblCoQuan. */
interface Duty {
  readonly agencies: readonly Agency[];
  readonly role: 'lead' | 'support';
  readonly cadence: keyof Texts['cadences'];
  /** Of the scheme; `article` is that of the decision itself. */
  readonly section: string;
  readonly due: string | null;
}

const duty = (
  agencies: Agency | readonly Agency[],
  role: Duty['role'],
  cadence: Duty['cadence'],
  section: string,
  due: string | null = null,
): Duty => ({ agencies: typeof agencies === 'string' ? [agencies] : agencies, role, cadence, section, due });

const EVERYBODY = ['provincialAgencies', 'cityPeoplesCommittee', 'townPeoplesCommittee'] as const;

/**
 * Part III of the decision and the reviews of Part II, II.3, by the id of their text. Cadence as the decision words it; no due date
 * where it gives none. "Cuối năm" is read as 31 December, "đầu năm 2029" as its first quarter.
 */
const DUTIES: Readonly<Record<keyof Texts['contents'], Duty>> = {
  follow: duty('provincialPolice', 'lead', 'regular', 'article'),
  sixMonthlyReview: duty('provincialPolice', 'lead', 'sixMonthly', 'III.II.1'),
  resources: duty('provincialPolice', 'support', 'regular', 'III.II.1'),
  landAndMeans: duty('provincialPolice', 'lead', 'regular', 'III.II.1'),
  frontGuidance: duty('provincialPolice', 'support', 'regular', 'III.II.1'),
  propaganda: duty('provincialPolice', 'lead', 'regular', 'III.II.1'),
  situation: duty('provincialPolice', 'lead', 'regular', 'III.II.1'),
  discipline: duty('provincialPolice', 'lead', 'regular', 'III.II.1'),
  organisation: duty('provincialPolice', 'lead', 'regular', 'III.II.1'),
  yearlyReport: duty('provincialPolice', 'lead', 'yearly', 'III.III.2'),
  review2023: duty('provincialPolice', 'lead', 'once', 'II.II.3; III.III.2', '2023-12-31'),
  review2025: duty('provincialPolice', 'lead', 'once', 'II.II.3; III.III.2', '2025-12-31'),
  finalReview: duty('provincialPolice', 'lead', 'once', 'II.II.3; III.III.2', '2029-03-31'),
  answerDifficulties: duty('provincialPolice', 'lead', 'regular', 'III.III.3'),
  press: duty('informationCommunications', 'lead', 'regular', 'III.II.2'),
  online: duty('informationCommunications', 'support', 'regular', 'III.II.2'),
  landPlan: duty('naturalResources', 'lead', 'regular', 'III.II.3'),
  hygiene: duty('naturalResources', 'lead', 'regular', 'III.II.3'),
  money: duty('finance', 'support', 'yearly', 'III.II.4'),
  investment: duty('planningInvestment', 'lead', 'yearly', 'III.II.5'),
  projects: duty('planningInvestment', 'support', 'regular', 'III.II.5'),
  reform: duty('homeAffairs', 'support', 'regular', 'III.II.6'),
  civility: duty('culture', 'lead', 'regular', 'III.II.7'),
  culturedLife: duty('culture', 'lead', 'regular', 'III.II.7'),
  trafficSafety: duty('transport', 'support', 'regular', 'III.II.8'),
  infrastructure: duty('transport', 'lead', 'regular', 'III.II.8'),
  trafficFollowUp: duty('transport', 'lead', 'regular', 'III.II.8'),
  building: duty('construction', 'lead', 'regular', 'III.II.9'),
  mobilisation: duty('fatherlandFront', 'support', 'regular', 'III.II.10'),
  democracy: duty('fatherlandFront', 'support', 'regular', 'III.II.10'),
  broadcast: duty('broadcaster', 'support', 'regular', 'III.II.11'),
  cityLand: duty('cityPeoplesCommittee', 'lead', 'yearly', 'III.II.12'),
  cityResolution: duty('cityPeoplesCommittee', 'lead', 'once', 'III.II.12'),
  cityTitles: duty('cityPeoplesCommittee', 'lead', 'yearly', 'III.II.12'),
  citySolutions: duty('cityPeoplesCommittee', 'lead', 'regular', 'III.II.12'),
  cityMonthly: duty('cityPeoplesCommittee', 'lead', 'monthly', 'III.II.12'),
  townLand: duty('townPeoplesCommittee', 'lead', 'yearly', 'III.II.13'),
  townResolution: duty('townPeoplesCommittee', 'lead', 'once', 'III.II.13'),
  townTitles: duty('townPeoplesCommittee', 'lead', 'yearly', 'III.II.13'),
  townSolutions: duty('townPeoplesCommittee', 'lead', 'regular', 'III.II.13'),
  townMonthly: duty('townPeoplesCommittee', 'lead', 'monthly', 'III.II.13'),
  pilotPlan: duty(EVERYBODY, 'lead', 'once', 'III.II.14'),
  ownPlan: duty(EVERYBODY, 'lead', 'once', 'III.III.1'),
  difficulties: duty(EVERYBODY, 'lead', 'regular', 'III.III.3'),
};

const nameOf = (language: Language, id: Agency): string => agencyNameTexts[id].in(language);

const taskRows = (language: Language): readonly TemplateRow[] => {
  const { contents, cadences, article } = dutiesTexts[language];
  return (Object.entries(DUTIES) as [keyof typeof DUTIES, Duty][]).map(
    ([id, { agencies, role, cadence, section, due }]) => ({
      agency: agencies.map((agency) => nameOf(language, agency)).join('; '),
      role,
      content: contents[id],
      cadence: cadences[cadence],
      due,
      section: section === 'article' ? article : section,
    }),
  );
};

const FIRST = { year: 2023, month: 9 };
const LAST_YEAR = 2028;
const two = (value: number): string => String(value).padStart(2, '0');

/** Every month from the decision to the end of the scheme. */
const MONTHS = Array.from({ length: (LAST_YEAR - FIRST.year) * 12 + 13 - FIRST.month }, (_, index) => {
  const at = FIRST.month - 1 + index;
  return { year: FIRST.year + Math.floor(at / 12), month: (at % 12) + 1 };
});
const YEARS = Array.from({ length: LAST_YEAR - FIRST.year + 1 }, (_, index) => FIRST.year + index);

/** Those who report monthly: the police of city and town while there were any, then the wards’. */
function monthlyRows(language: Language): readonly TemplateRow[] {
  const { reports, recipients, notes } = dutiesTexts[language];
  return MONTHS.flatMap(({ year, month }) => {
    const isOver = year > 2025 || (year === 2025 && month > 2);
    const units: readonly Agency[] = isOver ? ['wardPolice'] : ['cityPolice', 'townPolice'];
    return units.map((unit) => ({
      unit: nameOf(language, unit),
      period: reports.month(two(month), String(year)),
      recipient: recipients.provincialPolice,
      due: `${String(year)}-${two(month)}-17`,
      note: isOver ? notes.noDistrictPolice : notes.noRecipient,
    }));
  });
}

/** The reports of the provincial police. Those on a half-year or a year are due when its figures close, so that no day is written. */
function provincialRows(language: Language): readonly TemplateRow[] {
  const { reports, recipients, notes } = dutiesTexts[language];
  const row = (period: string, recipient: string, due: string | null, note: string | null): TemplateRow => ({
    unit: nameOf(language, 'provincialPolice'),
    ...{ period, recipient, due, note },
  });
  return [
    ...YEARS.flatMap((year) => [
      ...(year > FIRST.year
        ? [
            row(
              reports.half(String(year)),
              recipients.provincialCommittees,
              null,
              `${notes.sixMonths} ${notes.closing}`,
            ),
          ]
        : []),
      row(reports.year(String(year)), recipients.three, null, notes.closing),
    ]),
    row(reports.review2023, recipients.three, '2023-12-31', null),
    row(reports.review2025, recipients.three, '2025-12-31', null),
    row(reports.finalReview, recipients.three, '2029-03-31', null),
  ];
}

/** The duties of Part III and every report to early 2029, as rows of the template. */
export const dutyRows = (language: Language): TemplateRows => ({
  tblNhiemVu: taskRows(language),
  tblBaoCao: [...monthlyRows(language), ...provincialRows(language)],
});
