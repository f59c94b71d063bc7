import { isDeterminate } from '../../../domain/assess/outcome';
import type { CheckTrace, Direction, GroupResult, Verdict } from '../../../domain/assess/types';
import { OPERATOR_RECORDS } from '../../../domain/operators';
import type { CellPlace } from '../../../domain/reading/types';
import type { Resumable } from '../../../domain/resumable';
import { reportTexts } from '../../../language/report';
import { indicatorText } from '../../../wording/requirement';
import { checkTitle } from '../../../wording/sentence';
import { groupSentence } from '../groups';
import type { SheetContext } from '../input';
import { paddedCount } from '../../../wording/counts';
import { informationSentences } from '../../../wording/information';
import { placeOfCheck } from '../../../wording/places';
import { totalText } from './figures';
import { explanationParagraphs } from './explanations';
import { landParagraphs } from './land';
import { paragraph, type PaperText } from '../../../wording/paper/model';

/** Beyond so many wards the figures of single checks are not told: nobody reads them, and each needs its trace. */
const MOST_WARDS_WITH_FIGURES = 200;
/** So many managing units are told beside a figure. */
const MOST_UNITS = 6;

interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** Provisional verdicts, by what they would be if the period ended here. */
  readonly passing: number;
  readonly failing: number;
  /** Nothing can be said. */
  readonly unknown: number;
  readonly total: number;
}

interface Told {
  readonly verdict: Verdict;
  readonly direction: Direction | null;
}

function countsOf(told: readonly Told[]): Counts {
  const count = (is: (each: Told) => boolean): number => told.filter(is).length;
  const [passed, failed] = [count(({ verdict }) => verdict === 'pass'), count(({ verdict }) => verdict === 'fail')];
  const [passing, failing] = [
    count(({ direction }) => direction === 'pass'),
    count(({ direction }) => direction === 'fail'),
  ];
  const open = count(({ verdict }) => !isDeterminate(verdict));
  return { passed, failed, passing, failing, unknown: open - passing - failing, total: passed + failed + open };
}

/** "C03 “…”: 05/14 phường đạt, 09/14 phường không đạt." by the verdicts in force. */
function criterionText({ assessment, names, language }: SheetContext, criterion: number): string {
  const texts = reportTexts[language];
  const id = assessment.ruleSet.criteria[criterion]?.id ?? '';
  const { passed, failed, passing, failing, unknown, total } = countsOf(
    assessment.wards.map((_, ward) => ({
      verdict: assessment.inForce(ward, criterion),
      direction: assessment.direction(ward, criterion),
    })),
  );
  const count = (wards: number): string => paddedCount(wards, language);
  return [
    texts.criterion(`${id} “${names.criterion(id)}”`, count(passed), String(total)),
    failed > 0 ? texts.criterionFailed(count(failed), String(total)) : '',
    passing > 0 ? texts.criterionPassing(count(passing), String(total)) : '',
    failing > 0 ? texts.criterionFailing(count(failing), String(total)) : '',
    unknown > 0 ? texts.criterionUnknown(count(unknown), String(total)) : '',
    '.',
  ].join('');
}

/** "(Thành phố Hưng Yên 07/7; Thị xã Mỹ Hào 0/7)": passes by managing unit. */
function unitsText({ assessment, language }: SheetContext, traces: readonly CheckTrace[]): string {
  const texts = reportTexts[language];
  const units = new Map<string, CheckTrace[]>();
  traces.forEach((trace, ward) => {
    const unit = assessment.wards[ward]?.managingUnit ?? '';
    units.set(unit, [...(units.get(unit) ?? []), trace]);
  });
  // Where every ward passes nobody asks in which unit.
  const isEverywhere = traces.every(({ verdict }) => verdict === 'pass' || verdict === 'notApplicable');
  const isSettled = traces.some(({ verdict }) => verdict === 'pass' || verdict === 'fail');
  if (isEverywhere || !isSettled || units.size < 2 || units.size > MOST_UNITS || units.has('')) return '';
  const told = [...units].map(([unit, of]) => {
    const { passed, total } = countsOf(of);
    return texts.unit(unit, passed === 0 ? '0' : paddedCount(passed, language), String(total));
  });
  return ` ${texts.units(told.join('; '))}`;
}

