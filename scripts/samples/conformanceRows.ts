import { FUNCTION_NAMESPACE, KM_FUNCTIONS } from '../../src/functions/catalogue';
import { shownCell } from '../../src/functions/examplesSheet';
import { functionsTexts, type FunctionId } from '../../src/language/functions';
import { verdictsTexts } from '../../src/language/verdicts';

/** One question with the answer that the decision, or a sum done by hand, gives. `K` stands for "KM." or what a file writes. */
export interface ConformanceRow {
  readonly id: FunctionId;
  readonly formula: (prefix: string) => string;
  readonly expected: string | number;
}

/** How a file names our functions; Excel shows "KM.". */
export const FILE_PREFIX = `_xldudf_${FUNCTION_NAMESPACE}_`;
export const SHOWN_PREFIX = `${FUNCTION_NAMESPACE}.`;

const { qualified, change } = functionsTexts.vi;
const { verdicts, cohorts } = verdictsTexts.vi;

/** Numbers of ERROR.TYPE. */
const VALUE = 3;
const NOT_AVAILABLE = 7;

const ask = (id: FunctionId, inputs: string, expected: string | number): ConformanceRow => ({
  id,
  formula: (prefix) => `=${prefix}${id}(${inputs})`,
  expected,
});
/** One cell of a block, header row included. */
const at = (
  id: FunctionId,
  inputs: string,
  row: number,
  column: number,
  expected: string | number,
): ConformanceRow => ({
  id,
  formula: (prefix) => `=INDEX(${prefix}${id}(${inputs}),${String(row)},${String(column)})`,
  expected,
});
const rows = (id: FunctionId, inputs: string, expected: number): ConformanceRow => ({
  id,
  formula: (prefix) => `=ROWS(${prefix}${id}(${inputs}))`,
  expected,
});
const error = (id: FunctionId, inputs: string, expected: number): ConformanceRow => ({
  id,
  formula: (prefix) => `=ERROR.TYPE(${prefix}${id}(${inputs}))`,
  expected,
});

/** The survey of 2022: 1 ward at 21, 4 at 20, 5 at 19, 4 at 18 (I.IV.2); which ward stands where is the sample's illustration. */
const SURVEY: readonly ConformanceRow[] = [
  ask('WARDSCORE', '"Lam Sơn",2022', 21),
  ask('WARDSCORE', '"An Tảo",2022', 20),
  ask('WARDSCORE', '"Phường hồng châu",2022', 19),
  ask('WARDSCORE', '"MH07",2022', 18),
  ask('WARDSCORE', '"Lam Sơn"', 21),
  ask('WARDBOUNDS', '"Quang Trung",2022', '18/22'),
  ask('WARDSTATUS', '"Lam Sơn",2022', qualified.fail),
  ask('CRITERION', '"Lam Sơn","C03",2022', verdicts.fail),
  ask('CRITERION', '"Lam Sơn",18,2022', verdicts.pass),
  ask('CRITERION', '"An Tảo","c18",2022', verdicts.fail),
  rows('WARDGAPS', '"Lam Sơn",2022', 2),
  at('WARDGAPS', '"Lam Sơn",2022', 2, 1, 'C03'),
  at('WARDGAPS', '"Lam Sơn",2022', 2, 3, verdicts.fail),
  rows('WARDSCORES', '2022', 15),
  at('WARDSCORES', '2022', 2, 2, 'Lam Sơn'),
  at('WARDSCORES', '2022', 2, 3, 21),
  at('WARDSCORES', '2022', 15, 1, 11),
  at('GROUPPASS', '1,2022', 1, 1, 5),
  at('GROUPPASS', '1,2022', 1, 2, 14),
  at('DISTRIBUTION', '2022', 2, 1, '21/22'),
  at('DISTRIBUTION', '2022', 2, 2, 1),
  at('DISTRIBUTION', '2022', 4, 2, 5),
  rows('DISTRIBUTION', '2022', 5),
];

/** Land as the decision states it (I.III.2.3): 500 m² are asked for, planned land is not had yet. */
const LAND: readonly ConformanceRow[] = [
  ask('LANDSTATUS', '"An Tảo"', verdicts.pass),
  ask('LANDSTATUS', '"Lê Lợi"', `${verdicts.fail}: thiếu 110 m²`),
  ask('LANDSTATUS', '"Quang Trung"', `${verdicts.fail}: thiếu 344,4 m²`),
  ask('LANDSTATUS', '"Phùng Chí Kiên"', `${verdicts.fail}: thiếu 500 m²`),
];

