import {
  FUNCTION_CATALOGUE,
  functionName,
  functionSyntax,
  type CatalogueFunction,
} from '../../../application/functionCatalogue';
import { formulaFor, type ExampleSubjects, type Insertion, type Obstacle } from '../../../application/insertFormula';
import type { SelectedCell } from '../../../application/ports';
import type { RepairOutcome } from '../../../application/repairFormulas';
import type { Scoring } from '../../../application/scoreWorkbook';
import { functionsTexts, type FunctionId } from '../../../language/functions';
import type { Language } from '../../../language/language';
import { paneFunctionsTexts } from '../../../language/paneFunctions';
import { localNumber } from '../../../workbook/sheets/parts/exactText';
import { shorten } from '../../../workbook/sheets/parts/lines';
import { functionPageName } from '../../page/functionHelp';

/** Content of a cell is told back no longer than this. */
const LONGEST_CONTENT = 60;

export interface FunctionWords {
  readonly id: FunctionId;
  /** "KM.WARDSCORE" */
  readonly name: string;
  readonly syntax: string;
  readonly description: string;
  readonly result: string;
  readonly spills: boolean;
  /** The formula that the button inserts. */
  readonly example: string;
  /** Address of the help page beside the pane. */
  readonly help: string;
}

/** What examples speak of in a workbook that was read; null while none was. */
export function subjectsOf(scoring: Scoring | null): ExampleSubjects | null {
  const assessment = scoring?.assessment;
  const ward = assessment?.wards[0];
  const criterion = assessment?.ruleSet.criteria[0];
  if (!assessment || !ward || !criterion) return null;
  return { ward: ward.name, criterion: criterion.id, group: criterion.group, year: assessment.year };
}

export const functionWords = (subjects: ExampleSubjects | null, language: Language): readonly FunctionWords[] =>
  FUNCTION_CATALOGUE.map((described: CatalogueFunction): FunctionWords => {
    const { id, spills } = described;
    const { description, result } = functionsTexts[language].functions[id];
    const help = `${functionPageName(id)}#${language}`;
    const example = formulaFor(id, subjects);
    return {
      id,
      name: functionName(id),
      syntax: functionSyntax(described),
      description,
      result,
      spills,
      example,
      help,
    };
  });

const placeText = ({ sheet, cell }: { readonly sheet: string; readonly cell: string | null }): string =>
  cell === null ? sheet : `${sheet}!${cell}`;

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

/** What an obstacle is told with: the name of the sheet or of the table, or what the cell holds. */
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

/** What became of the repair: how many were mended, and on which protected sheets some still stick. */
export function repairSentences({ repaired, protectedSheets }: RepairOutcome, language: Language): readonly string[] {
  const texts = functionsTexts[language].repair;
  const left = protectedSheets.map(({ sheet, formulas }) => texts.protected(localNumber(formulas, language), sheet));
  if (repaired > 0) return [texts.repaired(localNumber(repaired, language)), ...left];
  return left.length > 0 ? left : [texts.none];
}
