import type { CheckTrace } from '../domain/assess/types';
import { explanationsTexts } from '../language/explanations';
import type { Language } from '../language/language';
import { amountText } from './amount';
import { gradeText } from './requirement';

/** What may still come until the year is over: "còn được phép 3 vụ đến hết năm". Empty when nothing is told. */
export function allowanceText({ allowance }: CheckTrace, language: Language): string {
  if (allowance === null) return '';
  return explanationsTexts[language].gaps.allowance(amountText(allowance.amount, allowance.unit, language));
}

/** The least that must change, in whole things: "thiếu 110 m²", "vượt 1 vụ, tối đa 12 vụ". Empty when nothing must. */
export function gapText(trace: CheckTrace, language: Language): string {
  const { gap, check } = trace;
  if (gap === null) return '';
  const texts = explanationsTexts[language].gaps;
  switch (gap.kind) {
    case 'missing': {
      const amount = amountText(gap.amount, gap.unit, language);
      return check.denominatorId === null ? texts.short(amount) : texts.more(amount);
    }
    case 'excess': {
      const amount = amountText(gap.amount, gap.unit, language);
      if (check.threshold.kind === 'none')
        return gap.unit === 'cases' ? texts.happened(amount) : texts.remaining(amount);
      if (gap.allowed === null) return texts.excess(amount);
      return `${texts.excess(amount)}, ${texts.atMost(amountText(gap.allowed, gap.unit, language))}`;
    }
    case 'grade':
      return texts.grade(gradeText(gap.required, language));
    case 'yes':
      return texts.yes;
  }
}
