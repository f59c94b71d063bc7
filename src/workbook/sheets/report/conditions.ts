import { localNumber } from '../../../wording/exactText';
import type { CheckTrace } from '../../../domain/assess/types';
import { sumExactly } from '../../../domain/exact/compare';
import { OPERATOR_RECORDS } from '../../../domain/operators';
import { paperFiguresTexts } from '../../../language/paperFigures';
import { bareName } from '../../../domain/ward';
import { reportTexts } from '../../../language/report';
import { allowanceText } from '../../../wording/gap';
import { paddedCount } from '../../../wording/counts';
import { numberOf, paperAmount, shareText, thresholdsOf } from '../../../wording/paper/figures';
import { namesListed, type PaperPart } from '../../../wording/paper/model';
import { placeOfCheck } from '../../../wording/places';
import { indicatorText } from '../../../wording/requirement';
import { checkTitle } from '../../../wording/sentence';
import type { SheetContext } from '../input';
import { changesOverAll } from './changes';
import { countsOf, openTexts } from './counts';

/** So many wards are named in a sentence. */
export const MOST_NAMES = 20;
/** So many managing units are told beside a count. */
const MOST_UNITS = 6;

/** What a condition adds to the text of its group. */
export type ConditionTold =
  | { readonly kind: 'sentence'; readonly part: PaperPart }
  /** Every ward passes, or some of them so far, and there is nothing to count. */
  | { readonly kind: 'passed' | 'passing'; readonly title: string; readonly wards: number }
  /** It must not be, and it is nowhere. */
  | { readonly kind: 'nothing'; readonly title: string }
  | { readonly kind: 'missing' };

const small = (title: string, language: string): string => {
  const second = title.charAt(1);
  const isWord = second !== second.toLocaleUpperCase(language);
  return isWord ? title.charAt(0).toLocaleLowerCase(language) + title.slice(1) : title;
};

function placeOf({ records, assessment }: SheetContext, traces: readonly CheckTrace[]): PaperPart['place'] {
  for (const [ward, trace] of traces.entries()) {
    const place = placeOfCheck(trace, records.facts.parcels(assessment.wards[ward]?.code ?? ''));
    if (place !== null) return place;
  }
  return null;
}

const namesOf = (
  { assessment, language }: SheetContext,
  traces: readonly CheckTrace[],
  is: (trace: CheckTrace) => boolean,
): string =>
  namesListed(
    assessment.wards.flatMap(({ name }, ward) => (traces[ward] && is(traces[ward]) ? [name] : [])),
    MOST_NAMES,
    reportTexts[language].moreWards,
  );

/** "04/7 phường thuộc Thành phố Hưng Yên; Thị xã Mỹ Hào chưa có phường nào": passes by managing unit where one has none; '' elsewhere. */
function unitsText({ assessment, language }: SheetContext, traces: readonly CheckTrace[]): string {
  const texts = reportTexts[language];
  const units = new Map<string, CheckTrace[]>();
  traces.forEach((trace, ward) => {
    const unit = assessment.wards[ward]?.managingUnit ?? '';
    units.set(unit, [...(units.get(unit) ?? []), trace]);
  });
  const told = [...units].map(([unit, of]) => ({ unit, ...countsOf(of) }));
  if (units.size < 2 || units.size > MOST_UNITS || units.has('') || told.every(({ passed }) => passed > 0)) return '';
  return told
    .map(({ unit, passed, total }) =>
      passed === 0
        ? texts.unitNone(unit)
        : texts.unit(unit, paddedCount(passed, language), localNumber(total, language)),
    )
    .join('; ');
}

/** How the wards stand on a condition; nothing where all of them pass. */
function standingTexts(context: SheetContext, traces: readonly CheckTrace[]): string[] {
  const { language } = context;
  const texts = reportTexts[language];
  const counts = countsOf(traces);
  const { passed, failed, passing: soFar, total } = counts;
  // The heading says that verdicts are provisional where some of them are.
  if (passed + soFar === total) return openTexts({ ...counts, passing: 0 }, language);
  const padded = (count: number): string => paddedCount(count, language);
  const units = failed > 0 && passed > 0 ? unitsText(context, traces) : '';
  const passing = passed === 0 ? texts.nonePassing : texts.passing(padded(passed), localNumber(total, language));
  return [
    ...(passed + failed > 0 ? [units === '' ? passing : texts.inBrackets(passing, units)] : []),
    ...(failed > 0
      ? [
          texts.failing(
            padded(failed),
            localNumber(total, language),
            namesOf(context, traces, ({ verdict }) => verdict === 'fail'),
          ),
        ]
      : []),
    ...openTexts(counts, language),
  ];
}

