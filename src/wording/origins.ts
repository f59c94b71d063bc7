import { originCounts } from '../domain/assess';
import { ORIGINS, type YearAssessment } from '../domain/assess/types';
import type { Language } from '../language/language';
import { verdictsTexts } from '../language/verdicts';
import { localNumber } from './exactText';

/** "Căn cứ của các kết luận: thẩm định 268 lượt, số liệu 40 lượt." of all wards, or of one by its index; '' where no criterion applies. */
export function originsSentence(assessment: YearAssessment, language: Language, ward?: number): string {
  const texts = verdictsTexts[language];
  const counts = originCounts(assessment, ward);
  const told = ORIGINS.filter((origin) => counts[origin] > 0).map((origin) =>
    texts.judgedCount(texts.restsOn[origin], localNumber(counts[origin], language)),
  );
  return told.length === 0 ? '' : texts.judged(told.join(', '));
}
