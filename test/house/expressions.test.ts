import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { literalsOf } from '../../scripts/expressions/literals';
import { ROOT, sourceFiles } from './sources';

const LIST = JSON.parse(readFileSync(join(ROOT, 'test/house/linearExpressions.json'), 'utf8')) as string[];

const literals = ['src', 'packages/excel-host/src'].flatMap((room) =>
  sourceFiles(room).flatMap(({ path, text }) => literalsOf(path, text)),
);

describe('regular expressions', () => {
  it('are found in the source with their places', () => {
    const source = 'const a = 1;\nconst b = /x+/u.test("/no/") ? 4 / 2 / 1 : `/no/`;';
    expect(literalsOf('a.ts', source)).toEqual([{ text: '/x+/u', place: 'a.ts:2' }]);
    expect(literals.length).toBeGreaterThan(250);
  });

  it('are of linear time: each was checked by `npm run expressions`', () => {
    const listed = new Set(LIST);
    expect(literals.filter(({ text }) => !listed.has(text))).toEqual([]);
  });

  it('stand in the list of those that were checked only while the source holds them', () => {
    const used = new Set(literals.map(({ text }) => text));
    expect(LIST.filter((text) => !used.has(text))).toEqual([]);
  });
});
