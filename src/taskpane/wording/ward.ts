import type { Verdict, YearAssessment } from '../../domain/assess/types';
import type { Language } from '../../language/language';
import { paneWardsTexts } from '../../language/paneWards';
import { namesOf } from '../../wording/names';
import { statusWords, verdictCell } from '../../wording/status';

export interface CriterionWords {
  /** Index among the criteria of the rule set. */
  readonly criterion: number;
  /** "C16 · Kéo giảm tội phạm, …" */
  readonly title: string;
  /** Symbol and word. */
  readonly status: string;
  readonly origin: string;
}

export interface GroupOfWard {
  readonly group: number;
  readonly title: string;
  readonly status: string;
  readonly criteria: readonly CriterionWords[];
}

const SETTLED: readonly Verdict[] = ['pass', 'notApplicable'];

/** The criteria of a ward by group; with `openOnly` only those that do not pass, and groups that have such. */
export function wardGroups(
  assessment: YearAssessment,
  ward: number,
  openOnly: boolean,
  language: Language,
): readonly GroupOfWard[] {
  const { ruleSet } = assessment;
  const texts = paneWardsTexts[language];
  const names = namesOf(ruleSet, language);
  const words = statusWords(language);
  const groups = ruleSet.groups.map(({ number }) => ({
    group: number,
    title: texts.group(String(number), names.group(number)),
    status: verdictCell(words, assessment.groupVerdict(ward, number), assessment.groupDirection(ward, number)),
    criteria: ruleSet.criteria.flatMap(({ id, group }, criterion): CriterionWords[] => {
      if (group !== number) return [];
      const verdict = assessment.inForce(ward, criterion);
      if (openOnly && SETTLED.includes(verdict)) return [];
      const origin = words.origin[assessment.origin(ward, criterion)];
      return [
        {
          criterion,
          title: texts.criterion(id, names.criterion(id)),
          status: verdictCell(words, verdict, assessment.direction(ward, criterion)),
          origin,
        },
      ];
    }),
  }));
  return openOnly ? groups.filter(({ criteria }) => criteria.length > 0) : groups;
}
