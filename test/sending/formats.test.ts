import { colourOf, isShown, sectionsOf, withoutUnseenWords } from '../../src/sending/formats';

test('a format is parted at semicolons that stand in no word of its own', () => {
  expect(sectionsOf('0;"a;b";\\;;[>1]0')).toEqual(['0', '"a;b"', '\\;', '[>1]0']);
});

test.each([
  ['General', 1, true],
  ['0.00', -1, true],
  ['dd/mm/yyyy', 45_000, true],
  ['[h]:mm', 2, true],
  ['@', 'x', true],
  [';;;', 1, false],
  [';;;', 'x', false],
  [';;;', true, false],
  // Texts are shown as they are where no section speaks of them.
  [';;', 'x', true],
  ['0;-0;;@', 0, false],
  ['0;-0;;@', 'x', true],
  ['0;', -5, false],
  ['_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)', 0, true],
  ['"đạt"', 12, false],
  ['"đạt" 0', 12, true],
  ['_-* #,##0', 3, true],
  ['\\d', 3, false],
  ['[<5]"ít";0', 3, true],
  ['0;0;0;"x"', 'mật', false],
] as const)('format %s shows of %p something: %p', (format, value, shown) => {
  expect(isShown(format, value)).toBe(shown);
});

test.each([
  ['[White]General', 1, '#FFFFFF'],
  ['[Color2]0', 1, '#FFFFFF'],
  ['0;[Red]-0', -1, '#FF0000'],
  ['0;[Red]-0', 1, null],
  ['[$-409]d/m/yy', 1, null],
] as const)('format %s colours %p %p', (format, value, colour) => {
  expect(colourOf(format, value)).toBe(colour);
});

test.each([
  ['0" m²"', 5, '0" m²"'],
  ['0;-0;"không"', 5, '0'],
  ['0;-0;"không"', 0, '0;-0;"không"'],
  ['0;0;0;"mật "@', 'x', '0;0;0;"mật "@'],
  ['"mật"0;0;0;@', 'x', 'General;General;General;@'],
  ['"mật"', null, 'General'],
  ['0.0', null, '0.0'],
] as const)('of format %s a cell with %p keeps %s', (format, value, kept) => {
  expect(withoutUnseenWords(format, value)).toBe(kept);
});
