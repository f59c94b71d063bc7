import fc from 'fast-check';
import { beforePercent, withoutEnd, withoutEnds } from '../../../src/domain/text/ends';

const text = fc.string({ unit: fc.constantFrom(' ', '.', '%', '％', '\u00a0', '\n', 'a', '0'), maxLength: 12 });
const isDot = (sign: string): boolean => sign === '.';

test('ends are left out as the pattern would leave them out that takes a square of their length', () => {
  fc.assert(
    fc.property(text, (given) => {
      expect(withoutEnd(given, isDot)).toBe(given.replace(/\.+$/, ''));
      expect(withoutEnds(given, isDot)).toBe(given.replace(/^\.+|\.+$/g, ''));
    }),
  );
});

test('a percent sign is parted from what stands before it, blanks around it left out', () => {
  fc.assert(
    fc.property(text, (given) => {
      const found = /^([^]*?)\s*[%％]\s*$/.exec(given)?.[1];
      expect(beforePercent(given)?.trimEnd()).toBe(found?.trimEnd());
    }),
  );
});

test.each([
  ['95 %', '95'],
  ['95％ ', '95'],
  ['%', ''],
  ['95', null],
  ['5 % giảm', null],
  [`5${' '.repeat(32_000)}x`, null],
])('%j is %j', (given, expected) => {
  expect(beforePercent(given)).toBe(expected);
});
