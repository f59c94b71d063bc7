import fc from 'fast-check';
import { entryFileNames } from '../../../src/documents/entryForm/fileName';
import type { EntryForm } from '../../../src/workbook/entryForm/types';

const formOf = (name: string, code: string): EntryForm => ({
  ward: { code, name },
  period: { year: 2026, month: 3 },
  span: { from: '2026-01-01', to: '2026-03-31' },
  previousPeriod: null,
  due: null,
  sections: [],
});

test('files carry the whole name of the ward and the period', () => {
  expect(entryFileNames([formOf('Phố Hiến', 'PX01')], 'vi')).toEqual(['Phiếu nhập – Phố Hiến – 03-2026.xlsx']);
});

test('wards of one name are told apart by their codes', () => {
  expect(entryFileNames([formOf('Hồng Châu', 'HY04'), formOf('hồng châu', 'PX03')], 'vi')).toEqual([
    'Phiếu nhập – Hồng Châu (HY04) – 03-2026.xlsx',
    'Phiếu nhập – hồng châu (PX03) – 03-2026.xlsx',
  ]);
});

test('whatever wards are called, their files have names that any system takes, and no two the same', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string()), { maxLength: 12 }), (wards) => {
      const names = entryFileNames(
        wards.map(([name, code]) => formOf(name, code)),
        'vi',
      );
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wards.length);
      for (const name of names) expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}]+\.xlsx$/u);
    }),
  );
});
