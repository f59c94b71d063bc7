import { collectTexts } from '../../language/collect';

/** What a ward wrote beside a figure. */
export interface FigureNote {
  readonly group: number;
  readonly header: string;
  readonly note: string;
  readonly evidence: string;
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The notes of each group as one text, each with the figure that it is about; papers speak Vietnamese. */
export function joinNotes(notes: readonly FigureNote[]): ReadonlyMap<number, string> {
  const { note: sentence, evidence: document } = collectTexts.vi;
  const joined = new Map<number, string>();
  for (const { group, header, note, evidence } of notes) {
    const parts = [tidy(note), tidy(evidence) === '' ? '' : document(tidy(evidence))].filter((part) => part !== '');
    if (parts.length === 0) continue;
    const text = sentence(header, parts.join(', '));
    const before = joined.get(group);
    joined.set(group, before === undefined ? text : `${before}; ${text}`);
  }
  return joined;
}

/** A note with what is new of another one behind it; nothing is told twice. */
export const withNote = (standing: string, added: string): string => {
  const parts = added.split('; ').filter((part) => !standing.includes(part));
  return [...(standing.trim() === '' ? [] : [standing.trim()]), ...parts].join('; ');
};
