import { functionsTexts } from '../language/functions';
import { verdictsTexts } from '../language/verdicts';
import { shareOf } from '../wording/counts';
import { recognitionWord } from '../wording/recognition';
import { notAvailable, spill, value } from './model/answer';
import { aboutYear } from './model/queryModel';
import { YEAR_OR_SCORED, cellOfTables, blockOfTables, type TableFunction } from './record';

/** Where the chosen wards stand, as sheet KQ Lộ trình lists them. */
export const roadmapStatusFunction = blockOfTables([YEAR_OR_SCORED], (model, year) =>
  aboutYear(model, year, ({ roadmap, language }) => {
    const { headers, problems } = functionsTexts[language];
    const members = roadmap.cohorts.flatMap((cohort) => cohort.members);
    if (members.length === 0) return notAvailable(problems.noChosen);
    return spill([
      [headers.yearChosen, headers.ward, headers.status, headers.achievedIn, headers.recognition],
      ...members.map(({ chosen, ward, status, achievedIn, recognition }) => [
        chosen.year,
        ward.name,
        verdictsTexts[language].cohorts[status],
        achievedIn ?? '',
        recognitionWord(recognition, language),
      ]),
    ]);
  }),
);

/** Qualified wards as a share of those that exist at the end of the year. */
export const roadmapShareFunction: TableFunction = {
  ...cellOfTables([YEAR_OR_SCORED], (model, year) =>
    aboutYear(model, year, ({ assessment, language }) => {
      const qualified = assessment.scores.filter((score) => score.qualified === 'pass').length;
      const share = shareOf(qualified, assessment.wards.length);
      return share === null ? notAvailable(functionsTexts[language].problems.noWards) : value(share);
    }),
  ),
  percent: true,
};
