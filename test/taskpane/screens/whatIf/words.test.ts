import type { Scoring } from '../../../../src/application/scoreWorkbook';
import type { WhatIfChange } from '../../../../src/application/whatIf';
import { runToEnd } from '../../../../src/domain/resumable';
import { fieldsOf, looksAtLand, typedReading } from '../../../../src/taskpane/screens/whatIf/fields';
import { predict } from '../../../../src/taskpane/screens/whatIf/predict';
import { cellsText, trialText, refusalText, resultLines } from '../../../../src/taskpane/screens/whatIf/words';
import { contextOf, type SheetContext } from '../../../../src/workbook/sheets/input';
import { reading } from '../../../support/assessment';
import { scored } from '../../scored';

let scoring: Scoring;
let context: SheetContext;
beforeAll(async () => {
  scoring = await scored(2022);
  context = contextOf({ ...scoring, addInVersion: '' }, 'vi');
});

const at = (ward: string, criterion: string) => {
  const { assessment } = scoring;
  return assessment.explain(
    assessment.wards.findIndex(({ name }) => name === ward),
    assessment.ruleSet.criteria.findIndex(({ id }) => id === criterion),
  );
};
const PASSES: WhatIfChange = { kind: 'declared', wardCode: 'HY02', year: 2022, criterionId: 'C03', verdict: 'pass' };

test('one verdict is told with the score, the wards at the standard and what moves in the roadmap', () => {
  const predicted = runToEnd(predict(scoring, [PASSES]));
  const lines = resultLines(scoring, predicted, context);
  expect(lines.slice(0, 3)).toEqual([
    'Lam Sơn, C03 Xếp loại đơn vị: ✖ Không đạt → ✔ Đạt',
    'Lam Sơn: 21/22 → 22/22',
    'Phường đủ điều kiện: 0 → 1',
  ]);
  expect(cellsText(predicted, context)).toMatch(/^Thẩm định!E\d+$/);
});

test('a milestone that can no longer be met is told with its slack before and after', () => {
  const fails = scoring.assessment.wards.map(({ code }): WhatIfChange => ({
    kind: 'declared',
    wardCode: code,
    year: 2022,
    criterionId: 'C07',
    verdict: 'fail',
  }));
  const lines = resultLines(scoring, runToEnd(predict(scoring, fails)), context);
  expect(lines).toContain('Mốc năm 2028: ✔ Đạt được (0) → ✖ Phải chọn thêm (-2)');
  expect(lines.some((line) => line.startsWith('Đề xuất chọn năm 2024: '))).toBe(true);
});

test('nothing tried out changes nothing', () => {
  expect(resultLines(scoring, runToEnd(predict(scoring, [])), context)).toEqual([]);
});

test('every figure and number of a criterion can be tried, last year’s too, each once', () => {
  const { checks } = at('An Tảo', 'C15');
  const fields = fieldsOf(checks, 'HY01', context);
  const labels = fields.map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
  expect(labels).toEqual(expect.arrayContaining(['Ngưỡng của C15.3', expect.stringMatching(/\(năm 2021\)$/)]));
  expect(fields[0]!.change('5')).toEqual({
    kind: 'value',
    wardCode: 'HY01',
    year: 2022,
    indicatorId: expect.any(String) as string,
    typed: '5',
  });
});

test('yes and titles are chosen, both ends of a range are numbers, land is added as parcels', () => {
  const [rating] = fieldsOf(at('An Tảo', 'C01').checks, 'HY01', context);
  expect(rating!.options?.length).toBe(4);
  const [own] = fieldsOf(at('An Tảo', 'C07').checks, 'HY01', context);
  expect(own!.options).toEqual(['Có', 'Không']);
  const range = fieldsOf(at('An Tảo', 'C04').checks, 'HY01', context).filter(({ key }) => key.startsWith('C04.2'));
  expect(range.map(({ shown, change }) => [shown, change('9')])).toEqual([
    ['8', { kind: 'threshold', ruleSetId: 'KS2022', checkId: 'C04.2', low: '9', high: '10' }],
    ['10', { kind: 'threshold', ruleSetId: 'KS2022', checkId: 'C04.2', low: '8', high: '9' }],
  ]);
  expect(looksAtLand(at('An Tảo', 'C06').checks, context)).toBe(true);
  expect(looksAtLand(at('An Tảo', 'C07').checks, context)).toBe(false);
});

test.each([
  [reading(821.6), '821,6'],
  [reading(true), 'Có'],
  [reading('excellentTask'), 'excellentTask'],
  [{ state: 'blank', place: null } as const, ''],
  [{ state: 'invalid', raw: '12 vụ', place: null } as const, '12 vụ'],
])('a reading stands in its field as people type it', (given, text) => {
  expect(typedReading(given, 'vi')).toBe(text);
});

test.each<[WhatIfChange, string]>([
  [PASSES, 'Lam Sơn: thẩm định C03 Xếp loại đơn vị năm 2022 = Đạt'],
  [{ ...PASSES, verdict: null }, 'Lam Sơn: thẩm định C03 Xếp loại đơn vị năm 2022 = (để trống)'],
  [{ kind: 'land', wardCode: 'HY05', typed: '110' }, 'Lê Lợi: thêm 110 m² đất đã cấp'],
  [
    { kind: 'value', wardCode: 'HY05', year: 2022, indicatorId: 'officers', typed: '' },
    'Lê Lợi: Cán bộ, chiến sĩ hiện có năm 2022 = (để trống)',
  ],
  [{ kind: 'threshold', ruleSetId: 'KS2022', checkId: 'C04.2', low: '8', high: '12' }, 'C04.2: ngưỡng = 8 – 12'],
])('a change is told in a line', (change, text) => {
  expect(trialText(change, context)).toBe(text);
});

test('why a change cannot be tried is told with the worksheet, or as the reader would tell it', () => {
  const change = PASSES;
  expect(refusalText({ change, refusal: 'noTable', sheet: 'Đất', issue: null }, 'vi')).toContain('trang Đất');
  const issue = { code: 'notANumber', subject: 'Ngưỡng', found: 'rộng', expected: 'number' } as const;
  expect(refusalText({ change, refusal: 'unreadable', sheet: 'Đất', issue }, 'vi')).toContain('“rộng”');
});
