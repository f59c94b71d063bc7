import type { Texts } from '../language';
import type { issues as vi } from '../vi/issues';

/**
 * One sentence for each finding: {subject} is what it is about, {found} what stands there, {expected} what would be right.
 * The second sentence says what to do.
 */
export const issues: Texts<typeof vi> = {
  sentences: {
    tableMissing: 'There is no table {subject}. Take its sheet from the template again if you need it.',
    tableIsRange:
      'Table {subject} was turned into a plain range; it is still read by its headers. Better make it a table named {expected} again.',
    tableTwice:
      'Table {found} seems to be a copy of {expected}; only {expected} is read. Move its rows into {expected}, or rename it if it is not meant for scoring.',
    columnMissing: 'Column “{expected}” is missing. Add it again under exactly this name.',
    columnDuplicated: 'Two columns mean “{found}”, so neither is read. Keep only one of them.',
    columnUnknown: 'Column “{found}” is not part of the template; it is left alone and not scored.',
    cellError: '“{subject}” shows the error {found}. Mend the formula or type the value.',
    notANumber:
      '“{subject}” says “{found}”, which is no number. Type the number alone, without words or unit: {expected}.',
    ambiguousNumber:
      '“{subject}” says “{found}”, which can be read in two ways: {expected}. Type it again as a number.',
    notYesNo: '“{subject}” says “{found}”. Choose “Có” (yes) or “Không” (no).',
    unknownGrade: '“{subject}” says “{found}”, which is not on the scale. Choose one of: {expected}.',
    notADate: '“{subject}” says “{found}”, which is no valid date. Write day/month/year, for example 31/12/2023.',
    unknownChoice: '“{subject}” says “{found}”. Choose one of: {expected}.',
    legacyEncoding: '“{found}” seems to be typed in an old font (TCVN3, VNI). Convert it to Unicode and type it again.',
    numberAsText: '“{subject}” holds a number as text, “{found}”, read as {expected}. Better type it as a number.',
    notWhole: '“{subject}” says {found} but must be a whole number. Check and type it again.',
    required: '“{subject}” is blank but must be filled in.',
    negative: '“{subject}” says {found}, which is negative. Type a number of at least 0.',
    outOfRange: '“{subject}” says {found}, outside {expected}. Check and type it again.',
    shareAboveOne: '“{subject}” is {found}, more than the whole; it must be {expected}. Check both numbers.',
    duplicateRow:
      'The row of “{found}” repeats the one at {expected}; where the two differ neither is used. Delete one of them.',
    unknownWard: 'There is no ward “{found}” in the list. Is it one of: {expected}? Choose the ward again.',
    ambiguousWard: '“{found}” may be several wards: {expected}. Type the ward’s code.',
    wardNotInForce:
      'Ward {subject} does not exist in {found} (valid {expected}). Check the year or the dates of the ward.',
    duplicateCode:
      'Code “{found}” of ward {subject} is taken at {expected}; this row is not counted. Give it another code.',
    unknownSuccessor:
      'Ward {subject} names the successor “{found}”, which is not in the list. Add that ward or correct the code.',
    successorCycle:
      'Wards succeed one another in a circle, starting at {subject} (successor “{found}”). Correct the successor codes.',
    datesReversed:
      'Ward {subject}: the last day {found} is before the first; it must be {expected}. Correct the dates.',
    unknownCriterion: 'There is no criterion “{found}” in the rule sets. Valid ids: {expected}.',
    evidenceMissing: 'Criterion {subject} is appraised “{found}” without the number of a document as evidence.',
    yearOutsideRuleSets:
      'No rule set covers the year {found} (sets cover {expected}). Correct the year or add a rule set.',
    cohortCount:
      '{found} wards are chosen for {subject} but the roadmap says {expected}. Check the table of chosen wards.',
    chosenTwice: 'Ward {subject} is chosen again for {found}, after {expected}. Keep one row only.',
    ruleSetHalf:
      'Table {found} states rule sets but table {expected} is missing or empty, so no criterion is judged by the figures. Take table {expected} from the template again, or delete the rows of table {found} to use the built-in rule sets.',
    ruleSetFault:
      'The rule set has a fault at {subject}: {expected} – {found}. Until it is mended the criterion concerned does not pass.',
    ruleSetDiffers:
      'The rule set differs from the built-in one at {subject}: it says “{found}”, the built-in one “{expected}”.',
    totalRow: 'Row “{found}” adds up others and is not read as a ward.',
    reportDateEarly:
      'The report date {found} is before the end of the scored year {subject}. Check the report date in the settings: a report on the whole year needs {expected} or later.',
    printedPercent:
      'The sentence “{subject}” says {found}, but its own numbers give {expected}. Check both the counts and the percentage.',
    printedSum:
      'The sentence “{subject}” gives {found} as the total, but its parts add up to {expected}. Check each number.',
    totalDiffers:
      'The total of “{subject}” says {found}, but the rows add up to {expected}. Check each figure; totals are not used for scoring.',
    partAboveWhole: '“{subject}”: the part is {found} while the whole is only {expected}. Check both numbers.',
    monthsFall:
      '“{subject}” since January is {found}, less than in an earlier period: {expected}. Such a count cannot fall; check it.',
    lastYearDiffers:
      '“{subject}” says {found}, but {expected} was entered for that year. Check both; scores use what was entered for each year.',
    areaImplausible:
      'A parcel of ward {subject} has {found} m², outside the usual {expected} m². Check the decimal mark and the unit.',
    evidenceEarly:
      'The evidence for criterion {subject} is dated {found}, before the year appraised, {expected}. See whether the document still holds.',
    roadmapTotal:
      'The roadmap chooses {found} wards by {subject}, but {expected} wards exist then and all must reach the standard. Adjust the numbers to choose.',
    verdictDisputed: '{subject}: {found}, but {expected}. Compare them again; the verdict in force is not changed.',
    unknownSetting: 'There is no setting “{found}”. Valid ones: {expected}.',
  },
  kinds: {
    number: 'the number alone',
    wholeNumber: 'a whole number',
    decimal: 'a number',
    percent: 'a percentage',
    year: 'a year of four digits',
    month: 'a month from 1 to 12',
    yesNo: 'Có (yes) or Không (no)',
    grade: 'a rating or title',
    date: 'day/month/year',
    text: 'text',
    code: 'an id',
    ward: 'name or code of a ward',
    choice: 'a value of the list',
    threshold: 'a threshold',
    unicode: 'Unicode text',
    wardCode: 'a ward code of the list',
    evidenceNumber: 'number of the document',
  },
  nothing: 'blank',
  or: ' or ',
  noSuggestion: 'no suggestion',
};
