import { functionsTexts } from '../language/functions';
import { ratioText } from '../wording/counts';
import { isProblem, notAvailable, spill } from './model/answer';
import { plainArgument, quote } from './model/argument';
import { aboutYear } from './model/queryModel';
import { GROUP, YEAR_OR_SCORED, blockOfTables } from './record';

/** Wards that pass a group and wards counted, side by side: 5 and 14. */
export const groupPassFunction = blockOfTables([GROUP, YEAR_OR_SCORED], (model, group, year) =>
  aboutYear(model, year, ({ assessment, language }) => {
    const given = plainArgument(group, 'group', language);
    if (isProblem(given)) return given;
    const number = typeof given === 'boolean' || String(given).length > 64 ? null : numberWithin(String(given));
    const found = assessment.groups.find((each) => each.group === number);
    if (found) return spill([[found.passed, found.total]]);
    const numbers = assessment.groups.map((each) => String(each.group)).join(', ');
    return notAvailable(functionsTexts[language].problems.unknownGroup(quote(given), numbers));
  }),
);

/** The one whole number in a text: 5 of "Nhóm 5". */
function numberWithin(text: string): number | null {
  const found = text.match(/[\d.,]+/g);
  const [only = ''] = found ?? [];
  return found?.length === 1 && /^\d+$/.test(only) && !text.includes('-') ? Number(only) : null;
}

/** How many wards stand at each score, from the highest down. */
export const distributionFunction = blockOfTables([YEAR_OR_SCORED], (model, year) =>
  aboutYear(model, year, ({ assessment, language }) => {
    const { headers, problems } = functionsTexts[language];
    if (assessment.distribution.length === 0) return notAvailable(problems.noWards);
    return spill([
      [headers.score, headers.wards],
      ...assessment.distribution.map(({ passed, denominator, wards }) => [
        ratioText(passed, denominator, language),
        wards,
      ]),
    ]);
  }),
);
