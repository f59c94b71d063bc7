import { BUILT_IN_INDICATORS } from '../../src/domain/indicators';
import { da1886 } from '../../src/domain/ruleSet';
import { criteriaTexts } from '../../src/language/criteria';
import { interpretationsTexts } from '../../src/language/interpretations';
import { schemaTexts } from '../../src/language/schema';
import { ShownNumber, type CellValue, type Grid, type Grids } from '../../src/workbook/grid';
import type { Declaration, PlainCell, PlainParcel, PlainWard, PlainWorkbook } from '../support/oracle/workbook';
import { key } from '../support/oracle/workbook';
import { dice, type Dice } from './random';

const { tables, sheets, groupKey, group: groupText, choices } = schemaTexts.vi;

/** Ways in which people write the same title. */
const TITLE_WORDS: Readonly<Record<string, readonly string[]>> = {
  'Không hoàn thành': ['Không hoàn thành nhiệm vụ', 'Không hoàn thành'],
  'Hoàn thành': ['Hoàn thành nhiệm vụ', 'Hoàn thành'],
  'Hoàn thành tốt nhiệm vụ': ['Hoàn thành tốt nhiệm vụ', 'hoàn thành tốt nhiệm vụ ', 'HTTNV'],
  'Hoàn thành xuất sắc nhiệm vụ': ['Hoàn thành xuất sắc nhiệm vụ', 'HTXSNV', 'HOÀN THÀNH XUẤT SẮC NHIỆM VỤ'],
};

/** A number as a number, or as text by the Vietnamese rule where it can be read in one way only; "2.160" has two. */
function numberWords(value: number): readonly CellValue[] {
  // Nobody types so many digits; they come from other formulas.
  if (/e|\d{15}/.test(String(value).replace('.', ''))) return [value];
  const text = String(value).replace('.', ',');
  const grouped = value >= 1000 && Number.isInteger(value) ? [text.replace(/(\d)(?=(\d{3})+$)/g, '$1 ')] : [];
  return [value, value, value, text, ` ${text}\u00a0`, ...grouped];
}

/** Where a number is asked: a day, and a share that the format of the cell shows as so many of a hundred. */
const SHOWN_OTHERWISE = [
  new ShownNumber(45_323, 'date', '01/02/2024'),
  new ShownNumber(9, 'date', '09/01/1900'),
  new ShownNumber(1, 'percent', '100%'),
  new ShownNumber(0.95, 'percent', '95%'),
];

function typed(cell: PlainCell, roll: Dice, isNumber = false): CellValue {
  if ('blank' in cell) return roll.pick(['', '', '  ']);
  if ('invalid' in cell) return isNumber ? roll.pick([cell.invalid, ...SHOWN_OTHERWISE]) : cell.invalid;
  const { value } = cell;
  if (typeof value === 'boolean')
    return roll.pick(value ? ['Có', 'có ', 'x', true] : ['Không', 'không', 'chưa', false]);
  if (typeof value === 'string') return roll.pick(TITLE_WORDS[value] ?? [value]);
  return roll.pick(numberWords(value));
}

/** Columns in any order, one of the user's own among them; sometimes the last rows stand below the range of the table. */
function grid(
  sheet: string,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly CellValue[])[],
  roll: Dice,
): Grid {
  const order = [...columns.keys(), -1];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = roll.whole(at + 1);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  const arranged = (row: readonly CellValue[], own: CellValue): CellValue[] =>
    order.map((at) => (at < 0 ? own : (row[at] ?? '')));
  const below = roll.chance(0.2) ? 1 + roll.whole(3) : 0;
  return {
    sheet,
    table,
    row: 3,
    column: 0,
    // Excel keeps a row for data in every table.
    tableRows: Math.max(Math.min(2, rows.length + 1), rows.length + 1 - below),
    values: [arranged(columns, 'Cột riêng'), ...rows.map((row) => arranged(row, 'ghi riêng'))],
  };
}

const headersOf = (columns: Readonly<Record<string, { readonly header: string }>>): readonly string[] =>
  Object.values(columns).map((column) => column.header);
const dayFirst = (iso: string): string => iso.split('-').reverse().join('/');
const serial = (iso: string): number => Date.parse(iso) / 86_400_000 + 25_569;

/** A ward's name or its code, as the clerk likes. */
const called = (ward: PlainWard, roll: Dice): string =>
  roll.pick([ward.code, nameOf(ward), `Phường ${nameOf(ward)}`, `P. ${nameOf(ward)}`]);
const NAMES = ['Lam Sơn', 'An Tảo', 'Hồng Châu', 'Dị Sử'];
const nameOf = (ward: PlainWard): string => NAMES[Number(ward.code.slice(1))] ?? ward.code;

function wardGrid(workbook: PlainWorkbook, roll: Dice): Grid {
  const dateOf = (iso: string | null): CellValue => (iso === null ? '' : roll.pick([serial(iso), dayFirst(iso)]));
  const rows = workbook.wards.map((ward) => [
    ward.code,
    nameOf(ward),
    'Thị xã',
    dateOf(ward.from),
    dateOf(ward.to),
    '',
    '',
  ]);
  return grid(sheets.wards.name, 'tblPhuong', headersOf(tables.tblPhuong), rows, roll);
}

