import { RecognitionRegister, type RecognitionRecord } from '../../../src/domain/recognition';
import { wardsAtEndOf } from '../../../src/domain/ward';
import type { Ward } from '../../../src/domain/ward/types';
import { ward as named } from '../../support/assessment';

const ward = (code: string, more: Partial<Ward> = {}): Ward => ({ ...named(code, code), ...more });
const decision = (wardCode: string, year: number, more: Partial<RecognitionRecord> = {}): RecognitionRecord => ({
  ...{ wardCode, year, document: '1/QĐ', decidedOn: `${String(year + 1)}-04-22`, signer: '' },
  ...{ withdrawnBy: '', withdrawnOn: null, place: null },
  ...more,
});
const A = [ward('A')];
const standing = (records: readonly RecognitionRecord[], day: string | null, year = 2023): string =>
  new RecognitionRegister(records, A, day).forYear('A', year)?.standing ?? 'none';

test.each([
  ['on the day of the decision', '2024-04-22', 'recognised'],
  ['not on the day before', '2024-04-21', 'none'],
  ['when the report has no day', null, 'recognised'],
])('a ward is recognised %s', (_, day, expected) => {
  expect(standing([decision('A', 2023)], day)).toBe(expected);
});

test.each([
  ['on the day it is withdrawn', '2025-01-05', 'withdrawn'],
  ['not on the day before', '2025-01-04', 'recognised'],
  ['when the report has no day', null, 'withdrawn'],
])('a recognition is withdrawn %s', (_, day, expected) => {
  expect(standing([decision('A', 2023, { withdrawnOn: '2025-01-05' })], day)).toBe(expected);
});

test('a withdrawal without a day counts at once', () => {
  expect(standing([decision('A', 2023, { withdrawnBy: '2/QĐ' })], '2024-04-22')).toBe('withdrawn');
});

test('a year is recognised by a decision on that year alone; a later one looks back to the latest', () => {
  const register = new RecognitionRegister([decision('A', 2023)], A, '2026-12-31');
  expect(register.forYear('A', 2024)).toBeNull();
  expect(register.upTo('A', 2024)?.record.year).toBe(2023);
  expect(register.upTo('A', 2022)).toBeNull();
});

test('of two decisions on one year the one that holds counts', () => {
  const withdrawn = decision('A', 2023, { withdrawnBy: '2/QĐ' });
  const again = decision('A', 2023, { document: '3/QĐ' });
  expect(standing([withdrawn, again], null)).toBe('recognised');
  expect(standing([again, withdrawn], null)).toBe('recognised');
});

test('a withdrawal of the latest year is not hidden by an earlier recognition', () => {
  const records = [decision('A', 2023), decision('A', 2024, { withdrawnBy: '2/QĐ' })];
  expect(new RecognitionRegister(records, A, null).upTo('A', 2025)?.standing).toBe('withdrawn');
});

describe('wards that change', () => {
  const ended = { validTo: '2025-06-30' };
  const begun = { validFrom: '2025-07-01' };
  const count = (wards: readonly Ward[], records: readonly RecognitionRecord[], year: number): number =>
    new RecognitionRegister(records, wards, null).count(year, wardsAtEndOf(wards, year));

  test('one that was only renamed keeps its recognition', () => {
    const wards = [ward('A', { ...ended, successorCode: 'N' }), ward('N', begun)];
    const register = new RecognitionRegister([decision('A', 2024)], wards, null);
    expect(register.upTo('N', 2025)?.record.wardCode).toBe('A');
    expect([2024, 2025].map((year) => register.count(year, wardsAtEndOf(wards, year)))).toEqual([1, 1]);
  });

  test.each([
    ['merged with another', [ward('A', { ...ended, successorCode: 'N' }), ward('B', { ...ended, successorCode: 'N' })]],
    ['merged with units outside the list', [ward('A', { ...ended, successorCode: 'N+' })]],
  ])('one that was %s needs a decision of its own', (_, former) => {
    const wards = [...former, ward('N', begun)];
    expect(count(wards, [decision('A', 2024)], 2024)).toBe(1);
    expect(count(wards, [decision('A', 2024)], 2025)).toBe(0);
    expect(count(wards, [decision('A', 2024), decision('N', 2025)], 2025)).toBe(1);
  });

  test('the parts of a ward that was split are not recognised', () => {
    const wards = [ward('A', { ...ended, successorCode: 'N; M' }), ward('N', begun), ward('M', begun)];
    expect(count(wards, [decision('A', 2024)], 2025)).toBe(0);
  });
});
