import { CommanderError } from 'commander';
import { OptionFailure } from '../../src/cli/cliFailure';
import { parseReportArguments } from '../../src/cli/reportOptions';

const listen = () => {
  const said = { out: '', error: '' };
  const terminal = {
    out: (text: string) => void (said.out += text),
    error: (text: string) => void (said.error += text),
    interactive: false,
  };
  return { said, terminal };
};

const parse = (...argv: string[]) => parseReportArguments(argv, listen().terminal);

test('an input alone asks for nothing special', () => {
  expect(parse('in.xlsx')).toEqual({
    input: 'in.xlsx',
    output: undefined,
    year: undefined,
    language: undefined,
    inPlace: false,
    json: false,
    strict: false,
    timings: false,
    word: undefined,
    period: undefined,
    calendar: undefined,
  });
});

test('every option is understood', () => {
  const argv = ['in.xlsx', '-o', 'out.xlsx', '--year', '2023', '--language', 'en', '--json', '--strict', '--timings'];
  expect(parse(...argv)).toMatchObject({ output: 'out.xlsx', year: 2023, language: 'en', json: true, strict: true });
});

test.each(['1999', '2101', '23', 'hai', '2023.5', ''])('the year %j is refused', (year) => {
  expect(() => parse('in.xlsx', '--year', year)).toThrow(OptionFailure);
});

test.each(['2000', '2100'])('the year %s is taken', (year) => {
  expect(parse('in.xlsx', '--year', year)?.year).toBe(Number(year));
});

test('a language that is not spoken is refused', () => {
  expect(() => parse('in.xlsx', '--language', 'fr')).toThrow(OptionFailure);
});

test.each([[[]], [['in.xlsx', '--nonsense']], [['in.xlsx', 'more.xlsx']]])('%j is refused', (argv) => {
  expect(() => parse(...argv)).toThrow(CommanderError);
});

test.each([
  [['--help'], /Mã kết thúc: 0/],
  [['--help', '--language', 'en'], /Exit codes: 0/],
])('%j prints help in its language and does nothing else', (argv, text) => {
  const { said, terminal } = listen();
  expect(parseReportArguments(argv, terminal)).toBeNull();
  expect(said.out).toMatch(text);
});

test('a Word file, its period and a calendar are understood', () => {
  expect(parse('in.xlsx', '--word', 'a.docx', '--period', 'half', '--calendar', 'b.ics')).toMatchObject({
    word: 'a.docx',
    period: { kind: 'half', month: null },
    calendar: 'b.ics',
  });
});

test('a month alone is a report of that month, and nine months have a short word', () => {
  expect(parse('in.xlsx', '--month', '10')?.period).toEqual({ kind: 'month', month: 10 });
  expect(parse('in.xlsx', '--period', 'nine')?.period).toEqual({ kind: 'nineMonths', month: null });
  expect(parse('in.xlsx', '--period', 'quarter', '--month', '5')?.period).toEqual({ kind: 'quarter', month: 5 });
});

test.each([
  ['--period', 'week'],
  ['--period', 'nineMonths'],
  ['--month', '13'],
  ['--word', 'a.doc'],
  ['--calendar', 'b.txt'],
])('%s %s is refused', (option, value) => {
  expect(() => parse('in.xlsx', option, value)).toThrow(OptionFailure);
});
