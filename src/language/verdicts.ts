import { verdicts as en } from './en/verdicts';
import type { Language, Texts } from './language';
import { verdicts as vi } from './vi/verdicts';

export const verdictsTexts: Record<Language, Texts<typeof vi>> = { vi, en };

/** First character of every status cell, the same in every language: colour rules and black-and-white readers go by it. */
export const statusSymbols = {
  pass: '✔',
  fail: '✖',
  noData: '?',
  notApplicable: '–',
  provisional: '◔',
  invalid: '⚠',
};
