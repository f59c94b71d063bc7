import type { Issue, IssueCode } from '../read/types';
import { dateRepairs } from './dates';
import { missingColumnRepairs, unknownColumnRepairs } from './headers';
import { numberRepairs, readingRepairs } from './numbers';
import type { RepairContext, Spot } from './spots';
import { dateShownRepairs, percentShownRepairs } from './shown';
import { duplicateRepairs, extendRepairs, sheetRepairs, tableRepairs, totalRowRepairs } from './tables';
import type { Repair } from './types';
import { successorRepairs, wardRepairs } from './wards';
import { criterionRepairs, interpretationRepairs, legacyRepairs, settingRepairs, wordRepairs } from './words';

export { repairContext, type RepairContext } from './spots';
export { type Repair, type RepairChange, type RepairedCell, type RepairWay } from './types';

type AtCell = (issue: Issue, spot: Spot, context: RepairContext) => Repair[];

/** What can be proposed for findings about a cell. A finding without an entry has no clear reading: only people can mend it. */
const AT_CELLS: Partial<Record<IssueCode, AtCell>> = {
  numberAsText: numberRepairs,
  notANumber: numberRepairs,
  ambiguousNumber: readingRepairs,
  dateForNumber: (_, spot, context) => dateShownRepairs(spot, context),
  percentForNumber: (_, spot) => percentShownRepairs(spot),
  tableEndsEarly: (_, spot) => extendRepairs(spot),
  wardEnded: successorRepairs,
  notADate: (_, spot, context) => dateRepairs(spot, context),
  unknownGrade: (_, spot, context) => wordRepairs(spot, context),
  unknownChoice: (_, spot, context) => wordRepairs(spot, context),
  interpretationChoice: (_, spot, context) => interpretationRepairs(spot, context),
  unknownSetting: (_, spot, context) => settingRepairs(spot, context),
  unknownCriterion: criterionRepairs,
  criterionNotInSet: criterionRepairs,
  legacyEncoding: (_, spot, context) => legacyRepairs(spot, context),
  unknownWard: (_, spot, context) => wardRepairs(spot, context),
  ambiguousWard: (_, spot, context) => wardRepairs(spot, context),
  columnUnknown: (_, spot, context) => unknownColumnRepairs(spot, context),
  totalRow: (_, spot) => totalRowRepairs(spot),
  duplicateRow: (issue, spot, context) => duplicateRepairs(spot, issue, context),
};

/** What can be proposed for findings about a sheet or table as a whole. */
const ON_SHEETS: Partial<Record<IssueCode, (issue: Issue, context: RepairContext) => Repair[]>> = {
  tableIsRange: tableRepairs,
  tableMissing: sheetRepairs,
  columnMissing: missingColumnRepairs,
};

/** The repairs that a finding allows, as data; none where nobody can tell what was meant. Changes nothing, never throws. */
export function repairsOf(issue: Issue, context: RepairContext): readonly Repair[] {
  if (issue.cell === null) return ON_SHEETS[issue.code]?.(issue, context) ?? [];
  const spot = context.spotOf(issue.sheet, issue.cell);
  return spot ? (AT_CELLS[issue.code]?.(issue, spot, context) ?? []) : [];
}
