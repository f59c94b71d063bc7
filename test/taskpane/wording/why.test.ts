import type { Scoring } from '../../../src/application/scoreWorkbook';
import type { Verdict } from '../../../src/domain/assess/types';
import { whyWords, type WhyWords } from '../../../src/taskpane/wording/why';
import { checkSentence } from '../../../src/wording/sentence';
import { scored } from '../scored';

let survey: Scoring;
let year: Scoring;
beforeAll(async () => {
  survey = await scored(2022);
  year = await scored(2023);
});

const of = (scoring: Scoring, ward: string, id: string): WhyWords => {
  const { wards, ruleSet } = scoring.assessment;
  return whyWords(
    scoring,
    wards.findIndex(({ name }) => name === ward),
    ruleSet.criteria.findIndex((criterion) => criterion.id === id),
    'vi',
  );
};

/** Every check of the year with its words. */
function* everyCheck(scoring: Scoring) {
  const { wards, ruleSet } = scoring.assessment;
  for (let ward = 0; ward < wards.length; ward++)
    for (let criterion = 0; criterion < ruleSet.criteria.length; criterion++) {
      const trace = scoring.assessment.explain(ward, criterion);
      const words = whyWords(scoring, ward, criterion, 'vi');
      for (const [i, check] of trace.checks.entries()) yield { check, words: words.checks[i]! };
    }
}

test('a failure declared by the appraisers is told with its document and the cell it is written in', () => {
  const why = of(survey, 'Lam Sơn', 'C03');
  expect(why).toMatchObject({ status: '✖ Không đạt', origin: 'Thẩm định' });
  expect(why.sources[0]).toMatchObject({ label: 'Thẩm định', said: '✖ Không đạt' });
  expect(why.sources[0]!.place?.sheet).toBe('Thẩm định');
  expect(why.sources[2]).toMatchObject({ label: 'Tự chấm', said: 'chưa ghi', place: null });
  expect(why.evidence[0]).toBe('Văn bản số 1886/QĐ-UBND ngày 06/9/2023');
});

test('the pane says of every check what the status sheets say', () => {
  let checks = 0;
  for (const { check, words } of everyCheck(year)) {
    checks++;
    expect(words.sentence).toBe(checkSentence(check, 'vi'));
  }
  expect(checks).toBeGreaterThan(500);
});

test('every check names what is required, its section and who must act; what does not pass says what to do', () => {
  const open: readonly Verdict[] = ['fail', 'noData', 'invalid', 'provisional'];
  for (const { check, words } of everyCheck(year)) {
    expect(words.requirement).not.toBe('');
    expect(words.section).not.toBe('');
    expect(words.agency).not.toBe('');
    if (open.includes(check.verdict)) expect(words.toDo).not.toBe('');
  }
});

test('every figure leads to its cell, and what is missing to the sheet on which it is entered', () => {
  for (const { check, words } of everyCheck(year)) {
    expect(words.inputs).toHaveLength(check.inputs.length);
    for (const [i, input] of check.inputs.entries()) {
      const line = words.inputs[i]!;
      expect(line.toEnter).toBe(input.reading.place === null);
      expect(line.place).not.toBeNull();
      if (input.reading.place) expect(line.place).toEqual(input.reading.place);
    }
  }
});

test('last year is told with its year', () => {
  const lines = [...everyCheck(year)].flatMap(({ check, words }) =>
    words.inputs.filter((_, i) => check.inputs[i]!.role === 'previous'),
  );
  expect(lines.length).toBeGreaterThan(0);
  for (const { text } of lines) expect(text).toContain('(năm 2022)');
});

test('sources that contradict each other are told so; an open one contradicts nothing', () => {
  expect(of(survey, 'Lam Sơn', 'C03').differ).toBe(false);
  const assessment = {
    ...survey.assessment,
    explain: (ward: number, criterion: number) => ({
      ...survey.assessment.explain(ward, criterion),
      computed: 'pass' as const,
    }),
  };
  expect(of({ ...survey, assessment }, 'Lam Sơn', 'C03').differ).toBe(true);
});
