/** A character of a search text, or "any one character". */
type Sign = string | null;

/** "a?c*d~?" as runs of signs between the stars. */
function runsOf(pattern: string): Sign[][] {
  const runs: Sign[][] = [[]];
  for (let index = 0; index < pattern.length; index++) {
    const sign = pattern.charAt(index);
    const next = pattern.charAt(index + 1);
    if (sign === '*') runs.push([]);
    else if (sign === '?') runs.at(-1)?.push(null);
    else if (sign === '~' && (next === '*' || next === '?' || next === '~')) {
      runs.at(-1)?.push(next);
      index++;
    } else runs.at(-1)?.push(sign);
  }
  return runs;
}

function find(run: readonly Sign[], text: string, from: number): number {
  for (let start = from; start + run.length <= text.length; start++)
    if (run.every((sign, index) => sign === null || sign === text.charAt(start + index))) return start;
  return -1;
}

/**
 * Where the first text that fits the pattern begins (0-based), from `from` on; -1 when none does. "?" is one character, "*" any
 * number, "~" takes the meaning away; capitals do not count. The leftmost place of each run is enough: whatever follows can only
 * lie further right. Source: SEARCH function, support.microsoft.com.
 */
export function searchText(pattern: string, within: string, from: number): number {
  const text = within.toLowerCase();
  const [first = [], ...others] = runsOf(pattern.toLowerCase());
  const start = find(first, text, from);
  let end = start + first.length;
  if (start < 0) return -1;
  for (const run of others) {
    const at = find(run, text, end);
    if (at < 0) return -1;
    end = at + run.length;
  }
  return start;
}
