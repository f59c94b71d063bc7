import { runToEnd } from '../../../src/domain/resumable';
import { periodSpan, type Period } from '../../../src/domain/period';
import { LANGUAGES } from '../../../src/language/language';
import { reportModelSteps, statusPictures, type StatusInput } from '../../../src/workbook/sheets';
import type { Paper } from '../../../src/wording/paper/model';
import { rowsOf, saidBy, textsOf } from '../../support/papers';
import { baseline2022, CHOSEN, reading, ROADMAP, statusInput, ward } from '../../support/assessment';
import { faultsOf, picked, textOf } from './pictureChecks';

const REPORTS = [
  {
    unit: 'Công an thành phố',
    period: 'Tháng 11/2022',
    recipient: '',
    due: '2022-11-17',
    sentOn: '2022-11-15',
    place: null,
  },
  { unit: 'Công an thị xã', period: 'Tháng 11/2022', recipient: '', due: '2022-11-17', sentOn: null, place: null },
  { unit: 'Công an thị xã', period: 'Tháng 01/2023', recipient: '', due: '2023-01-17', sentOn: null, place: null },
];
const survey = statusInput(baseline2022(), { roadmap: ROADMAP, chosen: CHOSEN, reportsDue: REPORTS });
const modelOf = (input: StatusInput, language: 'vi' | 'en' = 'vi'): Paper =>
  runToEnd(reportModelSteps(input, language));
const ofPeriod = (input: StatusInput, period: Period): StatusInput => ({
  ...input,
  period: { ...input.period, period, choice: { kind: period.kind, month: null }, span: periodSpan(period, 'calendar') },
});

describe('the report on the survey of 2022', () => {
  const text = saidBy(modelOf(survey));

  test.each([
    ['Có 05/14 phường đạt; 09/14 phường không đạt do “Đảng bộ phường được xếp loại'],
    ['09/14 phường không đạt do “Xếp loại chi bộ và danh hiệu thi đua của Công an phường” (09 phường).'],
    ['Có 04/14 phường đủ diện tích đất gồm: An Tảo 2.160 m²; Lam Sơn 821,6 m²; Hiến Nam 1.500 m²; Hồng Châu 1.000 m².'],
    ['03/14 phường chưa đủ diện tích đất gồm: Lê Lợi 390 m²; Quang Trung 155,6 m²; Minh Khai 146 m².'],
    ['(07/7 phường thuộc Thành phố Hưng Yên; Thị xã Mỹ Hào chưa có phường nào)'],
    ['Có 01/14 phường đạt; 13/14 phường không đạt do “Phong trào toàn dân bảo vệ an ninh Tổ quốc” (13 phường).'],
    [
      'Có 01 phường đạt 21/22 tiêu chí, 04 phường đạt 20/22 tiêu chí, 05 phường đạt 19/22 tiêu chí, 04 phường đạt 18/22 tiêu chí.',
    ],
    ['Tổng cộng: 268 lượt tiêu chí đạt, 40 lượt không đạt.'],
    ['Tập trung xây dựng các phường được chọn năm 2023: Lam Sơn, An Tảo.'],
  ])('says “%s” as I.III.2 of the decision does', (sentence) => {
    expect(text).toContain(sentence);
  });

  test('names the reports that are late and those due next', () => {
    expect(text).toContain(
      'Đã gửi 01/2 báo cáo đến hạn; quá hạn chưa ghi kết quả: Công an thị xã, Tháng 11/2022 (hạn 17/11/2022).',
    );
    expect(text).toContain('tiếp theo: Công an thị xã, Tháng 01/2023 (hạn 17/01/2023).');
  });

  test('leaves number, day and signature blank and lists every ward in its annex', () => {
    const model = modelOf(survey);
    expect(model.head.number).not.toMatch(/\d/);
    expect(model.head.placeAndDay).toBe('…………, ngày …… tháng …… năm 2022');
    const rows = rowsOf(model.annexes[0]!.blocks);
    expect(rows).toHaveLength(14);
    expect(rows[0]?.[2]).toBe('21/22');
    expect(model.span).toBe('(Số liệu tính đến ngày 31/12/2022)');
  });

  test('gives the first cell of a figure’s trace', () => {
    const parts = textsOf(modelOf(survey)).flatMap((told) => told.parts ?? []);
    const land = parts.find(({ text: said }) => said.includes('đủ diện tích đất'));
    expect(land?.place).toEqual({ sheet: 'Đất', cell: 'D2' });
  });
});

