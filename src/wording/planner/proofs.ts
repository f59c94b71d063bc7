import { localNumber } from '../exactText';
import type { Verdict } from '../../domain/assess/types';
import type { MilestoneProof } from '../../domain/roadmap/planner';
import type { Language } from '../../language/language';
import { plannerTexts } from '../../language/planner';
import { markedWord } from '../status';
import type { YearWording } from '../wording';
import { namesText } from './texts';

const PROOF_MARKS: Readonly<Record<MilestoneProof['verdict'], Verdict>> = {
  met: 'pass',
  needsMore: 'fail',
  impossible: 'fail',
  unknown: 'noData',
};

/** Symbol and word of a proof. */
export const proofStatus = (verdict: MilestoneProof['verdict'], language: Language): string =>
  markedWord(PROOF_MARKS[verdict], plannerTexts[language].verdicts[verdict]);

/** Criteria that keep wards from being ready by a milestone, with how many wards. */
function blockersText({ year, notReady }: MilestoneProof, context: YearWording): string {
  const counts = new Map<string, number>();
  for (const { lines } of notReady)
    for (const id of new Set(
      lines.filter((line) => context.assessment.year + line.leadYears > year).map((line) => line.criterionId),
    ))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  const named = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([id, count]) => `${id} ${context.names.criterionShort(id)} (${localNumber(count, context.language)})`);
  return named.length === 0 ? '' : ` ${plannerTexts[context.language].proof.blockers(namesText(named, context))}`;
}

/** Whether a milestone can still be met, with the numbers that prove it. */
export function proofText(proof: MilestoneProof, context: YearWording): string {
  const { uncertain } = proof;
  const told = verdictText(proof, context);
  return uncertain === 0 ? told : `${told} ${plannerTexts[context.language].proof.uncertain(String(uncertain))}`;
}

function verdictText(proof: MilestoneProof, context: YearWording): string {
  const { verdict, planned, able, required, slack, notAssessed } = proof;
  const texts = plannerTexts[context.language].proof;
  switch (verdict) {
    case 'met':
      return slack === 0
        ? texts.noSlack(localNumber(planned, context.language), localNumber(required, context.language))
        : texts.met(
            localNumber(planned, context.language),
            localNumber(required, context.language),
            localNumber(slack, context.language),
          );
    case 'needsMore':
      return texts.needsMore(
        localNumber(planned, context.language),
        localNumber(required, context.language),
        localNumber(-slack, context.language),
      );
    case 'unknown':
      return texts.unknown(
        localNumber(able, context.language),
        localNumber(required, context.language),
        localNumber(notAssessed, context.language),
      );
    case 'impossible':
      return (
        texts.impossible(
          localNumber(able, context.language),
          localNumber(required, context.language),
          localNumber(-slack, context.language),
        ) + blockersText(proof, context)
      );
  }
}
