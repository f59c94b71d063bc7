import type { Facts, Reading } from '../../../src/domain/reading/types';
import { CHECKS, CRITERIA, type Rule } from './rules';
import {
  BLANK,
  key,
  type Declaration,
  type PlainCell,
  type PlainWard,
  type PlainWorkbook,
  type Readings,
} from './workbook';

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
    figureYear: workbook.readings.get('R15') === 'fromMidDecember' ? 'fromMidDecember' : 'calendar',
    reading: (code, year, indicator, month) => {
      const ward = wards.get(code);
      const through = ward?.through.get(year);
      const asked = month === undefined || month === through ? ward?.cells : ward?.sameMonths;
      return readingOf(asked?.get(key(year, indicator)) ?? BLANK, indicator, month ?? through);
    },
    monthsEntered: (code, year) => [wards.get(code)?.through.get(year) ?? 12],
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

const TITLES_BY_ID = new Map(
  Object.entries(TITLE_IDS).map(([title, id]) => [
    `${title.split(' ')[0] ?? ''} ${id}`,
    title.slice(title.indexOf(' ') + 1),
  ]),
);

function plainCell(reading: Reading, indicator: string): PlainCell {
  if (reading.state === 'blank') return BLANK;
  if (reading.state === 'invalid') return { invalid: reading.raw };
  const { value, partYear } = reading;
  const title = typeof value === 'string' ? TITLES_BY_ID.get(`${SCALE_OF[indicator] ?? ''} ${value}`) : value;
  if (title === undefined) throw new Error(`no title ${String(value)} for ${indicator}`);
  return { value: title, partYear };
}

/** The other way round, for a workbook that nobody wrote down plainly: what its cells were read as, of whole years. */
export function plainOf(facts: Facts, readings: Readings = new Map()): PlainWorkbook {
  const indicators = [...new Set(Object.values(CHECKS).flatMap((rule) => [...namesIn(rule)]))];
  const declared = (kind: 'self' | 'appraised', code: string): ReadonlyMap<string, Declaration> =>
    new Map(
      facts.years.flatMap((year) =>
        CRITERIA.flatMap((criterion) => {
          const said = facts.declared(kind, code, year, criterion);
          return said === null ? [] : [[key(year, criterion), said.verdict] as const];
        }),
      ),
    );
  return {
    years: facts.years,
    readings,
    wards: facts.wards.map(({ code, validFrom, validTo }) => ({
      code,
      from: validFrom,
      to: validTo,
      cells: new Map(
        facts.years.flatMap((year) =>
          indicators.map((id) => [key(year, id), plainCell(facts.reading(code, year, id), id)] as const),
        ),
      ),
      through: new Map(),
      sameMonths: new Map(),
      parcels: facts.parcels(code).map(({ area, status }) => ({ area: plainCell(area, 'area'), status })),
      self: declared('self', code),
      appraised: declared('appraised', code),
    })),
  };
}

/** Indicators that a rule looks at. */
function* namesIn(rule: Rule): Generator<string> {
  if ('of' in rule) yield rule.of;
  if ('among' in rule) yield rule.among;
  if ('other' in rule) yield rule.other;
}
