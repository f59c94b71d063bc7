/** The character that ends just before `index`, "" at the beginning; a pair of surrogates is one character. */
function characterBefore(text: string, index: number): string {
  const low = text.charCodeAt(index - 1);
  const isPair = index > 1 && low >= 0xdc00 && low <= 0xdfff;
  return text.slice(isPair ? index - 2 : Math.max(0, index - 1), index);
}

const characterAt = (text: string, index: number): string => String.fromCodePoint(text.codePointAt(index) ?? 0);

/**
 * All matches of a global pattern (which matches at least one character) whose first character may follow the character before it ("" at the beginning of the text).
 * This is what a lookbehind of one character does; Safari before 16.4, in which Excel for Mac shows the pane on macOS 12, cannot
 * even parse one.
 */
export function* matchesAfter(
  text: string,
  pattern: RegExp,
  mayFollow: (before: string, first: string) => boolean,
): Generator<RegExpExecArray> {
  const scan = new RegExp(pattern.source, pattern.flags);
  const isAllowed = (index: number): boolean => mayFollow(characterBefore(text, index), characterAt(text, index));
  for (let match = scan.exec(text); match !== null; match = scan.exec(text)) {
    const found = isAllowed(match.index);
    if (found) yield match;
    if (found && match[0] !== '') continue;
    // After a refusal the search goes on where a match may begin again; long runs of digits are passed over at once.
    let next = match.index;
    do next += Math.max(1, characterAt(text, next).length);
    while (!found && next < text.length && !isAllowed(next));
    scan.lastIndex = next;
  }
}
