import { functionName, KM_FUNCTIONS } from '../../../functions/catalogue';
import { formulaFor, type ExampleSubjects, type Insertion, type Obstacle } from '../../../functions/insertFormula';
import type { Place, SelectedCell } from '../../../application/ports';
import type { CellsOfSheet, FormulaRepairs } from '../../../functions/repairFormulas';
import type { Scoring } from '../../../application/scoreWorkbook';
import { functionsTexts, type FunctionId } from '../../../language/functions';
import type { Language } from '../../../language/language';
import { paneFunctionsTexts } from '../../../language/paneFunctions';
import { localNumber } from '../../../wording/exactText';
import { shorten } from '../../../wording/shorten';
import { functionPageName } from '../../page/functionHelp';

/** So many cells of a repair are linked. */
const MOST_LINKS = 6;

/** Most characters of a cell's content that a sentence quotes. */
const LONGEST_CONTENT = 60;

export interface FunctionWords {
  readonly id: FunctionId;
  /** "KM.WARDSCORE" */
  readonly name: string;
  readonly description: string;
  readonly result: string;
  readonly spills: boolean;
  /** The formula that the button inserts. */
  readonly example: string;
  /** Address of the help page beside the pane. */
  readonly help: string;
}

/** What examples speak of in a workbook that was read; null while none was. */
export function exampleSubjects(scoring: Scoring | null): ExampleSubjects | null {
  const assessment = scoring?.assessment;
  const ward = assessment?.wards[0];
  const criterion = assessment?.ruleSet.criteria[0];
  if (!assessment || !ward || !criterion) return null;
  return { ward: ward.name, criterion: criterion.id, group: criterion.group, year: assessment.year };
}

export const functionWords = (subjects: ExampleSubjects | null, language: Language): readonly FunctionWords[] =>
  KM_FUNCTIONS.map((described): FunctionWords => {
    const { id, spills } = described;
    const { description, result } = functionsTexts[language].functions[id];
    const help = `${functionPageName(id)}#${language}`;
    const example = formulaFor(id, subjects);
    return {
      id,
      name: functionName(id),
      description,
      result,
      spills,
      example,
      help,
    };
  });

const placeText = ({ sheet, cell }: Place): string => (cell === null ? sheet : `${sheet}!${cell}`);

/** What became of "insert into the cell", as a sentence. */
export function insertionSentence(insertion: Insertion, language: Language): string {
  const texts = paneFunctionsTexts[language];
  switch (insertion.kind) {
    case 'inserted':
      return texts.inserted(placeText(insertion.place), insertion.formula);
    case 'refused':
      return texts.obstacles[insertion.obstacle](
        placeText(insertion.cell),
        foundOf(insertion.obstacle, insertion.cell),
      );
  }
}

/** What the sentence about an obstacle names: the name of the sheet or of the table, or what the cell holds. */
function foundOf(obstacle: Obstacle, { sheet, table, content }: SelectedCell): string {
  switch (obstacle) {
    case 'statusSheet':
    case 'protected':
      return sheet;
    case 'inputTable':
    case 'spillInTable':
      return table ?? '';
    case 'asText':
    case 'occupied':
      return shorten(content, LONGEST_CONTENT);
  }
}

/** The cell that a second press may overwrite; null when there is nothing to confirm. */
export const toConfirm = (insertion: Insertion): SelectedCell | null =>
  insertion.kind === 'refused' && insertion.obstacle === 'occupied' ? insertion.cell : null;

/** A sentence about the repair, the cells it speaks of, and how many more there are. */
export interface RepairWords {
  readonly sentence: string;
  readonly places: readonly Place[];
  readonly more: string | null;
}

/** What became of the repair: which cells were mended, and on which protected sheets some still stick. */
export function repairWords({ repaired, protectedSheets }: FormulaRepairs, language: Language): readonly RepairWords[] {
  const texts = functionsTexts[language].repair;
  const about = (sheets: readonly CellsOfSheet[], tell: (count: string) => string): RepairWords => {
    const places = sheets.flatMap(({ sheet, cells }) => cells.map((cell) => ({ sheet, cell })));
    const left = places.length - MOST_LINKS;
    const more = left > 0 ? texts.more(localNumber(left, language)) : null;
    return { sentence: tell(localNumber(places.length, language)), places: places.slice(0, MOST_LINKS), more };
  };
  const left = protectedSheets.map((each) => about([each], (count) => texts.protected(count, each.sheet)));
  if (repaired.length > 0) return [about(repaired, texts.repaired), ...left];
  return left.length > 0 ? left : [{ sentence: texts.none, places: [], more: null }];
}
