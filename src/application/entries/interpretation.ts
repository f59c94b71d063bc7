import { interpretationFinder } from '../../workbook/read/cell/words';
import type { TableView } from '../../workbook/read/tableView';
import { INTERPRETATION_TABLE } from '../../workbook/schema';
import { interpretationRows, interpretationWord } from '../../workbook/schema/interpretations';
import { languageOf } from '../whatIf/draft';
import { rowsOf } from '../whatIf/place';
import { keyCells, missingColumn, noTable, rowChanges } from './row';
import type { EntryPlan, EntryWish } from './types';

type Wish = Extract<EntryWish, { kind: 'interpretation' }>;

/** The cell of tblCachDoc that chooses how a sentence is read: of its first row, which is the one that counts, else of a new one. */
export function planInterpretation(view: TableView | null, { id, choice }: Wish): EntryPlan {
  if (view === null) return noTable(INTERPRETATION_TABLE);
  const missing = missingColumn(view, ['interpretation', 'choice']);
  if (missing) return missing;
  const language = languageOf(view);
  const row = rowsOf(view).find((each) => interpretationFinder(each.text('interpretation')) === id);
  const { sentence, section, byDefault } =
    interpretationRows(language).find((each) => each.interpretation === id) ?? {};
  const keys = Object.entries({ interpretation: id, sentence, section, byDefault }).flatMap(([column, after]) =>
    typeof after === 'string' ? keyCells(view, { [column]: after }) : [],
  );
  return rowChanges(view, row?.row ?? null, keys, keyCells(view, { choice: interpretationWord(language, id, choice) }));
}
