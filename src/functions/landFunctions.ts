import { functionsTexts } from '../language/functions';
import { verdictsTexts } from '../language/verdicts';
import { notAvailable, value } from './model/answer';
import { aboutWard } from './model/queryModel';
import { WARD, cellOfTables } from './record';

/** Whether a ward has enough land by its allotted parcels, and what is missing: the row of sheet KQ Đất trụ sở. */
export const landStatusFunction = cellOfTables([WARD], (model, ward) =>
  aboutWard(model, ward, null, (yearModel, index) => {
    const unit = yearModel.assessment.wards[index];
    const row = unit && yearModel.land(unit, index);
    if (!row?.land) return notAvailable(functionsTexts[model.language].problems.noLandCheck);
    const word = verdictsTexts[model.language].verdicts[row.land];
    return value(row.gaps === '' ? word : `${word}: ${row.gaps}`);
  }),
);