function groupGrid(workbook: PlainWorkbook, group: number, roll: Dice): Grid {
  const texts: Readonly<Record<string, { readonly header: string }>> = criteriaTexts.vi.indicators;
  const indicators = BUILT_IN_INDICATORS.filter((one) => one.group === group && one.source === 'groupTable');
  const ids = indicators.map((one) => one.id);
  const isNumber = indicators.map(({ kind }) => kind === 'count' || kind === 'decimal');
  const rows = workbook.years.flatMap((year) =>
    workbook.wards.flatMap((ward) => {
      const row = (from: PlainWard['cells'], month: CellValue): CellValue[][] => {
        const cells = ids.map((id) => from.get(key(year, id)));
        if (cells.every((cell) => cell === undefined)) return [];
        return [
          [year, month, called(ward, roll), ...cells.map((cell, at) => (cell ? typed(cell, roll, isNumber[at]) : ''))],
        ];
      };
      return [
        ...row(ward.cells, ward.through.get(year) ?? ''),
        ...row(ward.sameMonths, ward.through.get(year + 1) ?? ''),
      ];
    }),
  );
  const headers = [groupKey.year.header, groupKey.month.header, groupKey.ward.header];
  const columns = [...headers, ...ids.map((id) => texts[id]?.header ?? id)];
  return grid(`${groupText.name} ${String(group)}`, `tblNhom${String(group)}`, columns, rows, roll);
}

function landGrid(workbook: PlainWorkbook, roll: Dice): Grid {
  const words = (parcel: PlainParcel): CellValue =>
    parcel.status === null ? roll.pick(['', 'đang xin']) : choices.landStatus[parcel.status];
  const rows = workbook.wards.flatMap((ward) =>
    ward.parcels.map((parcel) => [called(ward, roll), 'Đất trụ sở', typed(parcel.area, roll, true), words(parcel), '']),
  );
  return grid(sheets.land.name, 'tblDat', headersOf(tables.tblDat).slice(0, 5), rows, roll);
}

/** What two rows say of one verdict, the second row '' where one is enough: a mistyped word, or a contradiction. */
function declaredWords(declared: Declaration | undefined, roll: Dice): readonly [CellValue, CellValue] {
  const words = choices.declaredVerdict;
  if (declared === undefined) return ['', ''];
  if (declared !== 'invalid') return [words[declared], roll.pick(['', '', '', words[declared]])];
  return roll.pick<readonly [CellValue, CellValue]>([
    ['Đạtt', ''],
    ['có lẽ', ''],
    ['#N/A', ''],
    [true, ''],
    [words.pass, words.fail],
    [words.notApplicable, words.pass],
    ['', 'Gần đạt'],
    [words.pass, '???'],
  ]);
}

function appraisalGrid(workbook: PlainWorkbook, roll: Dice): Grid {
  const rows = workbook.wards.flatMap((ward) =>
    [...new Set([...ward.self.keys(), ...ward.appraised.keys()])].flatMap((name) => {
      const [year = '', criterion = ''] = name.split(' ');
      const self = declaredWords(ward.self.get(name), roll);
      const appraised = declaredWords(ward.appraised.get(name), roll);
      const row = (at: 0 | 1): CellValue[] => [
        ...[Number(year), called(ward, roll), criterion],
        ...[self[at], appraised[at]],
        ...['Theo biên bản', '01/BB', 45000],
      ];
      return self[1] === '' && appraised[1] === '' ? [row(0)] : [row(0), row(1)];
    }),
  );
  return grid(sheets.appraisal.name, 'tblThamDinh', headersOf(tables.tblThamDinh), rows, roll);
}

/** Only sentences that are not read by default, by a word of their list; sometimes a default in so many words or a blank too. */
function readingsGrid({ readings }: PlainWorkbook, roll: Dice): Grid {
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = interpretationsTexts.vi.choices;
  const rows = Object.entries(words).flatMap(([id, choices]) => {
    const choice = readings.get(id);
    const byDefault = Object.values(choices)[0] ?? '';
    if (choice === undefined) return roll.chance(0.5) ? [] : [[id, '', '', roll.pick(['', byDefault]), byDefault]];
    const word = choices[choice] ?? '';
    return [[roll.pick([id, id.toLowerCase()]), '', '', roll.pick([word, word.toUpperCase(), ` ${word} `]), byDefault]];
  });
  return grid(sheets.ruleSets.name, 'tblCachDoc', headersOf(tables.tblCachDoc), rows, roll);
}

/** The plain workbook as the tables of a real one, written in the many ways of people. */
export function gridsOf(workbook: PlainWorkbook, seed: number): Grids {
  const roll = dice(seed);
  const grids = [
    wardGrid(workbook, roll),
    ...da1886.groups.map(({ number }) => groupGrid(workbook, number, roll)),
    landGrid(workbook, roll),
    appraisalGrid(workbook, roll),
    ...(workbook.readings.size > 0 ? [readingsGrid(workbook, roll)] : []),
  ];
  return new Map(grids.map((one) => [one.table ?? '', one]));
}
