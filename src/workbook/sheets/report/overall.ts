import { registerOf } from '../../../domain/recognition';
import { reportTexts } from '../../../language/report';
import { sheetsTexts } from '../../../language/sheets';
import { successionTexts } from '../../../language/succession';
import { verdictsTexts } from '../../../language/verdicts';
import { nothingKnown, paddedCount } from '../../../wording/counts';
import { localNumber } from '../../../wording/exactText';
import { originsSentence } from '../../../wording/origins';
import { namesListed, paragraph, sentences, type PaperPart, type PaperText } from '../../../wording/paper/model';
import { decisionText } from '../../../wording/recognition';
import type { SheetContext } from '../input';
import { mergerRuleText } from '../succession';
import { MOST_NAMES } from './conditions';

const told = (text: string): PaperPart => ({ text, place: null });

/** Wards that qualify, or would if the period ended here. */
function qualifiedText({ assessment, language }: SheetContext): string {
  const texts = reportTexts[language];
  const { scores } = assessment;
  const total = localNumber(scores.length, language);
  const qualified = scores.filter((score) => score.qualified === 'pass').length;
  const soFar = scores.filter(
    ({ passed, provisionallyPassing, denominator, qualified: verdict }) =>
      verdict === 'noData' && denominator > 0 && passed + provisionallyPassing === denominator,
  ).length;
  if (qualified > 0) return texts.qualified(paddedCount(qualified, language), total);
  return soFar > 0 ? texts.soFarQualified(paddedCount(soFar, language), total) : texts.noneQualified(total);
}

function verdictsText({ assessment: { totals }, language }: SheetContext): string {
  const texts = reportTexts[language];
  const whole = (count: number): string => localNumber(count, language);
  const { passed, failed, provisionallyPassing: passing, provisionallyFailing: failing } = totals;
  const unknown = nothingKnown(totals);
  const parts = [
    texts.verdicts(whole(passed), whole(failed)),
    ...(passing + failing > 0 ? [texts.verdictsSoFar(whole(passing), whole(failing))] : []),
    ...(unknown > 0 ? [texts.verdictsLacking(whole(unknown))] : []),
  ];
  return `${parts.join(', ')}.`;
}

/** "Có 01 phường đạt 21/22 tiêu chí, …" (I.IV.2) once the verdicts are final; nothing while they are provisional. */
function distributionText({ assessment: { distribution, totals }, language }: SheetContext): string[] {
  const isSoFar = totals.provisionallyPassing + totals.provisionallyFailing > 0;
  if (distribution.length === 0 || isSoFar) return [];
  const texts = sheetsTexts[language].distribution;
  const steps = distribution.map((step) =>
    texts.step(paddedCount(step.wards, language), String(step.passed), String(step.denominator)),
  );
  return [texts.sentence(namesListed(steps, MOST_STEPS, texts.more))];
}

const MOST_STEPS = 12;

/** The year before beside this one; nothing where it was not scored. */
function comparedText({ years, assessment, language }: SheetContext): string[] {
  const before = years.find(({ year }) => year === assessment.year - 1);
  if (before === undefined) return [];
  const texts = reportTexts[language];
  const qualified = before.scores.filter((score) => score.qualified === 'pass').length;
  const count = qualified === 0 ? texts.nobody : paddedCount(qualified, language);
  return [texts.compared(String(before.year), count, localNumber(before.totals.passed, language))];
}

/** The distribution, who qualifies, the verdicts in all, and last year. */
export function overallParagraphs(context: SheetContext): PaperText[] {
  const { assessment, period, language } = context;
  const { disagreements } = assessment;
  const isYearly = ['year', 'interim', 'final'].includes(period.period.kind);
  return [
    sentences([
      ...distributionText(context).map(told),
      told(qualifiedText(context)),
      told(verdictsText(context)),
      ...[originsSentence(assessment, context.language)].filter((text) => text !== '').map(told),
      ...(isYearly ? comparedText(context).map(told) : []),
    ]),
    ...(disagreements.length > 0
      ? [paragraph('paragraph', reportTexts[language].disagreements(paddedCount(disagreements.length, language)))]
      : []),
  ];
}

