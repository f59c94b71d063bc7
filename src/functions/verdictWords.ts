import { DIRECTIONS, VERDICTS, type Verdict } from '../domain/assess/types';
import { normaliseText } from '../domain/text/normalise';
import { LANGUAGES } from '../language/language';
import { statusSymbols, verdictsTexts } from '../language/verdicts';
import { choiceFinder } from '../workbook/read/cell/words';

const SYMBOLS = new Set<string>(Object.values(statusSymbols));

const WORDS: ReadonlyMap<string, Verdict> = new Map(
  LANGUAGES.flatMap((language) => [
    ...VERDICTS.flatMap((verdict): [string, Verdict][] => {
      const { verdicts, shortVerdicts } = verdictsTexts[language];
      return [
        [normaliseText(verdicts[verdict]), verdict],
        [normaliseText(shortVerdicts[verdict]), verdict],
      ];
    }),
    [normaliseText(verdictsTexts[language].earlierShortVerdicts.notApplicable), 'notApplicable'] as [string, Verdict],
    ...DIRECTIONS.flatMap((direction): [string, Verdict][] => {
      const { directions, shortDirections } = verdictsTexts[language];
      return [
        [normaliseText(directions[direction]), 'provisional'],
        [normaliseText(shortDirections[direction]), 'provisional'],
      ];
    }),
  ]),
);

const isVerdict = (id: string | null): id is Verdict => (VERDICTS as readonly (string | null)[]).includes(id);

/**
 * The verdict that a cell says, with or without the symbol of the status sheets, long or short, in any language of ours, or as
 * people write it on sheet Thẩm định; null when it says none.
 */
export function verdictSaid(text: string): Verdict | null {
  const normal = normaliseText(text);
  const [symbol = ''] = normal;
  const word = SYMBOLS.has(symbol) ? normal.slice(symbol.length).trim() : normal;
  const known = WORDS.get(word);
  if (known) return known;
  const declared = choiceFinder('declaredVerdict')(word);
  return isVerdict(declared) ? declared : null;
}
