import { legacyReadings } from '../../domain/text/legacyEncodings';
import { likenessIndex } from '../../domain/text/likeness';
import { criteriaTexts, textOf } from '../../language/criteria';
import { LANGUAGES } from '../../language/language';
import { schemaTexts } from '../../language/schema';
import { looksLegacy } from '../read/cell/legacy';
import { interpretationFinder } from '../read/cell/words';
import { rowReader } from '../read/tableView';
import type { Issue } from '../read/types';
import { SCALES } from '../read/rules/indicators';
import { choiceIds, choiceWord } from '../schema/choices';
import { interpretationChoices, interpretationWord } from '../schema/interpretations';
import { choices, isAccepted, valueRepair } from './cells';
import { valueAt, type RepairContext, type Spot } from './spots';
import type { Repair } from './types';
import { likelyWardNames } from './wards';

/** Words of a list in both languages, those of the workbook's own first. */
function wordsOf({ column }: Spot, { records }: RepairContext): string[] {
  const own = records.settings.language;
  const languages = [own, ...LANGUAGES.filter((each) => each !== own)];
  const { choices: list, scale } = column?.spec ?? { choices: null, scale: null };
  if (list) return languages.flatMap((language) => choiceIds(list).map((id) => choiceWord(language, list, id)));
  const grades = SCALES.find(({ id }) => id === scale)?.grades ?? [];
  return languages.flatMap((language) => grades.map((id) => textOf(criteriaTexts[language].grades, id)));
}

const alike = (text: string, words: readonly string[]): readonly string[] =>
  likenessIndex([...new Set(words)], (word) => word).alike(text.trim().toLowerCase());

/** Titles and choices that look like what was typed. */
export const wordRepairs = (spot: Spot, context: RepairContext): Repair[] =>
  choices(spot, alike(String(valueAt(spot)), wordsOf(spot, context)));

/** Choices of the row's sentence that look like what was typed. */
export function interpretationRepairs(spot: Spot, { records }: RepairContext): Repair[] {
  const { view, row } = spot;
  const id = interpretationFinder(rowReader(view, row).text('interpretation'));
  const own = records.settings.language;
  const words = interpretationChoices(id ?? '').map((choice) => interpretationWord(own, id ?? '', choice));
  return choices(spot, alike(String(valueAt(spot)), words));
}

/** Names of settings that look like what was typed. */
export function settingRepairs(spot: Spot, { records }: RepairContext): Repair[] {
  const headers = Object.values(schemaTexts[records.settings.language].settings).map(({ header }) => header);
  return choices(spot, alike(String(valueAt(spot)), headers));
}

/** The one number that a text holds, without zeros before it; null where it holds none or several. */
function onlyNumber(text: string): number | null {
  const [digits, ...others] = text.match(/\d+/g) ?? [];
  return digits === undefined || others.length > 0 ? null : Number(digits);
}

/** "1", "TC 1" or "C1" where the criterion is C01. `expected` lists the ids. */
export function criterionRepairs({ expected }: Issue, spot: Spot): Repair[] {
  const typed = String(valueAt(spot));
  const number = onlyNumber(typed);
  const ids = expected.split(', ').filter((id) => number !== null && onlyNumber(id) === number);
  const [only] = ids;
  return only !== undefined && ids.length === 1 ? valueRepair(spot, 'only', only) : choices(spot, ids);
}

/** What a text in TCVN3 or VNI says, in Unicode; of a ward the ward's own name, where it is one. */
export function legacyRepairs(spot: Spot, context: RepairContext): Repair[] {
  const readings = legacyReadings(String(valueAt(spot))).filter((reading) => !looksLegacy(reading));
  const isWard = spot.column?.spec.kind === 'ward';
  const values = isWard
    ? readings.flatMap((reading) => likelyWardNames(reading, spot, context))
    : readings.filter((reading) => isAccepted(spot, reading));
  const [only] = values;
  return only !== undefined && values.length === 1 ? valueRepair(spot, 'only', only) : choices(spot, values);
}
