import fc from 'fast-check';
import { wishEdits } from '../../src/application/planWishes';
import { askedOf, type Wish } from '../../src/domain/roadmap/planner';
import type { Grids } from '../../src/workbook/grid';
import { readWorkbook } from '../../src/workbook/read';
import { SAMPLE_TABLES } from '../../src/workbook/sample/tables';
import { PLAN_TABLE, type TemplateRow } from '../../src/workbook/schema';
import type { Language } from '../../src/language/language';
import { templateGrids } from '../support/grids';
import { withEdits } from '../support/edits';

const book = (rows: readonly TemplateRow[] = [], language: Language = 'vi'): Grids =>
  templateGrids({ ...SAMPLE_TABLES, tblKeHoach: rows }, language);

const change = (grids: Grids, wanted: readonly Wish[]) => wishEdits(grids, readWorkbook(grids), wanted);

function written(grids: Grids, wanted: readonly Wish[]): Grids {
  const changed = change(grids, wanted);
  if (changed.kind === 'refused') throw new Error(changed.refusal);
  return withEdits(grids, changed.edits, changed.growth);
}

const wardCode = fc.constantFrom('HY03', 'HY05', 'HY07', 'MH01', 'MH04', 'MH07');
const year = fc.integer({ min: 2023, max: 2028 });
const wish: fc.Arbitrary<Wish> = fc.oneof(
  fc.record({ kind: fc.constant('choose' as const), wardCode, year }),
  fc.record({ kind: fc.constant('exclude' as const), wardCode, year: fc.option(year) }),
  fc.record({
    kind: fc.constant('minimum' as const),
    unit: fc.constantFrom('Thành phố Hưng Yên', 'Thị xã Mỹ Hào'),
    least: fc.integer({ min: 0, max: 3 }),
  }),
  fc.record({
    kind: fc.constant('lead' as const),
    criterionId: fc.constantFrom('C01', 'C06', 'C22'),
    years: fc.integer({ min: 0, max: 5 }),
  }),
);
const wishes = fc.uniqueArray(wish, { maxLength: 9, selector: (each) => JSON.stringify(each) });

test('what is written is read again as what was wanted, whatever stood there', () => {
  fc.assert(
    fc.property(wishes, wishes, fc.constantFrom<Language>('vi', 'en'), (before, wanted, language) => {
      const first = written(book([], language), before);
      const { wishes: read, issues } = readWorkbook(written(first, wanted));
      expect(read).toEqual(expect.arrayContaining([...wanted]));
      expect(read).toHaveLength(wanted.length);
      expect(issues.filter(({ subject }) => subject === PLAN_TABLE.table)).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test('nothing is written where the table says it already, and its notes stay', () => {
  const rows = [{ kind: 'exclude', subject: 'HY04', year: 2024, note: 'đang sáp nhập' }];
  expect(change(book(rows), [{ kind: 'exclude', wardCode: 'HY04', year: 2024 }])).toEqual({
    kind: 'edits',
    edits: [],
    growth: [],
  });
});

test('a row that nobody can read stays for its author to mend', () => {
  const grids = book([{ kind: 'choose', subject: 'Không Có', year: 2024 }, {}]);
  const after = written(grids, [{ kind: 'lead', criterionId: 'C06', years: 3 }]);
  expect(after.get('tblKeHoach')!.values[1]!.slice(0, 3)).toEqual(['Chọn', 'Không Có', 2024]);
});

test('a wish no longer wanted goes with its note', () => {
  const rows = [{ kind: 'minimum', subject: 'Thị xã Mỹ Hào', number: 1, note: 'ý kiến họp' }];
  const after = written(book(rows), []);
  expect(after.get('tblKeHoach')!.values[1]).toEqual(['', '', '', '', '']);
  expect(askedOf(readWorkbook(after).wishes).wishes.minimumPerUnit.size).toBe(0);
});

test('without the table or a column it is told why nothing is written', () => {
  const wanted: Wish[] = [{ kind: 'lead', criterionId: 'C06', years: 3 }];
  const without = new Map([...book()].filter(([table]) => table !== 'tblKeHoach'));
  expect(change(without, wanted)).toEqual({ kind: 'refused', refusal: 'noTable' });
  const grids = new Map(book());
  const table = grids.get('tblKeHoach')!;
  grids.set('tblKeHoach', { ...table, values: table.values.map((line) => line.slice(0, 3)) });
  expect(change(grids, wanted)).toEqual({ kind: 'refused', refusal: 'noColumn' });
});

test('a table without a blank row grows by as many rows as wishes need', () => {
  const full = book([{ kind: 'exclude', subject: 'Ghi tạm' }]);
  const wanted: Wish[] = [
    { kind: 'lead', criterionId: 'C06', years: 3 },
    { kind: 'lead', criterionId: 'C07', years: 2 },
  ];
  expect(change(full, wanted)).toMatchObject({ growth: [{ table: 'tblKeHoach', rows: 2 }] });
  expect(readWorkbook(written(full, wanted)).wishes).toEqual(wanted);
});
