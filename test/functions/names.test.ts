import { criterionFunction, whyFunction } from '../../src/functions/criterionFunctions';
import { groupPassFunction } from '../../src/functions/groupFunctions';
import { wardBoundsFunction, wardScoreFunction, wardScoresFunction } from '../../src/functions/wardFunctions';
import type { Answer } from '../../src/functions/model/answer';
import type { QueryModel } from '../../src/functions/model/queryModel';
import { LAND_TABLE, WARD_TABLE } from '../../src/workbook/schema';
import { SAMPLE_TABLES } from '../../src/workbook/sample/tables';
import { templateGrids } from '../support/grids';
import { bookOf, sampleGrids } from './books';

let book: QueryModel;
beforeAll(async () => {
  book = await bookOf(sampleGrids());
});

const value = (content: unknown): Answer => ({ kind: 'value', value: content }) as Answer;
const problem = (answer: Answer): { code: string; sentence: string } =>
  answer.kind === 'problem' ? answer : { code: 'none', sentence: '' };

test.each(['An Tảo', 'an tảo', '  AN  TẢO ', 'Phường An Tảo', 'P. An Tảo', 'An Tảo'])(
  'the ward "%s" is found as on the input sheets',
  (name) => {
    expect(wardScoreFunction.answer(book, name, 2022)).toEqual(value(20));
  },
);

test('a code finds a ward too', () => {
  expect(wardScoreFunction.answer(book, SAMPLE_TABLES[WARD_TABLE.table]![0]!['code'], 2022).kind).toBe('value');
});

test('a name that is nearly right is #N/A and names the nearest', () => {
  const { code, sentence } = problem(wardScoreFunction.answer(book, 'An Tạo', 2022));
  expect(code).toBe('notAvailable');
  expect(sentence).toContain('An Tảo');
});

test('a name that is like none is #N/A and says so', () => {
  expect(problem(wardScoreFunction.answer(book, 'Xyzzy', 2022))).toMatchObject({ code: 'notAvailable' });
});

test('two wards of one name are #N/A with the codes to choose from', async () => {
  const rows = SAMPLE_TABLES[WARD_TABLE.table]!;
  const twin = { ...rows[0], code: 'TWIN-1' };
  const twins = await bookOf(templateGrids({ ...SAMPLE_TABLES, [WARD_TABLE.table]: [...rows, twin] }));
  const { code, sentence } = problem(wardScoreFunction.answer(twins, rows[0]!['name'], 2022));
  expect(code).toBe('notAvailable');
  expect(sentence).toContain('TWIN-1');
});

test('a ward that is gone by the end of the year is #N/A and says so', async () => {
  const rows = SAMPLE_TABLES[WARD_TABLE.table]!.map((row) =>
    row['name'] === 'Quang Trung' ? { ...row, validTo: '24/10/2024' } : row,
  );
  const merged = await bookOf(templateGrids({ ...SAMPLE_TABLES, [WARD_TABLE.table]: rows }));
  expect(wardScoreFunction.answer(merged, 'Quang Trung', 2022).kind).toBe('value');
  const { code, sentence } = problem(wardScoreFunction.answer(merged, 'Quang Trung', 2026));
  expect(code).toBe('notAvailable');
  expect(sentence).toContain('2026');
});

test.each([[null], [undefined], [''], ['  ']])('no ward at all (%p) is #VALUE!', (ward) => {
  expect(problem(wardScoreFunction.answer(book, ward, 2022)).code).toBe('invalidValue');
});

test.each(['C06', 'c06', 6, '6', 'C6', ' c 06 '])('the criterion %p is the sixth', (asked) => {
  expect(criterionFunction.answer(book, 'Lê Lợi', asked, 2023)).toEqual(value('Không đạt'));
});

test.each(['C23', 0, 99, 'Đất', 6.5, -6])(
  'the criterion %p is #N/A, and the sentence says which there are',
  (asked) => {
    const { code, sentence } = problem(criterionFunction.answer(book, 'Lê Lợi', asked, 2023));
    expect(code).toBe('notAvailable');
    expect(sentence).toContain('C01');
    expect(sentence).toContain('C22');
  },
);

test.each([1, '1', 'Nhóm 1'])('the group %p is the first', (asked) => {
  expect(groupPassFunction.answer(book, asked, 2022)).toEqual({ kind: 'spill', rows: [[5, 14]] });
});

test.each([8, 0, -1, 1.5, 'Đảng'])('the group %p is #N/A', (asked) => {
  expect(problem(groupPassFunction.answer(book, asked, 2022)).code).toBe('notAvailable');
});

test('a year left out is that of the settings', () => {
  expect(wardScoresFunction.answer(book, null)).toEqual(wardScoresFunction.answer(book, 2022));
  expect(wardScoresFunction.answer(book, null)).not.toEqual(wardScoresFunction.answer(book, 2023));
});

test.each([[1999], [2101], [2022.5], ['năm ngoái'], [true], [0]])('%p is no year: #VALUE!', (year) => {
  expect(problem(wardScoreFunction.answer(book, 'An Tảo', year)).code).toBe('invalidValue');
});

test('in a year without data only land is known, which is of no year; a year without a rule set is #N/A', () => {
  expect(wardBoundsFunction.answer(book, 'An Tảo', '2027')).toEqual(value('1–22/22'));
  expect(problem(wardScoreFunction.answer(book, 'An Tảo', 2040))).toMatchObject({ code: 'notAvailable' });
});

test('a ward of which nothing is known has no score: #N/A with the reason, never 0', async () => {
  const bare = await bookOf(templateGrids({ ...SAMPLE_TABLES, [LAND_TABLE.table]: [] }));
  expect(wardBoundsFunction.answer(bare, 'An Tảo', 2027)).toEqual(value('0–22/22'));
  expect(problem(wardScoreFunction.answer(bare, 'An Tảo', 2027))).toEqual({
    kind: 'problem',
    code: 'notAvailable',
    sentence: 'Phường “An Tảo” chưa có số liệu năm 2027.',
  });
});

test('WHY tells who says so and both sides of what decides', () => {
  const answer = whyFunction.answer(book, 'Lam Sơn', 'C03', 2022);
  expect(answer.kind === 'value' && answer.value).toContain('Không đạt (Thẩm định)');
  const all = whyFunction.answer(book, 'Lam Sơn', 'C06', 2023);
  expect(all.kind === 'value' && all.value).toMatch(/821,6 m² \(yêu cầu ≥ 500 m²\).*C06\.2/);
});
