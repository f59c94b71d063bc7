import { localNumber } from '../../../wording/exactText';
import type { GroupResult } from '../../../domain/assess/types';
import type { Resumable } from '../../../domain/resumable';
import { OPERATOR_RECORDS } from '../../../domain/operators';
import { explanationsTexts } from '../../../language/explanations';
import { paperFrameTexts } from '../../../language/paperFrame';
import { reportTexts } from '../../../language/report';
import { paddedCount } from '../../../wording/counts';
import { informationSentences } from '../../../wording/information';
import { paragraph, sentences, type PaperPart, type PaperText } from '../../../wording/paper/model';
import type { SheetContext } from '../input';
import { conditionTold, type ConditionTold } from './conditions';
import { openTexts, passedText, type VerdictCounts } from './counts';
import { landParts } from './land';

/** Beyond so many wards the figures of single conditions are not told: nobody reads them, and each needs its trace. */
const MOST_WARDS_WITH_FIGURES = 200;

/** The report of a month tells changes against last year alone. */
export const isBrief = ({ period }: SheetContext): boolean => period.period.kind === 'month';

const membersOf = ({ assessment }: SheetContext, { group }: GroupResult): number[] =>
  assessment.ruleSet.criteria.flatMap((criterion, i) => (criterion.group === group ? [i] : []));

/** “Diện tích và vị trí đất của Công an phường”: a criterion as sentences name it. */
export const criterionName = ({ assessment, names, language }: SheetContext, criterion: number): string =>
  explanationsTexts[language].quoted(names.criterion(assessment.ruleSet.criteria[criterion]?.id ?? ''));

/** “Đất”: the same in few words, where the paper has named it in full or is to be short. */
export const criterionShortName = ({ assessment, names, language }: SheetContext, criterion: number): string =>
  explanationsTexts[language].quoted(names.criterionShort(assessment.ruleSet.criteria[criterion]?.id ?? ''));

const countsOfGroup = (group: GroupResult): VerdictCounts => ({
  passed: group.passed,
  failed: group.failed,
  passing: group.provisionallyPassing,
  failing: group.provisionallyFailing,
  unknown: group.undetermined - group.provisionallyPassing - group.provisionallyFailing,
  notApplicable: group.notApplicable,
  total: group.total,
});

/** "Có 05/14 phường đạt; 09/14 phường không đạt do …", as the decision reports each group (I.III.2). */
function groupText(context: SheetContext, group: GroupResult): string {
  const { assessment, language } = context;
  const texts = reportTexts[language];
  const counts = countsOfGroup(group);
  const nameOf = isBrief(context) ? criterionShortName : criterionName;
  const reasons = membersOf(context, group).flatMap((criterion) => {
    const failed = assessment.wards.filter((_, ward) => assessment.inForce(ward, criterion) === 'fail').length;
    return failed === 0 ? [] : [texts.criterionOf(nameOf(context, criterion), paddedCount(failed, language))];
  });
  const because =
    counts.failed > 0
      ? [
          texts.failedBecause(
            paddedCount(counts.failed, language),
            localNumber(counts.total, language),
            reasons.join(', '),
          ),
        ]
      : [];
  const isSettled = counts.passed + counts.failed > 0 || counts.passing + counts.failing + counts.unknown === 0;
  const said = [...(isSettled ? [passedText(counts, language)] : []), ...because, ...openTexts(counts, language)].join(
    '; ',
  );
  return `${said.charAt(0).toLocaleUpperCase(language)}${said.slice(1)}.`;
}

/** Sentences of the conditions of a group: figures one by one, then what all pass and what is nowhere in a sentence each. */
function conditionParts(told: readonly ConditionTold[], { language }: SheetContext): PaperPart[] {
  const texts = reportTexts[language];
  const nothing = told.flatMap((each) => (each.kind === 'nothing' ? [each.title] : []));
  const listed = (
    kind: 'passed' | 'passing',
    say: (count: string, total: string, titles: string) => string,
  ): PaperPart[] => {
    const titles = new Map<number, string[]>();
    for (const each of told)
      if (each.kind === kind) titles.set(each.wards, [...(titles.get(each.wards) ?? []), each.title]);
    return [...titles].map(([wards, list]) => ({
      text: `${say(paddedCount(wards, language), localNumber(wards, language), list.join('; '))}.`,
      place: null,
    }));
  };
  return [
    ...told.flatMap((each) => (each.kind === 'sentence' ? [each.part] : [])),
    ...listed('passed', texts.passedByAll),
    ...listed('passing', texts.passingByAll),
    ...(nothing.length > 0 ? [{ text: `${texts.nothingOf(nothing.join('; '))}.`, place: null }] : []),
  ];
}

/** What is told of the conditions of a group; only changes against last year in a month. */
function* conditionsOf(context: SheetContext, group: GroupResult): Resumable<{ parts: PaperPart[]; missing: number }> {
  const { assessment } = context;
  const told: ConditionTold[] = [];
  const land: PaperPart[] = [];
  for (const criterion of membersOf(context, group)) {
    const traces = assessment.wards.map((_, ward) => assessment.explain(ward, criterion).checks);
    yield;
    for (const [i, { check }] of (traces[0] ?? []).entries()) {
      const isChange = OPERATOR_RECORDS[check.operator].family === 'change';
      if (isBrief(context) && !isChange) continue;
      const isLand = check.indicatorId === 'allotted_land_area';
      if (isLand) land.push(...landParts(context));
      if (!isLand || land.length === 0)
        told.push(
          conditionTold(
            context,
            traces.flatMap((checks) => checks[i] ?? []),
          ),
        );
    }
  }
  const missing = told.filter(({ kind }) => kind === 'missing').length;
  return { parts: [...land, ...conditionParts(told, context)], missing };
}

/** Every group in the decision's own pattern with what its figures add up to, a paragraph for each. */
export function* groupParagraphs(context: SheetContext): Resumable<PaperText[]> {
  const { assessment, names, language } = context;
  const texts = reportTexts[language];
  const isLarge = assessment.wards.length > MOST_WARDS_WITH_FIGURES;
  const paragraphs: PaperText[] = [];
  let missing = 0;
  for (const [i, group] of assessment.groups.entries()) {
    const lead = texts.group(paperFrameTexts[language].letters[i] ?? String(i + 1), names.group(group.group));
    const told = isLarge ? { parts: [], missing: 0 } : yield* conditionsOf(context, group);
    missing += told.missing;
    const beside = isLarge || isBrief(context) ? [] : informationSentences(context, group.group);
    const information = beside.map((text): PaperPart => ({ text, place: null }));
    const parts = [{ text: groupText(context, group), place: null }, ...told.parts, ...information];
    paragraphs.push(sentences(parts, lead));
  }
  if (isLarge) paragraphs.push(paragraph('paragraph', texts.tooMany(String(MOST_WARDS_WITH_FIGURES))));
  const all = String(assessment.ruleSet.checks.length);
  if (missing > 0 && !isBrief(context))
    paragraphs.push(paragraph('paragraph', texts.missing(paddedCount(missing, language), all)));
  return paragraphs;
}
