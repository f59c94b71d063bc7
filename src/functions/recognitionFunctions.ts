import { recognitionWord } from '../wording/recognition';
import { value } from './model/answer';
import { aboutWard } from './model/queryModel';
import { WARD, YEAR_OR_SCORED, cellOfTables } from './record';

/** Whether a decision recognises the ward for the year, as known on the day of the report. Nothing is computed. */
export const recognisedFunction = cellOfTables([WARD, YEAR_OR_SCORED], (model, ward, year) =>
  aboutWard(model, ward, year, ({ assessment, recognitions, language }, index) => {
    const { code } = assessment.wards[index] ?? { code: '' };
    return value(recognitionWord(recognitions.forYear(code, assessment.year), language));
  }),
);
