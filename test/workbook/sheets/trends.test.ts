import { assessYear } from '../../../src/domain/assess';
import { da1886, khaoSat2022 } from '../../../src/domain/ruleSet';
import { LANGUAGES } from '../../../src/language/language';
import { statusPictures, type StatusInput } from '../../../src/workbook/sheets';
import { courseMarks } from '../../../src/wording/trend';
import type { DeclaredVerdict } from '../../../src/domain/reading/types';
import { baseline2022, CHOSEN, reading, ROADMAP, statusInput, ward, type Told } from '../../support/assessment';
import { faultsOf, picked, rowsBelow, textOf } from './pictureChecks';

/** The survey of 2022 and a year after it in which P1 gains C03, P2 loses C04 and has more crimes. */
function twoYears(more: Partial<Told> = {}): StatusInput {
  const told = baseline2022();
  const appraised = new Map(told.appraised);
  for (const [key, verdict] of told.appraised ?? []) appraised.set(key.replace(' 2022 ', ' 2023 '), verdict);
  const declared = (verdict: DeclaredVerdict['verdict']): DeclaredVerdict => ({ verdict, raw: '', place: null });
  appraised.set('P1 2023 C03', declared('pass')).set('P2 2023 C04', declared('fail'));
  const readings = new Map(told.readings);
  readings.set('P2 2022 crime_hotspots', reading(1)).set('P2 2023 crime_hotspots', reading(2));
  const input = statusInput(
    { ...told, appraised, readings, years: [2022, 2023], ...more },
    { year: 2023, roadmap: ROADMAP, chosen: CHOSEN },
  );
  const { facts } = input.records;
  return { ...input, years: [assessYear(facts, khaoSat2022, 2022), assessYear(facts, da1886, 2023)] };
}
const trends = picked(statusPictures(twoYears(), 'vi'), 'KQ Xu hướng');

test('one year has no trend, and that is said', () => {
  expect(textOf(picked(statusPictures(statusInput(baseline2022()), 'vi'), 'KQ Xu hướng'))).toContain(
    'Chỉ có một năm được chấm điểm',
  );
});

test('wards are better or worse than the year before, with course, gains, losses and pace', () => {
  const [p1, p2, p3] = rowsBelow(trends, 'Phường');
  expect(p1).toEqual(expect.arrayContaining(['An Tảo', '21/22', '22/22', '✔ Tốt hơn', 1, 0, '✔ ↑ Đúng tiến độ']));
  expect(p2).toEqual(expect.arrayContaining(['Lam Sơn', '20/22', '19/22', '✖ Xấu đi', 0, 1, '✖ ↓ Giảm sút']));
  expect(p3).toEqual(expect.arrayContaining(['Hiến Nam', '– Như cũ', '✖ → Chưa chuyển biến']));
});

test('criteria count the wards that pass, and are better or worse', () => {
  const rows = rowsBelow(trends, 'Tiêu chí');
  expect(rows.find((row) => row[0] === 'C03 Xếp loại đơn vị')?.slice(2, 6)).toEqual([
    '5/14',
    '6/14',
    '▃▄',
    '✔ Tốt hơn',
  ]);
  expect(rows.find((row) => row[0] === 'C04 Tổ chức, biên chế')?.slice(2, 6)).toEqual([
    '14/14',
    '13/14',
    '█▇',
    '✖ Xấu đi',
  ]);
});

test('what was gained and lost is listed with both verdicts', () => {
  expect(rowsBelow(trends, 'Kỳ này').map((row) => row.slice(0, 5))).toEqual([
    ['An Tảo', 'C03 Xếp loại đơn vị', '✔ Mới đạt', '✖ K.đạt', '✔ Đạt'],
    ['Lam Sơn', 'C04 Tổ chức, biên chế', '✖ K.còn đạt', '✔ Đạt', '✖ K.đạt'],
  ]);
});

test('the matrix tells each ward and criterion, figures too where the verdict stayed', () => {
  const header = trends.cells.findIndex((row) => row[2 + 15] === 'C16 Kéo giảm tội phạm');
  const lamSon = trends.cells[header + 2];
  expect([lamSon?.[0], lamSon?.[1]]).toEqual(['Lam Sơn', '✖ Xấu đi']);
  expect(lamSon?.[2 + 15]).toBe('✖ Xấu đi');
  expect(lamSon?.[2 + 3]).toBe('✖ K.còn đạt');
  expect(trends.statusAreas).toContainEqual([header + 1, 2, 14, 22]);
});

test('other rules, the milestone behind the arrows and that no sparklines can be made are said', () => {
  const text = textOf(trends);
  for (const said of ['hai bộ tiêu chí khác nhau', '100% vào cuối năm 2028', 'không tạo được biểu đồ thu nhỏ'])
    expect(text).toContain(said);
});

test('merged wards are named with their parts and the rule they are compared by', () => {
  const wards = baseline2022().wards.map((each) =>
    each.name === 'Quang Trung' ? { ...each, validTo: '2023-11-30', successorCode: 'P5' } : each,
  );
  const text = textOf(picked(statusPictures(twoYears({ wards }), 'vi'), 'KQ Xu hướng'));
  expect(text).toContain('Mọi phần đều đạt. Lê Lợi: gồm Lê Lợi, Quang Trung.');
});

test.each(LANGUAGES)(
  'the sheet is sound in %s, with wards and without, with status in every status area',
  (language) => {
    for (const input of [twoYears(), twoYears({ wards: [] }), twoYears({ wards: [ward('A', 'A')] })])
      expect(faultsOf(picked(statusPictures(input, language), 'KQ Xu hướng'))).toEqual([]);
  },
);

test('the course is drawn in eighths, a year without criteria as a dot', () => {
  const shares = [0, 11, 21, 22].map((part) => ({ part, whole: 22 }));
  expect(courseMarks([...shares, { part: 0, whole: 0 }])).toBe('▁▄▇█·');
});

describe('since the results were last drawn', () => {
  const drawn = (earlier: StatusInput['earlier']): string =>
    textOf(picked(statusPictures({ ...twoYears(), earlier: earlier ?? null }, 'vi'), 'KQ Xu hướng'));
  const { assessment } = twoYears();
  const verdictNow = (name: string, id: string) =>
    assessment.inForce(
      assessment.wards.findIndex((each) => each.name === name),
      assessment.ruleSet.criteria.findIndex((each) => each.id === id),
    );

  test('nothing is drawn without earlier results, or with those of another year, or where nothing changed', () => {
    const other = { year: 2022, stamp: '', verdict: () => 'fail' as const };
    for (const earlier of [null, other, { year: 2023, stamp: '', verdict: verdictNow }])
      expect(drawn(earlier)).not.toContain('So với lần chấm điểm trước');
  });

  test('what was gained and lost is counted and listed, with what the sheet said of its data', () => {
    const stamp = 'Số liệu tính đến ngày 30/6/2023';
    const earlier = (name: string, id: string) =>
      name === 'Hiến Nam' && id === 'C05' ? ('fail' as const) : verdictNow(name, id);
    const told = drawn({ year: 2023, stamp, verdict: earlier });
    expect(told).toContain('Lần trước: Số liệu tính đến ngày 30/6/2023');
    expect(told).toContain('Mới đạt 1, không còn đạt 0, thay đổi khác 0');
    expect(told).toMatch(/Hiến Nam \| C05 .* \| ✔ Mới đạt \| ✖ K\.đạt \| ✔ Đạt/);
  });
});
