import { wardChanges } from '../../../src/domain/ward';
import type { Ward } from '../../../src/domain/ward/types';

const ward = (code: string, more: Partial<Ward> = {}): Ward => ({
  code,
  name: code,
  managingUnit: '',
  validFrom: null,
  validTo: null,
  successorCode: null,
  citation: '',
  place: null,
  ...more,
});
const ended = (code: string, successorCode: string | null, validTo = '2025-06-30', citation = 'NQ 1666'): Ward =>
  ward(code, { validTo, successorCode, citation });
const begun = (code: string): Ward => ward(code, { validFrom: '2025-07-01' });
const told = (wards: readonly Ward[]) =>
  wardChanges(wards).map(({ kind, day, from, to, withOthers, citation }) => [
    kind,
    day,
    from.map(({ code }) => code).join('+'),
    to.map(({ code }) => code).join('+'),
    withOthers,
    citation,
  ]);

test('wards that become one on the same day are one merger, with its citation', () => {
  expect(told([ended('A', 'P'), ended('B', 'P'), begun('P')])).toEqual([
    ['merged', '2025-07-01', 'A+B', 'P', false, 'NQ 1666'],
  ]);
});

test('one ward into one that begins the next day is a change of name, into one that stood already a merger', () => {
  expect(told([ended('A', 'P'), begun('P')])).toEqual([['renamed', '2025-07-01', 'A', 'P', false, 'NQ 1666']]);
  expect(told([ended('Q', 'L', '2024-11-30'), ward('L')])[0]?.slice(0, 4)).toEqual(['merged', '2024-12-01', 'Q', 'L']);
});

test('a plus tells of units outside the list: no mere change of name', () => {
  expect(told([ended('A', 'P+'), begun('P')])).toEqual([['merged', '2025-07-01', 'A', 'P', true, 'NQ 1666']]);
});

test('several successors make a split, none an end', () => {
  expect(told([ended('X', 'Y; Z'), begun('Y'), begun('Z')])[0]?.slice(0, 4)).toEqual([
    'split',
    '2025-07-01',
    'X',
    'Y+Z',
  ]);
  expect(told([ended('X', null)])[0]?.[0]).toBe('ended');
});

test('changes come by their days', () => {
  const days = wardChanges([ended('A', 'P'), begun('P'), ended('Q', 'A', '2024-11-30')]).map(({ day }) => day);
  expect(days).toEqual(['2024-12-01', '2025-07-01']);
});

test('a commune that became a ward is told from its first day, by one row or by two', () => {
  const two: Ward[] = [{ ...ended('X', 'P'), kind: 'commune' }, begun('P')];
  expect(told(two)[0]?.slice(0, 4)).toEqual(['becameWard', '2025-07-01', 'X', 'P']);
  const one: Ward[] = [{ ...begun('K'), kind: 'formerCommune' }];
  expect(told(one)[0]?.slice(0, 4)).toEqual(['becameWard', '2025-07-01', '', 'K']);
});
