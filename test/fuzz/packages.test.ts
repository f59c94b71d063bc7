import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { files, zip } from '../../packages/excel-host/test/package/fixtures';
import { attack } from './attack';
import { MUTATIONS } from './mutate';

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/hung-yen.xlsx')));
const SMALL = zip(files());

test.each([
  ['a small workbook', SMALL, 800],
  ['the sample workbook', SAMPLE, 60],
])(
  '%s spoiled in any way is refused with a reason or worked with to the end',
  async (_, bytes, times) => {
    const fates = new Map<string, number>();
    const tried = new Set<string>();
    for (let seed = 1; seed <= times; seed++) {
      const { fate, mutations } = await attack(bytes, seed, () => performance.now());
      fates.set(fate, (fates.get(fate) ?? 0) + 1);
      for (const mutation of mutations) tried.add(mutation);
    }
    expect(tried).toEqual(new Set(Object.keys(MUTATIONS)));
    expect([...fates.keys()]).toEqual(
      expect.arrayContaining(['opened', 'truncated', 'missingPart', 'entities', 'brokenXml']),
    );
  },
  120_000,
);
