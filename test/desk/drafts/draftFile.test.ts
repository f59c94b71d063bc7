import fc from 'fast-check';
import { fromDraftFile, toDraftFile } from '../../../src/desk/drafts/draftFile';

test('a draft file gives back its note and every byte of its workbook', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.uint8Array(), (name, keptAt, workbook) => {
      const draft = fromDraftFile(toDraftFile({ name, keptAt }, workbook));
      expect(draft).toEqual({ note: { name, keptAt }, workbook });
    }),
  );
});

test('a file that is cut off or no draft at all is none', () => {
  const whole = toDraftFile({ name: 'a.xlsx', keptAt: 1 }, new Uint8Array([1, 2, 3]));
  for (const length of [0, 3, 4, 20]) expect(fromDraftFile(whole.slice(0, length))).toBeNull();
  expect(fromDraftFile(new TextEncoder().encode('PK\u0003\u0004 something else'))).toBeNull();
  const strange = toDraftFile({ name: 'a.xlsx', keptAt: 1 }, new Uint8Array());
  strange[4] = 33;
  expect(fromDraftFile(strange)).toBeNull();
});
