import { criteria as enCriteria } from './en/criteria';
import { indicators1to4 as enIndicators1to4 } from './en/indicators1to4';
import { indicators5to7 as enIndicators5to7 } from './en/indicators5to7';
import { rules as enRules } from './en/rules';
import type { Language, Texts } from './language';
import { criteria } from './vi/criteria';
import { indicators1to4 } from './vi/indicators1to4';
import { indicators5to7 } from './vi/indicators5to7';
import { rules } from './vi/rules';

const vi = { ...criteria, ...rules, indicators: { ...indicators1to4, ...indicators5to7 } };

/** Everything a rule set is told with: its names, the words of its checks and the headers and help of its indicators. */
export const criteriaTexts: Record<Language, Texts<typeof vi>> = {
  vi,
  en: { ...enCriteria, ...enRules, indicators: { ...enIndicators1to4, ...enIndicators5to7 } },
};

/** The text of an id, or the id itself for what only the user's rule set knows. */
export const textOf = (texts: Readonly<Record<string, string>>, id: string): string => texts[id] ?? id;
