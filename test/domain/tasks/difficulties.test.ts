import { difficultyStanding, openDifficulties, type Difficulty } from '../../../src/domain/tasks';

const difficulty = (unit: string, more: Partial<Difficulty> = {}): Difficulty => ({
  ...{ unit, content: 'Thiếu đất', addressedTo: 'Công an tỉnh', sentOn: '2024-03-05', answeredOn: null, answer: '' },
  ...{ place: null },
  ...more,
});

test.each([
  ['sent and not answered', {}, '2024-03-05', 'waiting'],
  ['sent on a later day', {}, '2024-03-04', 'notSent'],
  ['never sent', { sentOn: null }, '2024-12-31', 'notSent'],
  ['answered on the day of the report', { answeredOn: '2024-04-01' }, '2024-04-01', 'answered'],
  ['answered after it', { answeredOn: '2024-04-02' }, '2024-04-01', 'waiting'],
  ['answered without a day', { answer: 'Đã cấp đất' }, '2024-04-01', 'answered'],
  ['of a report without a day', { answeredOn: '2030-01-01' }, null, 'answered'],
] as const)('%s', (_, more, today, standing) => {
  expect(difficultyStanding(difficulty('A', more), today)).toBe(standing);
});

test('open are those without an answer, what waits longest first', () => {
  const all = [
    difficulty('chưa gửi', { sentOn: null }),
    difficulty('sau'),
    difficulty('đã trả lời', { answeredOn: '2024-03-09' }),
    difficulty('trước', { sentOn: '2024-02-01' }),
  ];
  expect(openDifficulties(all, '2024-12-31').map(({ unit }) => unit)).toEqual(['trước', 'sau', 'chưa gửi']);
});
