import { da1886, indicatorIdsOf, bareThreshold } from '../../../domain/ruleSet';
import type { Check } from '../../../domain/ruleSet/types';
import { criteriaTexts, textOf } from '../../../language/criteria';
import type { Language } from '../../../language/language';
import { operatorsTexts } from '../../../language/operators';
import { schemaTexts } from '../../../language/schema';
import { indicatorHeader, upperEnd } from '../ruleRows';
import type { ColumnSpec, TableSpec } from '../types';
import { columnText } from '../words';

/** What a check asks, in the words of the rule set: "C06.1: ≥ 500 m²". */
function ruleText(language: Language, check: Check): string {
  const texts = criteriaTexts[language];
  const { threshold } = check;
  const limit =
    threshold.kind === 'indicator'
      ? indicatorHeader(language, threshold.id)
      : threshold.kind === 'range'
        ? `${String(threshold.low)}–${String(upperEnd(language, check))}`
        : textOf(texts.grades, bareThreshold(threshold).replace('.', ','));
  const unit = threshold.kind === 'number' || threshold.kind === 'range' ? texts.units[check.unit] : '';
  return `${check.id}: ${[operatorsTexts[language].words[check.operator], limit, unit].filter((part) => part !== '').join(' ')}`;
}

/** Text of the header's note: what to type, in which unit, which checks read it and where they are stated. */
export function headerNote(language: Language, table: TableSpec, column: ColumnSpec): string {
  const { header, help } = columnText(language, table, column.id);
  const words = schemaTexts[language].note;
  const checks = table.group === null ? [] : da1886.checks.filter((check) => indicatorIdsOf(check).includes(column.id));
  const sections = new Set(checks.flatMap(({ section }) => section.split('; ')));
  return [
    header,
    help,
    ...(column.unit === null ? [] : [`${words.unit}: ${criteriaTexts[language].units[column.unit]}`]),
    ...(checks.length === 0 ? [] : [`${words.rule}: ${checks.map((check) => ruleText(language, check)).join('; ')}`]),
    ...(sections.size === 0 ? [] : [`${words.section}: ${[...sections].join('; ')}`]),
  ].join('\n');
}
