import {
  DEFAULT_INTERPRETATIONS,
  INTERPRETATION_IDS,
  withChoices,
  type Interpretations,
} from '../../domain/interpretation';
import { interpretationChoiceFinder, interpretationFinder } from './cell/words';
import type { Findings } from './findings';
import { readRows, type TableView } from './tableView';

/**
 * The choices of tblCachDoc. A blank cell, a missing row and a missing table are the default; so is a choice that is none, which is
 * told at its cell. A sentence stated twice is read from its first row.
 */
export function readInterpretations(view: TableView | null, findings: Findings): Interpretations {
  if (view === null) return DEFAULT_INTERPRETATIONS;
  const chosen = new Map<string, string>();
  const first = new Map<string, string>();
  for (const row of readRows(view, findings)) {
    const typed = row.text('interpretation');
    const id = interpretationFinder(typed);
    if (id === null) {
      if (typed !== '')
        findings.at('unknownInterpretation', row.place('interpretation'), {
          subject: typed,
          found: typed,
          expected: INTERPRETATION_IDS.join(', '),
        });
      continue;
    }
    const known = first.get(id);
    if (known !== undefined) {
      findings.at('duplicateRow', row.place('interpretation'), { subject: id, found: id, expected: known });
      continue;
    }
    first.set(id, row.place('interpretation').cell);
    const choice = row.text('choice');
    const found = choice === '' ? null : interpretationChoiceFinder(id)(choice);
    if (found !== null) chosen.set(id, found);
    else if (choice !== '')
      findings.at('interpretationChoice', row.place('choice'), {
        subject: id,
        found: choice,
        expected: `interpretation:${id}`,
      });
  }
  return withChoices(chosen);
}
