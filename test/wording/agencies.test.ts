import type { AgencyRecord } from '../../src/domain/agency';
import { agencyNames } from '../../src/wording/agencies';

const UNITS = ['Thành phố Hưng Yên', 'Thị xã Mỹ Hào', 'Tỉnh Hưng Yên'];
const LAND = ['naturalResources', 'cityPeoplesCommittee', 'townPeoplesCommittee'];
const names = (day: string | null, language: 'vi' | 'en' = 'vi', agencies: readonly AgencyRecord[] = []) =>
  agencyNames({ agencies, day, units: UNITS }, language);
const stated = (id: string, name: string, more: Partial<AgencyRecord> = {}): AgencyRecord => ({
  ...{ id, name, validFrom: null, validTo: null, successor: null, standing: 'known', place: null },
  ...more,
});

test('a report of 2023 names the bodies of 2023, one of 2026 those that followed, each once', () => {
  expect(names('2023-12-31').of(LAND)).toEqual([
    'Sở Tài nguyên và Môi trường',
    'UBND thành phố Hưng Yên',
    'UBND thị xã Mỹ Hào',
  ]);
  expect(names('2026-11-30').of(LAND)).toEqual(['Sở Nông nghiệp và Môi trường', 'UBND tỉnh']);
  expect(names('2026-11-30').of(['finance', 'planningInvestment'])).toEqual(['Sở Tài chính']);
});

test('of agencies named after managing units that of the ward’s own unit acts', () => {
  const { of } = names('2023-12-31');
  expect(of(LAND, 'Thành phố Hưng Yên')).toEqual(['Sở Tài nguyên và Môi trường', 'UBND thành phố Hưng Yên']);
  expect(of(LAND, 'thị xã  Mỹ Hào')).toEqual(['Sở Tài nguyên và Môi trường', 'UBND thị xã Mỹ Hào']);
});

test('nobody is left out where the successor acts for all wards', () => {
  expect(names('2026-11-30').of(LAND, 'Tỉnh Hưng Yên')).toEqual(['Sở Nông nghiệp và Môi trường', 'UBND tỉnh']);
});

test('no name of an agency holds a count of wards', () => {
  for (const day of ['2023-12-31', '2026-11-30']) expect(names(day).of(LAND).join()).not.toMatch(/\d/);
});

test('a task that names its agency in either language follows the agency; other texts stay as typed', () => {
  const { typed } = names('2026-11-30');
  expect(typed('Sở Giao thông vận tải')).toBe('Sở Xây dựng');
  expect(typed('Department of Transport; Hội Phụ nữ')).toBe('Sở Xây dựng; Hội Phụ nữ');
  expect(names('2026-11-30', 'en').typed('Sở Giao thông vận tải')).toBe('Department of Construction');
});

test('a duty whose day is over was that of the body of its day', () => {
  const { typed } = names('2026-11-30');
  expect(typed('Công an thành phố Hưng Yên', '2023-09-17')).toBe('Công an thành phố Hưng Yên');
  expect(typed('Công an thành phố Hưng Yên', '2027-01-17')).toBe('Công an phường');
});

test('a name of the workbook goes before the built-in one, and its own ids are known', () => {
  const agencies = [
    stated('culture', 'Sở VH-TT', { validTo: '2025-06-30', successor: 'soMoi' }),
    stated('soMoi', 'Sở Mới'),
  ];
  expect(names('2025-06-30', 'vi', agencies).of(['culture'])).toEqual(['Sở VH-TT']);
  expect(names('2025-07-01', 'vi', agencies).of(['culture', 'Sở VH-TT'])).toEqual(['Sở Mới']);
});

test('without a day nothing is called by a later name', () => {
  expect(names(null).of(['naturalResources'])).toEqual(['Sở Tài nguyên và Môi trường']);
});
