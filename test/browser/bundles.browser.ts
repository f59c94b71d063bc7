import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse, type Node } from 'acorn';
import { full } from 'acorn-walk';
import { DESK } from '../../scripts/desk/build';

const LOOKBEHIND = /\(\?<[=!]/;

/** What Safari 15, the oldest that shows the pane on a Mac, cannot parse in a script. */
function unreadable(source: string): string[] {
  const found: string[] = [];
  const tree = parse(source, { ecmaVersion: 2022, sourceType: 'script' });
  full(tree, (node: Node) => {
    if (node.type === 'StaticBlock') found.push('a static block');
    const text = source.slice(node.start, node.end);
    // Patterns that stand in strings are no syntax: ours are forbidden by lint, and libraries make theirs only when asked.
    if (node.type === 'Literal' && text.startsWith('/') && LOOKBEHIND.test(text)) found.push(`a lookbehind: ${text}`);
  });
  return found;
}

/** The bundles of the pane, which are what Excel loads; office.js is Microsoft's, and the desk runs in Edge and Chrome. */
const bundles = (): string[] => {
  const page = readFileSync(join(DESK, 'taskpane.html'), 'utf8');
  const first = [...page.matchAll(/<script defer src="([^"]+)"/g)].map(([, name = '']) => name);
  const runtime = first.map((name) => readFileSync(join(DESK, name), 'utf8')).join('\n');
  // Parts loaded later are named in the runtime by their hashes.
  const later = readdirSync(DESK).filter(
    (name) => name.endsWith('.js') && runtime.includes(name.split('.').at(-2) ?? name),
  );
  return [...new Set([...first, ...later])];
};

void test('every bundle of the pane can be parsed by Safari 15', () => {
  const names = bundles();
  assert.ok(names.length > 8, `only ${String(names.length)} bundles were found`);
  for (const name of names) assert.deepEqual(unreadable(readFileSync(join(DESK, name), 'utf8')), [], name);
});

void test('a lookbehind, a static block and syntax newer than 2022 would be caught', () => {
  assert.equal(unreadable('var a = /(?<=x)y/;').length, 1);
  assert.equal(unreadable('class A { static { } }').length, 1);
  assert.throws(() => unreadable('/[a--b]/v.test("a")'));
});