/** What wards on the wrong side may still have until the year is over. */
function allowances({ assessment, language }: SheetContext, traces: readonly CheckTrace[]): string[] {
  const texts = reportTexts[language];
  return traces.flatMap((trace, ward) => {
    const name = bareName(assessment.wards[ward]?.name ?? '');
    if (trace.direction !== 'fail' || trace.allowance === null) return [];
    const { amount, unit } = trace.allowance;
    if (allowanceText(trace, language) === '') return [];
    return [amount > 0 ? texts.stillAllowed(name, paperAmount(amount, unit, language)) : texts.noneAllowed(name)];
  });
}

/** Sums of two inputs over the wards that have both; how many those are. */
function sharesOverAll(traces: readonly CheckTrace[]): { part: number; whole: number; wards: number } | null {
  const known = traces.flatMap((trace) => {
    const [part, whole] = [numberOf(trace, 'numerator'), numberOf(trace, 'denominator')];
    return part === null || whole === null ? [] : [{ part, whole }];
  });
  if (known.length === 0) return null;
  const whole = sumExactly(known.map((each) => each.whole));
  return whole === 0 ? null : { part: sumExactly(known.map((each) => each.part)), whole, wards: known.length };
}

/** The figure of all wards together; null where none is known, '' where a sum says nothing. */
function figureText(context: SheetContext, traces: readonly CheckTrace[], first: CheckTrace): string | null {
  const { language, assessment } = context;
  const texts = reportTexts[language];
  const ofWards = (told: string, wards: number): string =>
    wards === assessment.wards.length
      ? told
      : texts.ofWards(told, paddedCount(wards, language), localNumber(assessment.wards.length, language));
  switch (OPERATOR_RECORDS[first.check.operator].family) {
    case 'change':
      return changesOverAll(context, first);
    case 'share': {
      const sum = sharesOverAll(traces);
      if (sum === null) return null;
      return ofWards(shareText(sum.part, sum.whole, thresholdsOf(first), language), sum.wards);
    }
    case 'number': {
      if (first.check.threshold.kind !== 'none') return '';
      const known = traces.flatMap((trace) => numberOf(trace, 'value') ?? []);
      return known.length === 0
        ? null
        : ofWards(paperAmount(sumExactly(known), first.check.unit, language), known.length);
    }
    case 'yesNo':
    case 'grade':
      return '';
  }
}

/** What the figures say of one condition over all wards. */
export function conditionTold(context: SheetContext, traces: readonly CheckTrace[]): ConditionTold {
  const { language } = context;
  const [first] = traces;
  const { passed, failed, passing, failing, total } = countsOf(traces);
  if (first === undefined || passed + failed + passing + failing === 0) return { kind: 'missing' };
  const { family } = OPERATOR_RECORDS[first.check.operator];
  const figure = figureText(context, traces, first);
  const title = family === 'change' ? indicatorText(first.check.indicatorId, language) : checkTitle(first, language);
  const isEverywhere = passed + passing === total;
  if (isEverywhere && figure === paperFiguresTexts[language].none)
    return { kind: 'nothing', title: small(title, language) };
  if (isEverywhere && figure === '')
    return { kind: passing === 0 ? 'passed' : 'passing', title: small(title, language), wards: total };
  const said = [
    figure ?? reportTexts[language].notSummed,
    ...standingTexts(context, traces),
    ...allowances(context, traces),
  ];
  const told = said.filter((part) => part !== '').join('; ');
  const text = `${paperFiguresTexts[language].figure(title, told)}.`;
  return { kind: 'sentence', part: { text, place: placeOf(context, traces) } };
}