function firstPlace({ records, assessment }: SheetContext, traces: readonly CheckTrace[]): CellPlace | null {
  for (const [ward, trace] of traces.entries()) {
    const place = placeOfCheck(trace, records.facts.parcels(assessment.wards[ward]?.code ?? ''));
    if (place !== null) return place;
  }
  return null;
}

/** What the figures say of a check over all wards; null when no ward has any. */
function checkParagraph(context: SheetContext, traces: readonly CheckTrace[]): PaperText | null {
  const { language, assessment } = context;
  const [first] = traces;
  const counts = countsOf(traces);
  const { passed, failed, passing, failing, unknown } = counts;
  if (first === undefined || passed + failed + passing + failing === 0) return null;
  const texts = reportTexts[language];
  const padded = (wards: number): string => (wards === 0 ? '0' : paddedCount(wards, language));
  const count = (wards: number): string => `${padded(wards)}/${String(counts.total)}`;
  const total = totalText(traces, assessment, language) ?? texts.notSummed;
  const verdicts = [
    passed + failed > 0 ? texts.byFigures(count(passed)) : '',
    failed > 0 ? texts.byFiguresFailed(count(failed)) : '',
    passing > 0 ? texts.byFiguresPassing(count(passing)) : '',
    failing > 0 ? texts.byFiguresFailing(count(failing)) : '',
    unknown > 0 ? texts.byFiguresUnknown(count(unknown)) : '',
  ].filter((part) => part !== '');
  const said = [total, verdicts.join(', ')].filter((part) => part !== '').join('; ');
  const isChange = OPERATOR_RECORDS[first.check.operator].family === 'change';
  const title = isChange ? indicatorText(first.check.indicatorId, language) : checkTitle(first, language);
  const text = `${title}: ${said}${unitsText(context, traces)}.`;
  return paragraph('item', text, firstPlace(context, traces));
}

/** Paragraphs on the figures of some criteria; checks that have none are added to `missing`. */
function* figuresOf(context: SheetContext, criteria: readonly number[], missing: string[]): Resumable<PaperText[]> {
  const { assessment } = context;
  const told: PaperText[] = [];
  for (const criterion of criteria) {
    told.push(...explanationParagraphs(context, criterion));
    const traces = assessment.wards.map((_, ward) => assessment.explain(ward, criterion).checks);
    yield;
    for (const [i, check] of (traces[0] ?? []).entries()) {
      const made = checkParagraph(
        context,
        traces.flatMap((checks) => checks[i] ?? []),
      );
      if (made === null) missing.push(check.check.id);
      else told.push(made);
      if (check.check.indicatorId === 'allotted_land_area') told.push(...landParagraphs(context));
    }
  }
  return told;
}

/** Every group in the decision's own pattern, its criteria where not all wards pass, and what the figures add up to. */
export function* groupParagraphs(context: SheetContext, withFigures: boolean): Resumable<PaperText[]> {
  const { assessment, names, language } = context;
  const texts = reportTexts[language];
  const isLarge = assessment.wards.length > MOST_WARDS_WITH_FIGURES;
  const paragraphs: PaperText[] = [];
  const missing: string[] = [];
  const membersOf = ({ group }: GroupResult): number[] =>
    assessment.ruleSet.criteria.flatMap((criterion, i) => (criterion.group === group ? [i] : []));
  for (const [i, group] of assessment.groups.entries()) {
    const members = membersOf(group);
    paragraphs.push(paragraph('group', `${String(i + 1)}. ${texts.group(names.group(group.group))}`));
    paragraphs.push(paragraph('paragraph', groupSentence(context, group)));
    if (group.failed + group.undetermined > 0 && members.length > 1)
      for (const criterion of members) paragraphs.push(paragraph('item', criterionText(context, criterion)));
    if (!withFigures || isLarge) continue;
    paragraphs.push(...(yield* figuresOf(context, members, missing)));
    for (const said of informationSentences(context, group.group)) paragraphs.push(paragraph('item', said));
  }
  const checks = String(assessment.ruleSet.checks.length);
  if (missing.length > 0)
    paragraphs.push(paragraph('paragraph', texts.missing(String(missing.length), checks, missing.join(', '))));
  if (withFigures && isLarge) paragraphs.push(paragraph('paragraph', texts.tooMany(String(MOST_WARDS_WITH_FIGURES))));
  return paragraphs;
}
