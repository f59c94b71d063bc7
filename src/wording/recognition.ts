import type { Verdict } from '../domain/assess/types';
import type { Recognition } from '../domain/recognition';
import type { Language } from '../language/language';
import { recognitionTexts } from '../language/recognition';
import { dayText } from './day';
import { markedWord } from './status';

type Standing = Recognition['standing'] | 'none';

const MARKS: Readonly<Record<Standing, Verdict>> = { recognised: 'pass', withdrawn: 'fail', none: 'notApplicable' };

const standingOf = (recognition: Recognition | null): Standing => recognition?.standing ?? 'none';

/** "Được công nhận": the word alone, as functions answer it. */
export const recognitionWord = (recognition: Recognition | null, language: Language): string =>
  recognitionTexts[language].standings[standingOf(recognition)];

/** "✔ Được công nhận (năm 2023)" */
export function recognitionStatus(recognition: Recognition | null, language: Language): string {
  const word = recognitionWord(recognition, language);
  const told = recognition === null ? word : recognitionTexts[language].ofYear(word, String(recognition.record.year));
  return markedWord(MARKS[standingOf(recognition)], told);
}

/** "2878/QĐ-BCA ngày 22/04/2024" */
function documentText(number: string, day: string | null, language: Language): string {
  return day === null ? number : recognitionTexts[language].document(number, dayText(day));
}

export const decisionText = ({ record }: Recognition, language: Language): string =>
  documentText(record.document, record.decidedOn, language);

/** The decision that withdrew it, or the day alone; '' while it holds. */
export function withdrawalText({ record, standing }: Recognition, language: Language): string {
  if (standing === 'recognised') return '';
  const { withdrawnBy, withdrawnOn } = record;
  if (withdrawnBy === '') return withdrawnOn === null ? '' : dayText(withdrawnOn);
  return documentText(withdrawnBy, withdrawnOn, language);
}

/** "Được công nhận (năm 2023) theo Quyết định 2878/QĐ-BCA ngày 22/04/2024" */
export function recognitionSentence(recognition: Recognition | null, language: Language): string {
  const texts = recognitionTexts[language];
  const word = recognitionWord(recognition, language);
  if (recognition === null) return word;
  const told = texts.ofYear(word, String(recognition.record.year));
  const document =
    recognition.standing === 'withdrawn' ? withdrawalText(recognition, language) : decisionText(recognition, language);
  return document === '' ? told : texts.told(told, document);
}