/** The illustrative year 2023: Lam Sơn reaches the standard, An Tảo misses one criterion. */
const YEAR_2023: readonly ConformanceRow[] = [
  ask('WARDSTATUS', '"Lam Sơn",2023', qualified.pass),
  ask('WARDBOUNDS', '"Lam Sơn",2023', '22/22'),
  ask('WARDBOUNDS', '"An Tảo",2023', '21/22'),
  ask('CRITERION', '"An Tảo","C21",2023', verdicts.fail),
  at('ROADMAPSTATUS', '2023', 2, 2, 'Lam Sơn'),
  at('ROADMAPSTATUS', '2023', 2, 3, cohorts.achieved),
  at('ROADMAPSTATUS', '2023', 3, 3, cohorts.late),
  ask('ROADMAPSHARE', '2023', 1 / 14),
  {
    id: 'WHY',
    formula: (prefix) => `=ISNUMBER(SEARCH("thiếu 110 m²",${prefix}WHY("Lê Lợi","C06",2023)))*1`,
    expected: 1,
  },
];

/** Figures of the user's own: boundaries from both sides, and what zero and blank mean. `$H$1` is an empty cell. */
const OWN: readonly ConformanceRow[] = [
  ask('CASESALLOWED', '205,6', 192),
  ask('CASESALLOWED', '13,6', 12),
  ask('CASESALLOWED', '20,"15%"', 17),
  ask('CASESALLOWED', '0,6', 0),
  ask('CHANGE', '200,190', -0.05),
  ask('CHANGE', '4,6', 0.5),
  ask('CHANGE', '0,0', change.bothZero),
  ask('CHANGE', '0,3', change.previousZero('3')),
  ask('SCOREOF', '{"Đạt","Không đạt","Đạt","Chưa có số liệu"}', 2),
  ask('CHECK', '500,"≥",500', verdicts.pass),
  ask('CHECK', '499.9,"≥",500', verdicts.fail),
  ask('CHECK', '1.5,"<",1.5', verdicts.fail),
  ask('CHECK', '8,"từ … đến","8-10"', verdicts.pass),
  ask('CHECK', '0,"không có"', verdicts.pass),
  ask('CHECK', '"HTXSNV","danh hiệu ≥","Hoàn thành tốt nhiệm vụ"', verdicts.pass),
  ask('CHECK', '$H$1,"≥",500', verdicts.noData),
];

/** What cannot be answered is an error with a sentence, never a number. */
const PROBLEMS: readonly ConformanceRow[] = [
  error('WARDSCORE', '"An Tạo",2022', NOT_AVAILABLE),
  error('WARDSCORE', '"Không có phường này",2022', NOT_AVAILABLE),
  error('WARDSCORE', '$H$1,2022', VALUE),
  error('WARDSCORE', '"An Tảo","năm ngoái"', VALUE),
  error('WARDSCORE', '"An Tảo",2040', NOT_AVAILABLE),
  error('CRITERION', '"An Tảo","C99",2022', NOT_AVAILABLE),
  error('GROUPPASS', '8,2022', NOT_AVAILABLE),
  error('CASESALLOWED', '205,0.06', VALUE),
  error('CASESALLOWED', '$H$1,6', NOT_AVAILABLE),
  error('CHANGE', '$H$1,6', NOT_AVAILABLE),
  error('SCOREOF', '{"Đạt","gần đạt"}', VALUE),
  error('CHECK', '5,"giảm ≥",3', VALUE),
];

/** What the help page of each function shows over the sample; of a block one telling cell. */
const EXAMPLES: readonly ConformanceRow[] = KM_FUNCTIONS.map(({ id, spills }) => {
  const { inputs } = functionsTexts.vi.functions[id].example;
  const { row, column, value } = shownCell(id);
  return spills ? at(id, inputs, row, column, value) : ask(id, inputs, value);
});

const BY_HAND = [...SURVEY, ...LAND, ...YEAR_2023, ...OWN, ...PROBLEMS];
const ASKED = new Set(BY_HAND.map(({ formula }) => formula(SHOWN_PREFIX)));

/** Every function at least once, by its example; then the cases written by hand. */
export const CONFORMANCE_ROWS: readonly ConformanceRow[] = [
  ...EXAMPLES.filter(({ formula }) => !ASKED.has(formula(SHOWN_PREFIX))),
  ...BY_HAND,
];
