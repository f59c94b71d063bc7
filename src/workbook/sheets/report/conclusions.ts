import { reportTexts } from '../../../language/report';
import { successionTexts } from '../../../language/succession';
import { verdictsTexts } from '../../../language/verdicts';
import type { SheetContext } from '../input';
import { distributionSentence } from '../overview/distribution';
import { nothingKnown, paddedCount } from '../../../wording/counts';
import { localNumber } from '../../../wording/exactText';
import { mergerRuleText } from '../succession';
import { namesListed, paragraph, type PaperText } from '../../../wording/paper/model';

const MOST_NAMES = 20;

/** The distribution, the wards qualified, how sure all this is, and the milestones. */
export function overallParagraphs(context: SheetContext, withRoadmap: boolean): PaperText[] {
  const { assessment, roadmap, language } = context;
  const texts = reportTexts[language];
  const { totals, scores, disagreements } = assessment;
  const qualified = scores.filter((score) => score.qualified === 'pass').length;
  const whole = (count: number): string => localNumber(count, language);
  const { provisionallyPassing: passing, provisionallyFailing: failing } = totals;
  const soFar = passing + failing > 0 ? [texts.soFar(whole(passing), whole(failing))] : [];
  return [
    paragraph('paragraph', distributionSentence(assessment, language)),
    paragraph(
      'paragraph',
      qualified === 0
        ? texts.noneQualified(String(scores.length))
        : texts.qualified(paddedCount(qualified, language), String(scores.length)),
    ),
    paragraph(
      'paragraph',
      [texts.verdicts(whole(totals.passed), whole(totals.failed), whole(nothingKnown(totals))), ...soFar].join(' '),
    ),
    ...(disagreements.length > 0
      ? [paragraph('paragraph', texts.disagreements(paddedCount(disagreements.length, language)))]
      : []),
    ...(withRoadmap
      ? roadmap.milestones.map(({ year, leastShare, required, existing, verdict }) =>
          paragraph(
            'item',
            texts.milestone(
              String(year),
              localNumber(leastShare, language),
              String(required),
              String(existing),
              verdictsTexts[language].milestones[verdict].toLocaleLowerCase(language),
            ),
          ),
        )
      : []),
    ...(withRoadmap ? successionParagraphs(context) : []),
  ];
}

/** Wards made of others in the year scored, the rule they take over by, and which of them count by it. */
function successionParagraphs(context: SheetContext): PaperText[] {
  const { roadmap, assessment, language } = context;
  const texts = successionTexts[language];
  const made = roadmap.inherited.filter(({ year }) => year === assessment.year);
  if (made.length === 0) return [];
  const { moreWards } = reportTexts[language];
  const wards = made.map(({ ward, ancestry }) =>
    texts.parts(ward.name, ancestry.parts.map(({ name }) => name).join(', ')),
  );
  const counted = made.filter((each) => each.counted).map(({ ward }) => ward.name);
  const place = made[0]?.ancestry.parts[0]?.place ?? null;
  return [
    paragraph(
      'item',
      `${texts.reported(namesListed(wards, MOST_NAMES, moreWards, '; '))} ${mergerRuleText(context)}`,
      place,
    ),
    ...(counted.length > 0
      ? [
          paragraph(
            'item',
            texts.reportedCounted(paddedCount(counted.length, language), namesListed(counted, MOST_NAMES, moreWards)),
          ),
        ]
      : []),
  ];
}

/** Wards that fail each criterion, the criterion that most wards fail first. */
export function failuresByCriterion({ assessment }: SheetContext): readonly { criterion: number; wards: number[] }[] {
  return assessment.ruleSet.criteria
    .map((_, criterion) => ({
      criterion,
      wards: assessment.wards.flatMap((__, ward) => (assessment.inForce(ward, criterion) === 'fail' ? [ward] : [])),
    }))
    .filter(({ wards }) => wards.length > 0)
    .sort((a, b) => b.wards.length - a.wards.length);
}

export function causeParagraphs(context: SheetContext): PaperText[] {
  const { assessment, names, language } = context;
  const texts = reportTexts[language];
  const failing = failuresByCriterion(context);
  const told = failing.map(({ criterion, wards }) => {
    const id = assessment.ruleSet.criteria[criterion]?.id ?? '';
    const wardNames = wards.map((ward) => assessment.wards[ward]?.name ?? '');
    const total = assessment.wards.filter((_, ward) => assessment.inForce(ward, criterion) !== 'notApplicable').length;
    const text = texts.cause(
      `${id} “${names.criterion(id)}”`,
      paddedCount(wards.length, language),
      String(total),
      namesListed(wardNames, MOST_NAMES, texts.moreWards),
    );
    return paragraph('item', text);
  });
  const unknown = nothingKnown(assessment.totals);
  return [
    ...(told.length > 0 ? told : [paragraph('paragraph', texts.noCause)]),
    ...(unknown > 0 ? [paragraph('paragraph', texts.causeUnknown(paddedCount(unknown, language)))] : []),
  ];
}
