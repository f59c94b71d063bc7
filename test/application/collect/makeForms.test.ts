import { makeEntryForms } from '../../../src/application/collect/makeForms';
import type { EntryForm } from '../../../src/workbook/entryForm/types';
import { bookOf, MONTHLY } from '../../support/collectBook';

const FEBRUARY = { year: 2026, month: 2 };
const book = bookOf(MONTHLY);
const forms = makeEntryForms(book, FEBRUARY, 'vi');
const line = (form: EntryForm | undefined, id: string) =>
  form?.sections.flatMap(({ lines }) => lines).find(({ indicator }) => indicator.id === id);

test('every ward is asked for every figure that the tables have a column for, each once', () => {
  expect(forms.map(({ ward }) => ward.name)).toEqual(['Lam Sơn', 'An Tảo', 'Hiến Nam']);
  for (const { sections } of forms) {
    const ids = sections.flatMap(({ lines }) => lines.map(({ indicator }) => indicator.id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['officers', 'social_order_crimes', 'files_on_time', 'unit_title']));
    expect(sections.map(({ group }) => group)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  }
});

test('the month before and last year stand beside: what arises of the same months, what stands of the year’s end', () => {
  const [first] = forms;
  expect(first?.previousPeriod).toEqual({ year: 2026, month: 1 });
  expect(line(first, 'officers')).toMatchObject({ previous: 1021, lastYear: 1011 });
  expect(line(first, 'disciplined_officers')).toMatchObject({ previous: 1031, lastYear: null });
  expect(line(first, 'social_order_crimes')).toMatchObject({ previous: null, lastYear: 1041 });
});

test('in January what arose last year is no figure to go on from, what stood then is', () => {
  const withYear = bookOf({
    ...MONTHLY,
    tblNhom2: [{ year: 2025, ward: 'Lam Sơn', officers: 11, disciplined_officers: 2 }],
  });
  const [first] = makeEntryForms(withYear, { year: 2026, month: 1 }, 'vi');
  expect(first?.previousPeriod).toEqual({ year: 2025, month: 12 });
  expect(line(first, 'officers')?.previous).toBe(11);
  expect(line(first, 'disciplined_officers')?.previous).toBeNull();
});

test('the rules are those of the year, in words', () => {
  const [first] = forms;
  expect(line(first, 'disciplined_officers')?.rule).toBe('Phải bằng 0');
  expect(line(first, 'social_order_crimes')?.rule).toBe('Giảm từ 6% trở lên so với năm trước');
  expect(line(first, 'self_management_models')?.rule).toBe('Từ 2 mô hình trở lên');
  expect(line(first, 'officers_with_degree')?.rule).toBe('Trên 70% so với “Cán bộ, chiến sĩ hiện có”');
  expect(line(first, 'units_recognised_safe')?.rule).toMatch(/so với “[^“”]*‘An toàn về ANTT’”$/);
  expect(line(first, 'residential_groups')?.rule).toMatch(/^Dùng để tính tỷ lệ “.+”, “.+”/);
});

test('a ward has its own day to send by, else that of its unit’s next monthly report', () => {
  expect(forms.map(({ due }) => due)).toEqual(['2026-03-17', '2026-03-03', '2026-03-17']);
  const [later] = makeEntryForms(book, { year: 2026, month: 8 }, 'vi');
  expect(later?.due).toBeNull();
});

test('wards that ended before the period’s last day are not asked', () => {
  const merged = bookOf({
    ...MONTHLY,
    tblPhuong: [
      { code: 'P1', name: 'Lam Sơn', validTo: '2026-02-27' },
      { code: 'P2', name: 'Sơn Nam', validFrom: '2026-02-28' },
    ],
  });
  expect(makeEntryForms(merged, FEBRUARY, 'vi').map(({ ward }) => ward.code)).toEqual(['P2']);
});

test('only the wards that are named are asked', () => {
  const some = makeEntryForms(book, FEBRUARY, 'vi', new Set(['P3']));
  expect(some.map(({ ward }) => ward.name)).toEqual(['Hiến Nam']);
});
