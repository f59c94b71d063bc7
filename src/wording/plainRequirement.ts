import { indicatorIdsOf } from '../domain/ruleSet';
import type { Check } from '../domain/ruleSet/types';
import { entryFormTexts } from '../language/entryForm';
import type { Language } from '../language/language';
import { operatorsTexts } from '../language/operators';
import { indicatorText, thresholdText } from './requirement';

/** The name of an indicator as a sentence quotes it; what is quoted within gets the other marks. */
const within = (text: string): string => text.replace(/“/g, '‘').replace(/”/g, '’');
const quoted = (text: string): string => `“${within(text)}”`;

/** What one check asks of the indicator that it judges: "Từ 2 mô hình trở lên". */
function ownRule(check: Check, language: Language): string {
  const { denominatorId, operator, threshold } = check;
  const limit =
    threshold.kind === 'indicator' ? quoted(indicatorText(threshold.id, language)) : thresholdText(check, language);
  const whole = denominatorId === null ? '' : within(indicatorText(denominatorId, language));
  return operatorsTexts[language].sentences[operator](limit, whole);
}

type Help = keyof (typeof entryFormTexts)[Language]['helps'];
const HELPS: readonly Help[] = ['whole', 'limit', 'remainder'];

/** What a check wants an indicator for that another one is judged by. */
function helpOf(indicatorId: string, check: Check): Help {
  if (check.denominatorId === indicatorId) return 'whole';
  return check.remainderId === indicatorId ? 'remainder' : 'limit';
}

/** Everything that the checks of a year ask of an indicator, in sentences; each thing once. */
export function plainRequirements(indicatorId: string, checks: readonly Check[], language: Language): string {
  const { helps, information } = entryFormTexts[language];
  const concerned = checks.filter((check) => indicatorIdsOf(check).includes(indicatorId));
  const own = concerned.filter((check) => check.indicatorId === indicatorId).map((check) => ownRule(check, language));
  const others = concerned.filter((check) => check.indicatorId !== indicatorId);
  const helping = HELPS.flatMap((help) => {
    const judged = others.filter((check) => helpOf(indicatorId, check) === help);
    const names = [...new Set(judged.map((check) => quoted(indicatorText(check.indicatorId, language))))];
    return names.length === 0 ? [] : [helps[help](names.join(', '))];
  });
  const rules = [...new Set([...own, ...helping])];
  return rules.length === 0 ? information : rules.join('. ');
}
