import type { Language } from '../language/language';
import { selfTestTexts } from '../language/selfTest';
import type { SelfTestResult } from './selfTest';

/** "✔ Xóa một trang ẩn · 12 ms" or "✖ … · AccessDenied · what was found · 12 ms". */
export function selfTestLine({ id, passed, code, found, milliseconds }: SelfTestResult, language: Language): string {
  const texts = selfTestTexts[language];
  const took = `${String(milliseconds)} ms`;
  return [`${passed ? '✔' : '✖'} ${texts.cases[id]}`, code, found, took].filter((part) => part !== '').join(' · ');
}

/** All results as a text to be sent to anybody: `about` says which Excel it was. */
export function selfTestText(results: readonly SelfTestResult[], about: readonly string[], language: Language): string {
  const { summary } = selfTestTexts[language];
  const passed = results.filter((each) => each.passed).length;
  const lines = results.map((each) => selfTestLine(each, language));
  return [...about, summary(String(passed), String(results.length)), '', ...lines].join('\n');
}
