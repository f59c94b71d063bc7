import type { Language } from '../../../language/language';
import { periodFiguresTexts } from '../../../language/periodFigures';
import { paddedCount } from '../../../wording/counts';

/** So many wards are named in a sentence. */
const MOST_NAMES = 8;

/** "An Tảo, Lam Sơn và 03 phường khác" */
export function wardNames(names: readonly string[], language: Language): string {
  const left = names.length - MOST_NAMES;
  const named = names.slice(0, MOST_NAMES).join(', ');
  return left > 0 ? `${named} ${periodFiguresTexts[language].moreWards(paddedCount(left, language))}` : named;
}
