import { sourceFiles } from './sources';

/** Rooms that make sentences for people. */
const ROOMS = ['src/wording', 'src/workbook/sheets', 'src/taskpane/wording', 'src/documents/papers'];

/** Counts of wards, verdicts or tasks made into text without the separator of thousands: they reach 10,035 wards. */
const RAW =
  /\bString\((?:[\w.]*\.)?-?(?:wards|wards\.length|scores\.length|tasks\.length|due\.length|existing|required|planned|achieved|slack|able|notAssessed|total|failed|unknown)\)/;

const rawIn = (text: string): string[] => text.split('\n').filter((line) => RAW.test(line));

describe('numbers in sentences', () => {
  test('counts that can pass 999 are grouped as their language does', () => {
    const files = ROOMS.flatMap((room) => sourceFiles(room));
    expect(files.length).toBeGreaterThan(100);
    const raw = files
      // Points of the assumed effort, not a count of wards.
      .filter(({ path }) => path !== 'src/wording/planner/texts.ts')
      .flatMap(({ path, text }) => rawIn(text).map((line) => `${path}: ${line.trim()}`));
    expect(raw).toEqual([]);
  });

  test.each(['texts.all(String(total))', 'texts.of(String(assessment.wards.length))', 'say(String(-slack))'])(
    '%s would be caught',
    (line) => {
      expect(rawIn(line)).toEqual([line]);
    },
  );

  test('a year and a grouped number are left alone', () => {
    expect(rawIn('texts.all(String(year), localNumber(total, language))')).toEqual([]);
  });
});
