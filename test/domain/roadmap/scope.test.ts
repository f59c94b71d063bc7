import { scopeOf } from '../../../src/domain/roadmap';
import type { Ward } from '../../../src/domain/ward/types';
import { ward } from '../../support/assessment';

const LAST_DAY = '2025-06-30';
const FIRST_DAY = '2025-07-01';

/** Two wards of the scheme merged into one; two of another province, which joined with theirs on the same day. */
const before = (code: string, successorCode: string, more: Partial<Ward> = {}): Ward => ({
  ...ward(code, code),
  validTo: LAST_DAY,
  successorCode,
  ...more,
});
const after = (code: string, more: Partial<Ward> = {}): Ward => ({
  ...ward(code, code),
  validFrom: FIRST_DAY,
  ...more,
});

const ROADMAP = [2023, 2025].map((year) => ({ year, toChoose: 1, leastShare: 50, place: null }));
const DEFAULT = { R13: 'schemeWards', R15: 'calendar' } as const;

const counted = (wards: readonly Ward[], year = 2025, readings: Parameters<typeof scopeOf>[2] = DEFAULT): string => {
  const scope = scopeOf(wards, ROADMAP, readings)(year);
  const [found, otherwise] = [scope.wards, scope.otherwise].map((each) => each.map(({ code }) => code).join(' '));
  return found === otherwise ? (found ?? '') : `${found ?? ''} or ${otherwise ?? ''}`;
};

const MERGED = [before('A', 'AB'), before('B', 'AB+'), after('AB')];

test('milestones count the wards of the scheme and what followed them, not wards that came from elsewhere', () => {
  const list = [...MERGED, after('T')];
  expect([counted(list, 2023), counted(list)]).toEqual(['A B', 'AB or AB T']);
});

test('read otherwise they count every ward of the list', () => {
  expect(counted([...MERGED, after('T')], 2025, { ...DEFAULT, R13: 'allWards' })).toBe('AB T or AB');
});

test('a ward said not to be of the scheme counts for nothing, nor does what followed it alone', () => {
  const foreign = [before('X', 'T', { ofScheme: false }), after('T')];
  expect(counted([...MERGED, ...foreign])).toBe('AB or AB T');
  expect(counted([...MERGED, ...foreign.slice(0, 1), after('T', { ofScheme: true })])).toBe('AB T');
});

test('where no ward of the list stood when the roadmap began nobody can tell, and all count', () => {
  expect(counted([after('AB'), after('T')])).toBe('AB T');
});

test('where it is not written what followed a ward of the scheme, a new ward may be it and counts', () => {
  expect(counted([before('A', ''), before('B', 'AB'), after('AB'), after('T')])).toBe('AB T');
});

test('a circle of successors ends', () => {
  expect(counted([before('A', 'B'), before('B', 'A')], 2023)).toBe('A B');
});

test('the year ends as the figures do', () => {
  const late = [...MERGED, { ...after('L'), validFrom: '2025-12-20', ofScheme: true }];
  expect(counted(late)).toBe('AB L');
  expect(counted(late, 2025, { ...DEFAULT, R15: 'fromMidDecember' })).toBe('AB');
});
