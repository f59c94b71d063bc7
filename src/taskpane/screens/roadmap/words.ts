import { compareProducts } from '../../../domain/exact/compare';
import { percentFactors } from '../../../domain/exact/percent';
import type { CohortMember, CohortYear, MilestoneResult, RoadmapState } from '../../../domain/roadmap/types';
import type { Language } from '../../../language/language';
import { paneRoadmapTexts } from '../../../language/paneRoadmap';
import { recognitionSentence } from '../../../wording/recognition';
import { localNumber } from '../../../wording/exactText';
import { statusWords } from '../../../wording/status';

export interface MilestoneWords {
  readonly heading: string;
  /** Symbol and word. */
  readonly status: string;
  readonly lines: readonly string[];
}

/** Wards that the roadmap chooses up to a year. */
export const plannedBy = (cohorts: readonly CohortYear[], year: number): number =>
  cohorts.filter((cohort) => cohort.year <= year).reduce((sum, { toChoose }) => sum + toChoose, 0);

/** How many wards more than needed a number of wards is: "7/14 đúng 50 %: không còn dư phường nào". */
export function slackSentence(
  count: number,
  { required, existing, leastShare }: Pick<MilestoneResult, 'required' | 'existing' | 'leastShare'>,
  language: Language,
): string {
  const { slack } = paneRoadmapTexts[language];
  const number = (value: number): string => localNumber(value, language);
  if (count < required) return slack.short(number(count), number(existing), number(required - count));
  if (count > required) return slack.spare(number(count), number(existing), number(count - required));
  const { hundred, share } = percentFactors(leastShare);
  return compareProducts(hundred, count, share, existing) === 0
    ? slack.exact(number(count), number(existing), number(leastShare))
    : slack.tight(number(count), number(existing));
}

/** A milestone: what it asks for, what is there, and what is to spare – on paper while it is not due, then in fact. */
export function milestoneWords(
  milestone: MilestoneResult,
  cohorts: readonly CohortYear[],
  language: Language,
): MilestoneWords {
  const texts = paneRoadmapTexts[language];
  const { year, leastShare, existing, required, achieved, recognised, possible, verdict } = milestone;
  const number = (value: number): string => localNumber(value, language);
  const heading = texts.milestone(String(year), number(leastShare));
  const status = statusWords(language).milestone[verdict];
  if (existing === 0) return { heading, status, lines: [texts.noWards] };
  const lines = [texts.required(number(required), number(existing))];
  if (achieved !== null) lines.push(texts.achieved(number(achieved), number(existing)));
  if (recognised !== null) lines.push(texts.recognised(number(recognised)));
  if (verdict === 'noData' && possible !== null && possible !== achieved) lines.push(texts.possible(number(possible)));
  if (verdict === 'notYetDue') {
    const planned = plannedBy(cohorts, year);
    lines.push(texts.planned(number(planned), String(year)), slackSentence(planned, milestone, language));
  } else if (achieved !== null && verdict !== 'noData') lines.push(slackSentence(achieved, milestone, language));
  return { heading, status, lines };
}

export interface ProgressRow {
  readonly year: string;
  readonly planned: string;
  readonly achieved: string;
  readonly existing: string;
}

export function progressRows({ progress }: RoadmapState, language: Language): ProgressRow[] {
  const number = (value: number): string => localNumber(value, language);
  return progress.map(({ year, planned, achieved, existing }) => ({
    year: String(year),
    planned: number(planned),
    achieved: achieved === null ? paneRoadmapTexts[language].unknown : number(achieved),
    existing: number(existing),
  }));
}

/** Whether the last year listed is behind the roadmap; null when it is not known. */
export function progressSentence({ progress }: RoadmapState, language: Language): string | null {
  const texts = paneRoadmapTexts[language];
  const last = progress.at(-1);
  if (!last) return texts.noProgress;
  const { year, planned, achieved } = last;
  if (achieved === null) return null;
  const number = (value: number): string => localNumber(value, language);
  return achieved < planned
    ? texts.behind(String(year), number(achieved), number(planned), number(planned - achieved))
    : texts.onTime(String(year), number(achieved), number(planned));
}

export interface CohortWords {
  readonly heading: string;
  /** Wards still to be named, or too many; null when it fits. */
  readonly remark: string | null;
}

export function cohortWords({ year, toChoose, members, difference }: CohortYear, language: Language): CohortWords {
  const texts = paneRoadmapTexts[language];
  const number = (value: number): string => localNumber(value, language);
  const heading = texts.cohort(String(year), number(members.length), number(toChoose));
  if (toChoose === 0 && members.length > 0) return { heading, remark: texts.unplanned };
  if (difference === 0) return { heading, remark: null };
  return { heading, remark: difference < 0 ? texts.toName(number(-difference)) : texts.surplus(number(difference)) };
}

/** "đủ điều kiện từ năm 2022" where it ever was, and what was decided: "Được công nhận (năm 2022)". */
export function memberWords({ achievedIn, lostIn, recognition }: CohortMember, language: Language): readonly string[] {
  const texts = paneRoadmapTexts[language];
  const decided = recognitionSentence(recognition, language);
  if (achievedIn === null) return [decided];
  const known = String(achievedIn);
  return [lostIn === null ? texts.achievedIn(known) : texts.lostIn(known, String(lostIn)), decided];
}

/** Wards still to be named over all years. */
export function toNameSentence({ cohorts }: RoadmapState, language: Language): string {
  const texts = paneRoadmapTexts[language];
  const open = cohorts.reduce((sum, { difference }) => sum + Math.max(0, -difference), 0);
  return open === 0 ? texts.allNamed : texts.toNameTotal(localNumber(open, language));
}