describe('figures added up over the wards', () => {
  const crimes = (now: readonly (number | null)[], before: readonly number[]): string => {
    const wards = now.map((_, i) => ward(`W${String(i)}`, `Phường ${String(i)}`));
    const readings = new Map(
      wards.flatMap(({ code }, i) => {
        const count = now[i] ?? null;
        return [
          ...(count === null ? [] : [[`${code} 2023 social_order_crimes`, reading(count)] as const]),
          [`${code} 2022 social_order_crimes`, reading(before[i] ?? 0)] as const,
        ];
      }),
    );
    return saidBy(modelOf(statusInput({ wards, readings, years: [2022, 2023] }, { year: 2023 })));
  };

  test('191 after 205 is told as 6,83%, where the decision printed 9,79%', () => {
    const text = crimes([101, 90], [105, 100]);
    expect(text).toContain('191 vụ, giảm 14 vụ (6,83%) so với năm 2022');
    expect(text).not.toContain('9,79');
  });

  test('a rise, no change and a start from nothing are told as such', () => {
    expect(crimes([110], [100])).toContain('110 vụ, tăng 10 vụ (10%) so với năm 2022');
    expect(crimes([7], [7])).toContain('07 vụ, không tăng, không giảm so với năm 2022');
    expect(crimes([3], [0])).toContain('03 vụ, tăng 03 vụ so với năm 2022 (năm 2022 không có)');
  });

  test('a ward without data is not counted as none: sum and change are of the wards known in both years, and say so', () => {
    const text = crimes([101, null], [105, 100]);
    expect(text).toContain('101 vụ, giảm 04 vụ (3,81%) so với năm 2022 (số liệu của 01/2 phường)');
  });
});

test('a monthly report tells no figures but changes, and only a yearly one milestones', () => {
  const [month, half, year] = (
    [
      { kind: 'month', year: 2022, month: 2 },
      { kind: 'half', year: 2022, half: 1 },
      { kind: 'year', year: 2022 },
    ] as const
  ).map((period) => modelOf(ofPeriod(survey, period)));
  expect(month?.subject).toMatch(/ tháng 02 năm 2022$/);
  expect(half?.subject).toMatch(/ 6 tháng đầu năm 2022$/);
  expect(year?.subject).toMatch(/ năm 2022$/);
  const has = (model: Paper | undefined, said: string): boolean => model !== undefined && saidBy(model).includes(said);
  expect([month, half, year].map((model) => has(model, 'm²'))).toEqual([false, true, true]);
  expect([month, half, year].map((model) => has(model, 'Mốc đến hết năm'))).toEqual([false, false, true]);
});

test('the review of a stage is called by its years and tells them side by side, with a place for what was learned', () => {
  const paper = modelOf(ofPeriod(survey, { kind: 'interim', since: 2020, year: 2022 }));
  expect(paper.subject).toMatch(/^Sơ kết xây dựng .* giai đoạn 2020 - 2022$/);
  expect(rowsOf(paper.body)).toEqual([['2022', '14', '0', '268', '40']]);
  expect(saidBy(paper)).toContain('IV. BÀI HỌC KINH NGHIỆM\n……');
});

test('the report of 2022 carries out the plan of the ministry, and no decision of the year after', () => {
  const text = saidBy(modelOf(survey));
  expect(text).toContain('Thực hiện Kế hoạch số 556/KH-BCA-V05 ngày 04/11/2022 và Bộ tiêu chí tạm thời của Bộ Công an');
  expect(text).not.toContain('Thực hiện Quyết định số 1886');
});

test('without a report date nothing is called late and the paper leaves its day and year blank', () => {
  const records = { ...survey.records, settings: { ...survey.records.settings, reportDate: null, issuer: '' } };
  const model = modelOf({ ...survey, records });
  expect([model.span, model.head.placeAndDay]).toEqual([null, '…………, ngày …… tháng …… năm ………']);
  expect(saidBy(model)).not.toContain('quá hạn');
  expect(model.head.issuer).toContain('[');
});

test('wards without any data: not enough data is said, and no figure stands in its place', () => {
  const text = saidBy(modelOf(statusInput({ wards: [ward('A', 'Một')], years: [2023] }, { year: 2023 })));
  expect(text).toContain('Chưa có số liệu để nêu kết quả của 73/73 điều kiện.');
  expect(text).toContain('01/1 phường chưa đủ số liệu.');
  expect(text).not.toContain('%)');
});

test.each(LANGUAGES)('the sheet is sound in %s, with data or without', (language) => {
  for (const input of [survey, statusInput({ wards: [] }, { year: 2023 })]) {
    const sheet = picked(statusPictures(input, language), 'KQ Báo cáo');
    expect(faultsOf(sheet)).toEqual([]);
    const told = textsOf(modelOf(input, language)).flatMap((each) => each.parts ?? [each]);
    for (const { text } of told) expect(textOf(sheet)).toContain(text);
  }
});
