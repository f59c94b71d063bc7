import { criteriaTexts, textOf } from './criteria';
import { decisionErrorsTexts } from './decisionErrors';
import { interpretationsTexts } from './interpretations';
import { issuesTexts } from './issues';
import type { Language } from './language';
import { typedNumber } from './numbers';
import { operatorsTexts } from './operators';
import { schemaTexts } from './schema';
import { verdictsTexts } from './verdicts';

/** What a sentence is made of; the reader's issues fit. */
export interface IssueWords {
  readonly code: keyof (typeof issuesTexts)['vi']['sentences'];
  readonly subject: string;
  readonly found: string;
  readonly expected: string;
}

const SEPARATOR = ' · ';

/** Expected as data becomes words: a list of titles or choices, the name of a kind, or the value itself. */
function expectedWords(language: Language, expected: string): string {
  const rules = criteriaTexts[language];
  const [list, ids = ''] = expected.split(':', 2);
  if (list === 'grades')
    return ids
      .split('|')
      .map((id) => textOf(rules.grades, id))
      .join('; ');
  if (list === 'choice') return choiceWords(language, ids);
  if (list === 'interpretation') return interpretationWords(language, ids);
  return textOf(issuesTexts[language].kinds, expected);
}

/** The choices of a sentence with two readings. */
function interpretationWords(language: Language, id: string): string {
  const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = interpretationsTexts[language].choices;
  return Object.values(choices[id] ?? {}).join('; ');
}

function choiceWords(language: Language, list: string): string {
  const { units, zeroPolicies, emptyPolicies, bases } = criteriaTexts[language];
  const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    ...schemaTexts[language].choices,
    operator: operatorsTexts[language].words,
    unit: units,
    zeroPolicy: zeroPolicies,
    emptyPolicy: emptyPolicies,
    basis: bases,
  };
  return Object.values(lists[list] ?? {}).join('; ');
}

/** "C15.3 · threshold": the part after the dot is a field of the rule set. */
function subjectWords(language: Language, { code, subject }: IssueWords): string {
  if (code !== 'ruleSetDiffers') return subject;
  const [item = '', field = ''] = subject.split(SEPARATOR);
  return `${item}${SEPARATOR}${textOf(criteriaTexts[language].differenceFields, field)}`;
}

/** "1250 | 1.25": the readings a text allows, as people of the language write them. */
const readingWords = (language: Language, readings: string): string =>
  readings
    .split(' | ')
    .map((number) => typedNumber(number, language))
    .join(issuesTexts[language].or);

function foundOf(language: Language, { code, found }: IssueWords): string {
  if (code === 'verdictDisputed') return verdictWords(language, found);
  return found === '' ? issuesTexts[language].nothing : found;
}

function expectedOf(language: Language, { code, expected }: IssueWords): string {
  const { nothing, noSuggestion } = issuesTexts[language];
  if (code === 'verdictDisputed') return verdictWords(language, expected);
  if (expected === '') return code === 'ruleSetDiffers' ? nothing : noSuggestion;
  if (code === 'decisionError') return textOf(decisionErrorsTexts[language], expected);
  if (code === 'ambiguousNumber') return readingWords(language, expected);
  return code === 'ruleSetFault' ? textOf(criteriaTexts[language].faults, expected) : expectedWords(language, expected);
}

/** "appraised:pass" → "Thẩm định: Đạt". */
function verdictWords(language: Language, said: string): string {
  const { origins, verdicts } = verdictsTexts[language];
  const [origin = '', verdict = ''] = said.split(':');
  return `${textOf(origins, origin)}: ${textOf(verdicts, verdict)}`;
}

/** The sentence that tells a finding and what to do about it. */
export function issueText(language: Language, issue: IssueWords): string {
  const words: Readonly<Record<string, string>> = {
    subject: subjectWords(language, issue),
    found: foundOf(language, issue),
    expected: expectedOf(language, issue),
  };
  return issuesTexts[language].sentences[issue.code].replace(/\{(\w+)\}/g, (mark, key: string) => words[key] ?? mark);
}
