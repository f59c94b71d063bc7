import { withoutEnd } from '../../../domain/text/ends';
import type { Judge } from '../../../domain/appraisal';
import { appraisalTexts } from '../../../language/appraisal';
import type { Language } from '../../../language/language';
import { lastMonthOf } from '../../../domain/period';
import { missingRows } from '../../../domain/periodFigures';
import { reportTexts } from '../../../language/report';
import { nothingKnown, paddedCount } from '../../../wording/counts';
import { namesListed, paragraph, sentences, type PaperPart, type PaperText } from '../../../wording/paper/model';
import type { SheetContext } from '../input';
import { MOST_NAMES } from './conditions';
import { criterionName, criterionShortName, isBrief } from './groups';

/** Wards that fail a criterion, or fail it so far. */
interface Shortcoming {
  readonly criterion: number;
  readonly failed: readonly number[];
  readonly failing: readonly number[];
}

/** Criteria with wards that fail, the criterion of most wards first. */
export function shortcomingsOf({ assessment }: SheetContext): readonly Shortcoming[] {
  const places = [...assessment.wards.keys()];
  return assessment.ruleSet.criteria
    .map((_, criterion) => ({
      criterion,
      failed: places.filter((ward) => assessment.inForce(ward, criterion) === 'fail'),
      failing: places.filter((ward) => assessment.direction(ward, criterion) === 'fail'),
    }))
    .filter(({ failed, failing }) => failed.length + failing.length > 0)
    .sort((a, b) => b.failed.length + b.failing.length - a.failed.length - a.failing.length);
}

function shortcomingText(context: SheetContext, { criterion, failed, failing }: Shortcoming): string {
  const { assessment, language } = context;
  const texts = reportTexts[language];
  const applicable = assessment.wards.filter(
    (_, ward) => assessment.inForce(ward, criterion) !== 'notApplicable',
  ).length;
  const namesOf = (wards: readonly number[]): string =>
    namesListed(
      wards.map((ward) => assessment.wards[ward]?.name ?? ''),
      MOST_NAMES,
      texts.moreWards,
    );
  const total = String(applicable);
  const told = [
    ...(failed.length > 0 ? [texts.failing(paddedCount(failed.length, language), total, namesOf(failed))] : []),
    ...(failing.length > 0
      ? [texts.soFarFailingWards(paddedCount(failing.length, language), total, namesOf(failing))]
      : []),
  ];
  return texts.shortcoming(criterionName(context, criterion), told.join('; '));
}

interface Causes {
  readonly objective: string[];
  readonly subjective: string[];
  /** Told of neither kind, by who judged. */
  readonly other: Record<Judge | 'none', string[]>;
}

const ended = (text: string): string => withoutEnd(text.trim(), (sign) => /[.;,:\s]/u.test(sign));

/** "Khách quan: thiếu đất" → "thiếu đất", sorted by the word it begins with or holds. */
function sortCause(text: string, judge: Judge | 'none', causes: Causes, language: Language): void {
  const texts = reportTexts[language];
  const lower = text.toLocaleLowerCase(language);
  const kind = lower.includes(texts.objectiveWord)
    ? 'objective'
    : lower.includes(texts.subjectiveWord)
      ? 'subjective'
      : 'other';
  const colon = text.indexOf(':');
  const isLabel = kind !== 'other' && colon >= 0 && colon < LONGEST_LABEL;
  const said = ended(isLabel ? text.slice(colon + 1) : text);
  const list = kind === 'other' ? causes.other[judge] : causes[kind];
  if (said !== '' && !list.includes(said)) list.push(said);
}

const capital = (text: string, language: Language): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

const LONGEST_LABEL = 30;
const MOST_CAUSES = 8;

/** Explanations of criteria that are failed, told as causes; a place for the hand where nobody wrote any. */
function causeParagraph(context: SheetContext): PaperText {
  const { assessment, records, language } = context;
  const texts = reportTexts[language];
  const places = new Map(assessment.wards.map(({ code }, ward) => [code, ward]));
  const criteria = new Map(assessment.ruleSet.criteria.map(({ id }, criterion) => [id, criterion]));
  const causes: Causes = { objective: [], subjective: [], other: { appraised: [], self: [], none: [] } };
  let place: PaperPart['place'] = null;
  for (const { wardCode, criterionId, year, explanation, judgedBy, place: written } of records.appraisals) {
    const [ward, criterion] = [places.get(wardCode), criteria.get(criterionId)];
    if (year !== assessment.year || ward === undefined || criterion === undefined) continue;
    if (explanation.trim() === '' || assessment.inForce(ward, criterion) !== 'fail') continue;
    place ??= written;
    for (const piece of explanation.split(/[;\n]/u)) sortCause(piece.trim(), judgedBy ?? 'none', causes, language);
  }
  const { explainedBy } = appraisalTexts[language];
  const list = (told: readonly string[]): string => namesListed(told, MOST_CAUSES, texts.more, '; ');
  const said = [
    ...(causes.objective.length > 0 ? [texts.objective(list(causes.objective))] : []),
    ...(causes.subjective.length > 0 ? [texts.subjective(list(causes.subjective))] : []),
    ...(['appraised', 'self', 'none'] as const).flatMap((judge) =>
      causes.other[judge].length > 0
        ? [texts.explained(capital(explainedBy[judge], language), list(causes.other[judge]))]
        : [],
    ),
  ];
  return paragraph('paragraph', said.length > 0 ? said.join(' ') : texts.noCauses, place);
}

/** Wards without the row that the period ends with; '' where all have sent it. */
export function notSentText({ records, assessment, period, language }: SheetContext): string {
  if (period.choice === null) return '';
  const rows = missingRows(records.facts, assessment.wards, period.period).filter(
    ({ year, month }) => year === assessment.year && month === lastMonthOf(period.period),
  );
  const wards = [...new Set(rows.flatMap((row) => row.wards.map(({ name }) => name)))];
  return wards.length === 0 ? '' : namesListed(wards, MOST_NAMES, reportTexts[language].moreWards);
}

/** So many criteria are told with the names of their wards in the report of a month. */
const MOST_IN_BRIEF = 6;

export function shortcomingParagraphs(context: SheetContext): PaperText[] {
  const { assessment, language } = context;
  const texts = reportTexts[language];
  const shortcomings = shortcomingsOf(context);
  const most = isBrief(context) ? MOST_IN_BRIEF : shortcomings.length;
  const others = shortcomings
    .slice(most)
    .map(({ criterion, failed, failing }) =>
      texts.criterionOf(
        criterionShortName(context, criterion),
        paddedCount(new Set([...failed, ...failing]).size, language),
      ),
    );
  const unknown = nothingKnown(assessment.totals);
  const notSent = notSentText(context);
  const open: PaperPart[] = [
    ...(unknown > 0 ? [{ text: texts.notKnown(paddedCount(unknown, language)), place: null }] : []),
    ...(notSent === '' ? [] : [{ text: texts.notSent(notSent), place: null }]),
  ];
  return [
    ...(shortcomings.length > 0
      ? [
          ...shortcomings.slice(0, most).map((each) => paragraph('item', shortcomingText(context, each))),
          ...(others.length > 0 ? [paragraph('item', texts.otherCriteria(others.join(', ')))] : []),
          causeParagraph(context),
        ]
      : [paragraph('paragraph', texts.noShortcoming)]),
    ...(open.length > 0 ? [sentences(open)] : []),
  ];
}
