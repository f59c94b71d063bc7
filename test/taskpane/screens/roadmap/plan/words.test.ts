import { wishKey } from '../../../../../src/application/planWishes';
import { leverageOf, planRoadmap, thinMargins, withWish, type Wish } from '../../../../../src/domain/roadmap/planner';
import { wishSubjects, wishFrom } from '../../../../../src/taskpane/screens/roadmap/plan/draft';
import {
  leverageWords,
  marginWords,
  sameWishes,
  smallWhole,
  plannedWardWords,
} from '../../../../../src/taskpane/screens/roadmap/plan/words';
import { contextOf, type SheetContext } from '../../../../../src/workbook/sheets/input';
import { scored } from '../../../scored';

let context: SheetContext;

beforeAll(async () => {
  context = contextOf({ ...(await scored(2022)), addInVersion: '' }, 'vi');
});

test('a planned ward tells its effort, why it stands there and what it has left to do', () => {
  const { assessment, records } = context;
  const plan = planRoadmap({
    assessment,
    roadmap: records.roadmap,
    chosen: records.chosen,
    wards: records.facts.wards,
  });
  const [first] = plan.years.find(({ year }) => year === 2024)!.wards;
  const { effort, why, todo, late: inTime } = plannedWardWords(first!, context);
  expect(effort).toMatch(/^\d+ điểm khối lượng việc còn lại, sớm nhất đạt năm 2023$/);
  expect(why).toContain('Gần đủ điều kiện nhất');
  expect(todo).toContain('C03');
  expect(inTime).toBeNull();
  const late = plannedWardWords({ ...first!, inTime: false }, context).late;
  const unknown = plannedWardWords({ ...first!, inTime: false, effort: null }, context);
  expect([late, unknown.late, unknown.effort]).toEqual([
    '✖ Không kịp',
    '? Chưa xác định',
    'Chưa được chấm điểm năm này',
  ]);
});

test('what one criterion unlocks and the thinnest margins are told with their wards', () => {
  const told = leverageOf(context.assessment).map((each) => leverageWords(each, context));
  expect(told[0]).toMatch(/^C03 .*: thêm 1 phường đạt chuẩn \(.+\)$/);
  expect(told[1]).toMatch(/phường không đạt, chưa thêm phường nào đạt chuẩn/);
  expect(marginWords(thinMargins(context.assessment, 1)[0]!, context)).toMatch(/^.+, C\d\d\.\d+: .+/);
});

test('a wish is made of what the form shows, the first of a list where nothing was chosen', () => {
  const years = [2024, 2025];
  const wards = wishSubjects('choose', context);
  expect(wards.map(({ text }) => text)).not.toContain('Lam Sơn');
  expect(wishFrom({ kind: 'choose', subject: '', year: '', number: '' }, wards, years)).toEqual({
    kind: 'choose',
    wardCode: wards[0]!.id,
    year: 2024,
  });
  expect(wishFrom({ kind: 'exclude', subject: 'HY05', year: '', number: '' }, wards, years)).toEqual({
    kind: 'exclude',
    wardCode: 'HY05',
    year: null,
  });
  const units = wishSubjects('minimum', context);
  expect(wishFrom({ kind: 'minimum', subject: '', year: '', number: ' 2 ' }, units, years)).toEqual({
    kind: 'minimum',
    unit: units[0]!.id,
    least: 2,
  });
  expect(
    wishFrom({ kind: 'lead', subject: 'C06', year: '', number: 'hai' }, wishSubjects('lead', context), years),
  ).toBe(null);
  expect(wishFrom({ kind: 'choose', subject: '', year: '', number: '' }, [], years)).toBe(null);
});

test.each([
  ['0', 0],
  [' 12 ', 12],
  ['', null],
  ['-1', null],
  ['1,5', null],
  ['100', null],
])('"%s" is a small whole number or none', (text, number) => {
  expect(smallWhole(text)).toBe(number);
});

test('a wish more takes the place of those that it contradicts', () => {
  const keep: Wish = { kind: 'choose', wardCode: 'A', year: 2024 };
  const never: Wish = { kind: 'exclude', wardCode: 'A', year: null };
  const other: Wish = { kind: 'exclude', wardCode: 'B', year: 2024 };
  expect(withWish([never, other], keep)).toEqual([other, keep]);
  expect(withWish([keep, other], never)).toEqual([other, never]);
  expect(withWish([keep], { kind: 'exclude', wardCode: 'A', year: 2025 })).toHaveLength(2);
  expect(withWish([{ kind: 'minimum', unit: 'U', least: 1 }], { kind: 'minimum', unit: 'U', least: 2 })).toHaveLength(
    1,
  );
  expect(sameWishes([keep, other], [other, keep], wishKey)).toBe(true);
  expect(sameWishes([keep], [keep, other], wishKey)).toBe(false);
});
