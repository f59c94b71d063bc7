import { functionsTexts } from '../language/functions';
import type { Language } from '../language/language';
import { invalidValue, isProblem, notAvailable, value, type Answer } from './model/answer';
import { plainOrBlank, quote } from './model/argument';
import { cellOfArguments } from './record';
import { verdictSaid } from './verdictWords';

/** No verdict is written longer. */
const LONGEST_WORD = 64;

/** Number of passes among verdicts in cells of the user's own; a blank is no data. A word not understood is never passed over. */
function scoreOf(language: Language, verdicts: unknown): Answer {
  const { problems } = functionsTexts[language];
  const rows: readonly unknown[] = Array.isArray(verdicts) ? verdicts : [verdicts];
  let passed = 0;
  let said = 0;
  for (const [r, row] of rows.entries()) {
    const cells: readonly unknown[] = Array.isArray(row) ? row : [row];
    for (const [c, cell] of cells.entries()) {
      const given = plainOrBlank(cell, 'verdicts', language);
      if (given === null) continue;
      if (isProblem(given)) return invalidValue(`${given.sentence} (${String(r + 1)}:${String(c + 1)})`);
      const verdict = typeof given === 'boolean' ? (given ? 'pass' : 'fail') : wordSaid(given);
      if (verdict === null) return invalidValue(problems.unknownVerdict(quote(given), String(r + 1), String(c + 1)));
      said++;
      if (verdict === 'pass') passed++;
    }
  }
  return said === 0 ? notAvailable(problems.noVerdicts) : value(passed);
}

export const scoreOfFunction = cellOfArguments([{ name: 'verdicts', optional: false, range: true }], scoreOf);

const wordSaid = (given: string | number): ReturnType<typeof verdictSaid> =>
  typeof given === 'string' && given.length <= LONGEST_WORD ? verdictSaid(given) : null;
