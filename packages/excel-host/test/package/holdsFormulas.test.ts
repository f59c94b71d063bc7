import { holdsFormulas } from '../../src/package/read/holdsFormulas';

const of = (text: string): boolean => holdsFormulas(new TextEncoder().encode(text));

test.each(['<c><f>A1</f></c>', '<x:c><x:f t="shared" si="0"/></x:c>', '<c><f\n ca="1">1</f></c>', '<f/>'])(
  'a formula is found in %j',
  (text) => expect(of(text)).toBe(true),
);

test.each(['<c><v>1</v></c>', '<is><t>&lt;f></t></is>', '<font/><foo:fx/><c r="f">', ''])(
  'none is found in %j',
  (text) => expect(of(text)).toBe(false),
);

test('of text in UTF-16, which nobody searches, it is said to be there', () => {
  expect(holdsFormulas(new Uint8Array([0xff, 0xfe, 0x3c, 0]))).toBe(true);
});
