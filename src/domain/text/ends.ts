/**
 * The text without the characters of `left` at its end. A loop, since a pattern that ends in "+$" begins anew at every character of a
 * long row of them: 32,767 blanks in a cell would take a second.
 */
export function withoutEnd(text: string, left: (character: string) => boolean): string {
  let end = text.length;
  while (end > 0 && left(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}

/** The same at both ends. */
export function withoutEnds(text: string, left: (character: string) => boolean): string {
  const kept = withoutEnd(text, left);
  let start = 0;
  while (start < kept.length && left(kept[start] ?? '')) start++;
  return kept.slice(start);
}

/** What stands before the percent sign that ends a text, blanks around the sign left out; null where none ends it. */
export function beforePercent(text: string): string | null {
  const whole = text.trimEnd();
  return whole.endsWith('%') || whole.endsWith('％') ? whole.slice(0, -1).trimEnd() : null;
}
