import { writeFileSync } from 'node:fs';
import { check } from 'recheck';
import { format, resolveConfig } from 'prettier';
import { sourceFiles } from '../../test/house/sources';
import { literalsOf, type Literal } from './literals';

/**
 * `npm run expressions`: has recheck look for a text on which a regular expression of the product takes more than linear time, and
 * writes down those that have none. A house test fails for every expression that is not written down.
 */
const LIST = 'test/house/linearExpressions.json';
const ROOMS = ['src', 'packages/excel-host/src'];
const TIMEOUT_MS = 20_000;

async function verdictOf({ text }: Literal): Promise<string> {
  const end = text.lastIndexOf('/');
  const answer = await check(text.slice(1, end), text.slice(end + 1), { timeout: TIMEOUT_MS });
  return answer.status === 'vulnerable' ? `${answer.complexity.summary}: ${answer.attack.pattern}` : answer.status;
}

async function main(): Promise<void> {
  const literals = new Map<string, Literal>();
  for (const room of ROOMS)
    for (const { path, text } of sourceFiles(room))
      for (const each of literalsOf(path, text)) literals.set(each.text, literals.get(each.text) ?? each);
  const linear: string[] = [];
  for (const literal of literals.values()) {
    const verdict = await verdictOf(literal);
    if (verdict === 'safe') linear.push(literal.text);
    else {
      console.error(`${literal.place}  ${literal.text}\n  ${verdict}`);
      process.exitCode = 1;
    }
  }
  const options = { ...(await resolveConfig(LIST)), parser: 'json' };
  writeFileSync(LIST, await format(JSON.stringify(linear.sort(), null, 2), options));
  console.log(`${String(linear.length)} of ${String(literals.size)} expressions take linear time.`);
}

void main();
