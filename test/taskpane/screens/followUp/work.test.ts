import { runToEnd } from '../../../../src/domain/resumable';
import { courseWords } from '../../../../src/taskpane/screens/followUp/turns';
import {
  difficultiesToAnswer,
  endingEvidence,
  itemsFound,
  openReports,
  openTasks,
  wardsWithoutMoney,
  type WorkItem,
} from '../../../../src/taskpane/screens/followUp/work';
import { contextOf, type SheetContext } from '../../../../src/workbook/sheets/input';
import { scored } from '../../scored';

async function sampleOf(year: number, today?: string | null): Promise<SheetContext> {
  const scoring = await scored(year);
  const { records } = scoring;
  const settings = today === undefined ? records.settings : { ...records.settings, reportDate: today };
  return contextOf({ ...scoring, records: { ...records, settings }, addInVersion: '' }, 'vi');
}

test('what is overdue comes first, what is done is left out, and every line leads to its cell', async () => {
  const context = await sampleOf(2023, '2024-06-01');
  const { tasks, reportsDue } = context.records;
  const [openOnes, unsent] = [openTasks(context), openReports(context)];
  const done = tasks.filter(({ doneOn }) => doneOn !== null && doneOn <= '2024-06-01').length;
  const sent = reportsDue.filter(({ sentOn }) => sentOn !== null && sentOn <= '2024-06-01').length;
  expect([openOnes.length, unsent.length]).toEqual([tasks.length - done, reportsDue.length - sent]);
  for (const list of [openOnes, unsent]) {
    const late = list.map(({ told }) => told.startsWith('✖ Quá hạn'));
    expect(late).toContain(true);
    expect(late.lastIndexOf(true)).toBe(late.filter(Boolean).length - 1);
    expect(list.every(({ place }) => place !== null)).toBe(true);
  }
});

test('a difficulty without an answer is told with its place, one answered is not', async () => {
  const context = await sampleOf(2023, '2024-06-01');
  const place = { sheet: 'Vướng mắc', cell: 'A5' };
  const sent = { unit: 'Lam Sơn', content: 'Thiếu đất', addressedTo: '', sentOn: '2024-01-05', answer: '', place };
  const difficulties = [
    { ...sent, answeredOn: '2024-02-01' },
    { ...sent, answeredOn: null },
  ];
  const records = { ...context.records, difficulties };
  expect(difficultiesToAnswer({ ...context, records })).toEqual([
    { told: '◔ Chưa trả lời · Lam Sơn: Thiếu đất', place },
  ]);
});

test('without a day of the report nothing is called overdue', async () => {
  const context = await sampleOf(2023, null);
  for (const { told } of [...openTasks(context), ...openReports(context)]) expect(told).not.toContain('Quá hạn');
  expect(endingEvidence(context)).toEqual([]);
});

test('evidence is told when it has ended or ends within ninety days, the earliest first', async () => {
  const context = await sampleOf(2023);
  const [with_] = context.records.appraisals.filter(({ year }) => year === 2023);
  if (!with_) throw new Error('the sample has no appraisal of 2023');
  const ending = (evidenceExpiry: string) => ({ ...with_, evidenceExpiry });
  const appraisals = ['2024-03-30', '2023-12-30', '2024-03-31', '2023-12-31'].map(ending);
  const settings = { ...context.records.settings, reportDate: '2023-12-31' };
  const told = endingEvidence({ ...context, records: { ...context.records, appraisals, settings } }).map((each) =>
    each.told.replace(/^.*: /, ''),
  );
  expect(told).toEqual([
    '✖ Đã hết giá trị (đến 30/12/2023)',
    '◔ Còn 0 ngày (đến 31/12/2023)',
    '◔ Còn 90 ngày (đến 30/3/2024)',
  ]);
});

test('a ward short of means is named with its criteria unless money is written down for it', async () => {
  const context = await sampleOf(2023);
  const [first] = wardsWithoutMoney(context);
  expect(first?.told).toMatch(/^.+: C0[6-9] .+/);
  const name = first?.told.split(':')[0] ?? '';
  const line = { unit: name, year: 2023, source: '', content: '', estimated: 1, allotted: null, spent: null };
  const budget = [...context.records.budget, { ...line, note: '', place: null }];
  const left = wardsWithoutMoney({ ...context, records: { ...context.records, budget } });
  expect(left.map(({ told }) => told.split(':')[0])).not.toContain(name);
});

test('the ward that lost most comes first, with the criteria lost and gained', async () => {
  const { intro, wards } = runToEnd(courseWords(await sampleOf(2023)));
  expect(intro[0]).toBe('So sánh năm 2023 với năm 2022.');
  const lost = wards.map((told) => /✖ K.còn đạt ([^;]*)/.exec(told)?.[1]?.split(', ').length ?? 0);
  expect(lost).toEqual([...lost].sort((a, b) => b - a));
  expect(lost[0]).toBeGreaterThan(0);
  expect(wards.some((told) => told.includes('✔ Mới đạt C'))).toBe(true);
});

test('with one year only a sentence says that there is nothing to compare', async () => {
  const { intro, wards } = runToEnd(courseWords(await sampleOf(2022)));
  expect(wards).toEqual([]);
  expect(intro).toEqual([expect.stringContaining('Chỉ có một năm')]);
});

test('a long list is searched by words in any order and without their marks', () => {
  const items: WorkItem[] = ['✖ Quá hạn · Sở Xây dựng: trụ sở', 'Chưa đến hạn · Công an tỉnh: báo cáo tháng 10'].map(
    (told) => ({
      told,
      place: null,
    }),
  );
  const found = (text: string): number[] => itemsFound(items, text).map((item) => items.indexOf(item));
  expect(found('')).toEqual([0, 1]);
  expect(found('  tru SO xay')).toEqual([0]);
  expect(found('đến hạn báo')).toEqual([1]);
  expect(found('không có')).toEqual([]);
});
