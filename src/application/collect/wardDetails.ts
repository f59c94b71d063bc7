import { collectTexts } from '../../language/collect';
import type { Language } from '../../language/language';
import type { WardPreview } from './preview';
import { comparisonCounts, jumpText, lateText, refusedText } from './sentences';
import { receivedChangeText } from './texts';

/** What a preview tells of a ward, in sentences. */
export interface WardDetails {
  /** Where the ward stands, and how late it is. */
  readonly state: string;
  /** About its files; none where it sent none. */
  readonly lines: readonly string[];
  /** What differs, what is odd, what is not taken, notes: only what there is. */
  readonly blocks: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}

/** Everything that a user sees of a ward before figures are taken over. */
export function wardDetails({ state, files, late, comparison }: WardPreview, language: Language): WardDetails {
  const texts = collectTexts[language];
  const head = [texts.states[state], ...(late ? [lateText(late, language)] : [])].join(', ');
  if (state === 'doubled') return { state: head, lines: [texts.doubled(files.join(', '))], blocks: [] };
  if (!comparison) return { state: head, lines: [], blocks: [] };
  const { changes, refused, notes } = comparison;
  const file = files[0] ?? '';
  const changed = changes.filter(({ before }) => before !== null);
  const blocks = [
    { heading: texts.changed, lines: changed.map((change) => receivedChangeText(change, language)) },
    { heading: texts.odd, lines: changes.flatMap((change) => jumpText(change, language) ?? []) },
    { heading: texts.refused, lines: refused.map((cell) => refusedText(file, cell, language)) },
    { heading: texts.notes, lines: notes.map(({ after }) => after) },
  ].filter(({ lines }) => lines.length > 0);
  return { state: head, lines: [texts.file(file, comparisonCounts(comparison, language))], blocks };
}
