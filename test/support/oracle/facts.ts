import type { Facts, Reading } from '../../../src/domain/reading/types';
import { BLANK, key, type Declaration, type PlainCell, type PlainWard, type PlainWorkbook } from './workbook';

/** The ids under which the add-in keeps the titles that people write. */
export const TITLE_IDS: Readonly<Record<string, string>> = {
  'party Không hoàn thành': 'not_completed',
  'party Hoàn thành': 'completed',
  'party Hoàn thành tốt nhiệm vụ': 'completed_well',
  'party Hoàn thành xuất sắc nhiệm vụ': 'completed_excellently',
  'committee Chưa đạt': 'no_title',
  'committee Tập thể lao động tiên tiến': 'advanced_collective',
  'committee Tập thể lao động xuất sắc': 'excellent_collective',
  'unit Chưa đạt': 'no_title',
  'unit Đơn vị tiên tiến': 'advanced_unit',
  'unit Đơn vị Quyết thắng': 'determined_to_win',
  'unit Cờ thi đua': 'emulation_flag',
};
const SCALE_OF: Readonly<Record<string, string>> = {
  party_committee_rating: 'party',
  party_cell_rating: 'party',
  committee_title: 'committee',
  unit_title: 'unit',
};

function readingOf(cell: PlainCell, indicator: string, month?: number): Reading {
  if ('blank' in cell) return { state: 'blank', place: null };
  if ('invalid' in cell) return { state: 'invalid', raw: cell.invalid, place: null };
  const { value, partYear } = cell;
  const kept = typeof value === 'string' ? TITLE_IDS[`${SCALE_OF[indicator] ?? ''} ${value}`] : value;
  if (kept === undefined) throw new Error(`no title "${String(value)}" for ${indicator}`);
  return {
    state: 'value',
    value: kept,
    raw: String(value),
    place: null,
    partYear,
    ...(partYear && month !== undefined ? { month } : {}),
  };
}

const domainWard = (ward: PlainWard): Facts['wards'][number] => ({
  code: ward.code,
  name: `Phường ${ward.code}`,
  managingUnit: 'Thị xã',
  validFrom: ward.from,
  validTo: ward.to,
  successorCode: null,
  citation: '',
  place: null,
});

/** The plain workbook seen through the interface that assessment reads. */
export function factsOf(workbook: PlainWorkbook): Facts {
  const wards = new Map(workbook.wards.map((ward) => [ward.code, ward]));
  const declaredAs = (verdict: Declaration | undefined): ReturnType<Facts['declared']> =>
    verdict === undefined ? null : { verdict, raw: verdict, place: null };
  return {
    wards: workbook.wards.map(domainWard),
    years: workbook.years,
    reading: (code, year, indicator, month) => {
      const ward = wards.get(code);
      const through = ward?.through.get(year);
      const asked = month === undefined || month === through ? ward?.cells : ward?.sameMonths;
      return readingOf(asked?.get(key(year, indicator)) ?? BLANK, indicator, month ?? through);
    },
    declared: (kind, code, year, criterion) => declaredAs(wards.get(code)?.[kind].get(key(year, criterion))),
    parcels: (code) =>
      (wards.get(code)?.parcels ?? []).map((parcel) => ({
        wardCode: code,
        location: '',
        area: readingOf(parcel.area, 'area'),
        status: parcel.status,
        statusPlace: null,
        document: '',
      })),
  };
}
