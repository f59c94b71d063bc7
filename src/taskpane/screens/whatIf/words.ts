import type { Scoring } from '../../../application/scoreWorkbook';
import type { RefusedChange, WhatIfChange } from '../../../application/whatIf';
import type { YearAssessment } from '../../../domain/assess/types';
import type { Plan } from '../../../domain/roadmap/planner';
import { issueText } from '../../../language/issueText';
import type { Language } from '../../../language/language';
import { paneWhatIfTexts } from '../../../language/paneWhatIf';
import { choiceWord } from '../../../workbook/schema';
import { indicatorText } from '../../../wording/requirement';
import type { SheetContext } from '../../../workbook/sheets/input';
import { localNumber } from '../../../wording/exactText';
import { proofStatus } from '../../../wording/planner/proofs';
import { namesText } from '../../../wording/planner/texts';
import type { Prediction } from './predict';

/** Most changed verdicts listed. */
const MOST_MOVES = 20;
/** So many cells are named. */
const MOST_CELLS = 12;

/** One change as a line. */
export function trialText(change: WhatIfChange, { language, names, records }: SheetContext): string {
  const texts = paneWhatIfTexts[language];
  const nameOf = (code: string): string => records.facts.wards.find((ward) => ward.code === code)?.name ?? code;
  switch (change.kind) {
    case 'value':
      return texts.value(
        nameOf(change.wardCode),
        indicatorText(change.indicatorId, language),
        String(change.year),
        change.typed === '' ? texts.blank : change.typed,
      );
    case 'declared':
      return texts.declared(
        nameOf(change.wardCode),
        `${change.criterionId} ${names.criterionShort(change.criterionId)}`,
        String(change.year),
        change.verdict === null ? texts.notDeclared : choiceWord(language, 'declaredVerdict', change.verdict),
      );
    case 'land':
      return texts.parcel(nameOf(change.wardCode), change.typed);
    case 'threshold':
      return texts.thresholdChange(change.checkId, change.high === '' ? change.low : `${change.low} – ${change.high}`);
  }
}

/** Why a change cannot be tried. */
export function refusalText({ refusal, sheet, issue }: RefusedChange, language: Language): string {
  if (refusal === 'unreadable') return issue === null ? '' : issueText(language, issue);
  return paneWhatIfTexts[language].refusals[refusal](sheet);
}

const recognisedCount = ({ scores }: YearAssessment): number =>
  scores.filter(({ qualified }) => qualified === 'pass').length;

function moveLines({ moves, outcome }: Prediction, context: SheetContext): string[] {
  const { language, names, words } = context;
  const texts = paneWhatIfTexts[language];
  const { assessment } = outcome;
  const told = moves.slice(0, MOST_MOVES).map(({ ward, criterion, before, after }) => {
    const id = assessment.ruleSet.criteria[criterion]?.id ?? '';
    const name = `${id} ${names.criterionShort(id)}`;
    return texts.move(assessment.wards[ward]?.name ?? '', name, words.verdict[before], words.verdict[after]);
  });
  const left = moves.length - told.length;
  return left > 0 ? [...told, texts.more(localNumber(left, language))] : told;
}

function scoreLines(before: YearAssessment, { outcome: { assessment: after }, moves }: Prediction, language: Language) {
  const texts = paneWhatIfTexts[language];
  const scores = new Map(before.scores.map((score) => [score.ward.code, score]));
  const moved = [...new Set(moves.map(({ ward }) => ward))].slice(0, MOST_MOVES);
  const lines = moved.flatMap((at) => {
    const score = after.scores[at];
    const old = score && scores.get(score.ward.code);
    if (!score || !old) return [];
    const told = ({ passed, denominator }: typeof score): string => `${String(passed)}/${String(denominator)}`;
    return [texts.score(score.ward.name, told(old), told(score))];
  });
  const [was, is] = [recognisedCount(before), recognisedCount(after)];
  return was === is ? lines : [...lines, texts.qualified(String(was), String(is))];
}

function roadmapLines(before: Plan, after: Plan, context: SheetContext): string[] {
  const { language } = context;
  const texts = paneWhatIfTexts[language];
  const proofs = after.milestones.flatMap((proof) => {
    const old = before.milestones.find(({ year }) => year === proof.year);
    if (!old || (old.verdict === proof.verdict && old.slack === proof.slack)) return [];
    const told = ({ verdict, slack }: typeof proof): string =>
      `${proofStatus(verdict, language)} (${slack > 0 ? '+' : ''}${String(slack)})`;
    return [texts.milestone(String(proof.year), told(old), told(proof))];
  });
  const years = after.years.flatMap(({ year, wards }) => {
    const named = (planned: typeof wards): string =>
      planned.length === 0
        ? texts.nobody
        : namesText(
            planned.map(({ ward }) => ward.name),
            context,
          );
    const old = named(before.years.find((each) => each.year === year)?.wards ?? []);
    const now = named(wards);
    return old === now ? [] : [texts.chosen(String(year), old, now)];
  });
  return [...proofs, ...years];
}

/** What would change: verdicts, scores, milestones, the proposal. Empty when nothing does. */
export const resultLines = (scoring: Scoring, predicted: Prediction, context: SheetContext): readonly string[] => [
  ...moveLines(predicted, context),
  ...scoreLines(scoring.assessment, predicted, context.language),
  ...roadmapLines(predicted.planBefore, predicted.plan, context),
];

/** The cells that would be written. */
export function cellsText({ outcome: { edits } }: Prediction, context: SheetContext): string {
  const cells = edits.map(({ sheet, cell }) => `${sheet}!${cell}`);
  return namesText(cells, context, MOST_CELLS);
}
