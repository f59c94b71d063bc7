import { editDistance } from './editDistance';
import { withoutMarks } from './normalise';

const MOST_SUGGESTIONS = 5;

/** The text itself and every text with one letter left out. */
function shortened(text: string): Set<string> {
  const found = new Set([text]);
  for (let i = 0; i < text.length; i++) found.add(text.slice(0, i) + text.slice(i + 1));
  return found;
}

export interface LikenessIndex<T> {
  /** Items whose text, marks aside, is about one edit away; the most alike first, five at most. */
  alike(text: string): readonly T[];
}

/**
 * Finds texts that look like another one without comparing it with all of them: two texts one edit apart share a text with
 * one letter left out. Ten thousand misses over ten thousand names stay linear.
 */
export function likenessIndex<T>(items: readonly T[], textOf: (item: T) => string): LikenessIndex<T> {
  const buckets = new Map<string, T[]>();
  for (const item of items) {
    for (const key of shortened(withoutMarks(textOf(item)))) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(item);
      else buckets.set(key, [item]);
    }
  }
  return {
    alike(text) {
      const found = new Set<T>();
      for (const key of shortened(withoutMarks(text))) for (const item of buckets.get(key) ?? []) found.add(item);
      return [...found]
        .map((item) => ({ item, distance: editDistance(text, textOf(item)) }))
        .sort((a, b) => a.distance - b.distance)
        .slice(0, MOST_SUGGESTIONS)
        .map(({ item }) => item);
    },
  };
}