function recognisedPart({ assessment, records, language }: SheetContext): PaperPart {
  const texts = reportTexts[language];
  const register = registerOf(records);
  const held = assessment.wards.flatMap(({ code, name }) => {
    const recognition = register.upTo(code, assessment.year);
    return recognition?.standing === 'recognised' ? [{ name, recognition }] : [];
  });
  if (held.length === 0) return told(texts.noneRecognised);
  const names = held.map(({ name, recognition }) => texts.inBrackets(name, decisionText(recognition, language)));
  const list = namesListed(names, MOST_NAMES, texts.moreWards);
  return {
    text: texts.recognised(paddedCount(held.length, language), list),
    place: held[0]?.recognition.record.place ?? null,
  };
}

/** What the roadmap asked up to the year, who is recognised, and the milestones of a yearly report. */
export function roadmapParagraphs(context: SheetContext): PaperText[] {
  const { roadmap, assessment, period, language } = context;
  const texts = reportTexts[language];
  const { year } = assessment;
  const members = roadmap.cohorts.filter((cohort) => cohort.year <= year).flatMap((cohort) => cohort.members);
  const planned: PaperPart[] =
    members.length === 0
      ? roadmap.cohorts.length === 0
        ? [told(texts.noRoadmap)]
        : []
      : [
          {
            text: texts.planned(
              String(year),
              paddedCount(members.length, language),
              namesListed(
                members.map(({ ward }) => ward.name),
                MOST_NAMES,
                texts.moreWards,
              ),
            ),
            place: members[0]?.chosen.place ?? null,
          },
        ];
  const milestones = ['year', 'interim', 'final'].includes(period.period.kind)
    ? roadmap.milestones.map((milestone) =>
        told(
          texts.milestone(
            String(milestone.year),
            localNumber(milestone.leastShare, language),
            paddedCount(milestone.required, language),
            localNumber(milestone.existing, language),
            verdictsTexts[language].milestones[milestone.verdict].toLocaleLowerCase(language),
          ),
        ),
      )
    : [];
  return [sentences([...planned, recognisedPart(context), ...milestones]), ...successionParagraphs(context)];
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
  const rule = `${texts.reported(namesListed(wards, MOST_NAMES, moreWards, '; '))} ${mergerRuleText(context)}`;
  const byRule =
    counted.length > 0
      ? [
          told(
            texts.reportedCounted(paddedCount(counted.length, language), namesListed(counted, MOST_NAMES, moreWards)),
          ),
        ]
      : [];
  return [sentences([{ text: rule, place }, ...byRule])];
}

/** Groups and criteria that every ward passes. */
export function strengthParagraphs({ assessment, names, language }: SheetContext): PaperText[] {
  const texts = reportTexts[language];
  const { groups, ruleSet, wards } = assessment;
  const groupNames = groups
    .filter(({ passed, total }) => total > 0 && passed === total)
    .map(({ group }) => names.group(group));
  const criteria = ruleSet.criteria.filter((_, criterion) => {
    const verdicts = wards.map((__, ward) => assessment.inForce(ward, criterion));
    return verdicts.includes('pass') && verdicts.every((verdict) => verdict === 'pass' || verdict === 'notApplicable');
  }).length;
  if (criteria === 0) return [paragraph('paragraph', texts.noStrength)];
  const [count, total] = [paddedCount(wards.length, language), localNumber(wards.length, language)];
  return [
    sentences([
      ...(groupNames.length > 0 ? [told(texts.strong(count, total, groupNames.join('; ')))] : []),
      told(texts.strongCriteria(paddedCount(criteria, language), String(ruleSet.criteria.length))),
    ]),
  ];
}
