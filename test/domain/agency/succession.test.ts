import { agencyRegister, BUILT_IN_AGENCIES, type AgencyRecord } from '../../../src/domain/agency';

const on = (id: string, day: string): string | undefined => agencyRegister([]).on(id, day)?.agency.id;
const stated = (id: string, change: Partial<AgencyRecord>): AgencyRecord => ({
  ...{ id, name: id, validFrom: null, validTo: null, successor: null, standing: 'known', place: null },
  ...change,
});

test.each([
  ['the department of 2023 on its last day', 'naturalResources', '2025-02-28', 'naturalResources'],
  ['its successor the day after', 'naturalResources', '2025-03-01', 'agricultureEnvironment'],
  ['planning and investment went to finance', 'planningInvestment', '2026-11-30', 'finance'],
  ['transport went to construction', 'transport', '2026-11-30', 'construction'],
  ['the district police on their last day', 'districtPolice', '2025-02-28', 'districtPolice'],
  ['ward police after the district police', 'districtPolice', '2025-03-01', 'wardPolice'],
  ['the district committee on its last day', 'districtPeoplesCommittee', '2025-06-30', 'districtPeoplesCommittee'],
  ['ward committees after the districts', 'districtPeoplesCommittee', '2025-07-01', 'wardPeoplesCommittee'],
  ['the provincial police go on', 'provincialPolice', '2028-12-31', 'provincialPolice'],
])('%s', (_, id, day, expected) => {
  expect(on(id, day)).toBe(expected);
});

test('a change that no document tells is marked as inferred, one that is known is not', () => {
  const register = agencyRegister([]);
  expect(register.on('districtPartyCommittee', '2026-01-01')?.inferred).toBe(true);
  expect(register.on('districtPolice', '2026-01-01')?.inferred).toBe(false);
  expect(register.on('districtPartyCommittee', '2024-01-01')?.inferred).toBe(false);
});

test('every successor of a built-in agency is one of them and stands when its predecessor ends', () => {
  const register = agencyRegister([]);
  for (const { id, validTo, successor } of BUILT_IN_AGENCIES) {
    if (validTo === null) continue;
    expect(BUILT_IN_AGENCIES.map((each) => each.id)).toContain(successor);
    expect(register.on(id, '2028-12-31')?.agency.validTo).toBeNull();
  }
});

test('a row of the workbook goes before the built-in one', () => {
  const register = agencyRegister([
    stated('naturalResources', { validTo: '2025-06-30', successor: 'soMoi' }),
    stated('soMoi', {}),
  ]);
  expect(register.on('naturalResources', '2025-03-01')?.agency.id).toBe('naturalResources');
  expect(register.on('naturalResources', '2025-07-01')).toMatchObject({ agency: { id: 'soMoi' }, inferred: false });
});

test('a circle ends where it closes, a missing successor leaves the old body', () => {
  const circle = agencyRegister([
    stated('a', { validTo: '2024-01-01', successor: 'b' }),
    stated('b', { validTo: '2024-01-01', successor: 'a' }),
    stated('c', { validTo: '2024-01-01', successor: 'nobody' }),
  ]);
  expect(circle.on('a', '2025-01-01')?.agency.id).toBe('b');
  expect(circle.on('c', '2025-01-01')?.agency.id).toBe('c');
  expect(circle.on('d', '2025-01-01')).toBeNull();
});
