import fc from 'fast-check';
import { calendarDays, calendarText } from '../../../src/domain/tasks';

const WORDS = {
  report: (unit: string, period: string) => `${unit}: ${period}`,
  task: (agency: string, content: string) => `${agency}: ${content}`,
  section: (section: string) => section,
};
const report = (due: string | null, sentOn: string | null = null) => ({
  unit: 'U',
  period: 'P',
  recipient: '',
  due,
  sentOn,
  place: null,
});

test('what was sent or has no day is left out, the rest stands by day', () => {
  const days = calendarDays(
    [],
    [report('2023-10-17'), report('2023-09-17'), report('2023-08-17', '2023-08-10'), report(null)],
    '2023-09-01',
    WORDS,
  );
  expect(days.map(({ day }) => day)).toEqual(['2023-09-17', '2023-10-17']);
});

test('an event is a whole day with an end on the next, and text is escaped', () => {
  const text = calendarText([{ day: '2023-12-31', title: 'a, b; c\\d\ne', description: '' }], 'N', '2023-01-02');
  expect(text).toContain('DTSTART;VALUE=DATE:20231231\r\nDTEND;VALUE=DATE:20240101\r\n');
  expect(text).toContain('SUMMARY:a\\, b\\; c\\\\d\\ne\r\n');
  expect(text).toContain('DTSTAMP:20230102T000000Z\r\n');
});

test('two alike on one day stay two events, and the same data give the same file', () => {
  const day = { day: '2023-12-31', title: 'a', description: '' };
  const text = calendarText([day, day], 'N', null);
  const ids = [...text.matchAll(/UID:(.*)\r/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(2);
  expect(calendarText([day, day], 'N', null)).toBe(text);
});

test('no line is longer than 75 octets, and unfolded the text is whole whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (title) => {
      const text = calendarText([{ day: '2023-12-31', title, description: title }], title, null);
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(
        text
          .replaceAll('\r\n ', '')
          .split('\r\n')
          .filter((line) => line.startsWith('SUMMARY:')),
      ).toHaveLength(1);
    }),
  );
});
