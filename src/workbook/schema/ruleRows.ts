import { FAMILIES, OPERATOR_RECORDS } from '../../domain/operators';
import type { Check, RuleSet, Threshold } from '../../domain/ruleSet/types';
import { criteriaTexts, textOf } from '../../language/criteria';
import type { Language } from '../../language/language';
import { choiceWord } from './choices';
import type { TemplateRow, TemplateValue } from './template/rowTypes';

/** Rule sets as rows of tblTieuChi and tblDieuKien, in words of the language. Reading the rows gives the rule sets back. */
export function ruleSetToRows(
  language: Language,
  ruleSets: readonly RuleSet[],
): { readonly tblTieuChi: readonly TemplateRow[]; readonly tblDieuKien: readonly TemplateRow[] } {
  return {
    tblTieuChi: ruleSets.flatMap((set) => criterionRows(language, set)),
    tblDieuKien: ruleSets.flatMap((set) => set.checks.map((check) => checkRow(language, set, check))),
  };
}

function criterionRows(language: Language, set: RuleSet): TemplateRow[] {
  const texts = criteriaTexts[language];
  const groups = new Map(set.groups.map((group) => [group.number, group]));
  return set.criteria.map((criterion) => ({
    ruleSet: set.id,
    ruleSetName: set.name ?? textOf(texts.ruleSets, set.id),
    version: set.version,
    fromYear: set.fromYear,
    toYear: set.toYear,
    group: criterion.group,
    groupTitle: groups.get(criterion.group)?.title ?? textOf(texts.groups, String(criterion.group)),
    expectedCriteria: groups.get(criterion.group)?.expectedCriteria ?? null,
    criterion: criterion.id,
    title: criterion.title ?? textOf(texts.criteria, criterion.id),
  }));
}

export const indicatorHeader = (language: Language, id: string): string =>
  (criteriaTexts[language].indicators as Readonly<Record<string, { readonly header: string }>>)[id]?.header ?? id;

function checkRow(language: Language, set: RuleSet, check: Check): TemplateRow {
  const { zeroPolicy } = check;
  const policy = (id: string | null): TemplateValue => (id === null ? null : choiceWord(language, 'zeroPolicy', id));
  return {
    ruleSet: set.id,
    criterion: check.criterionId,
    check: check.id,
    operator: choiceWord(language, 'operator', check.operator),
    indicator: indicatorHeader(language, check.indicatorId),
    denominator: check.denominatorId === null ? null : indicatorHeader(language, check.denominatorId),
    threshold: thresholdCell(language, check),
    remainder: check.remainderId === null ? null : indicatorHeader(language, check.remainderId),
    thresholdHigh: upperEnd(language, check),
    unit: choiceWord(language, 'unit', check.unit),
    valueZero: policy(zeroPolicy.valueZero),
    denominatorZero: policy(zeroPolicy.denominatorZero),
    bothZero: policy(zeroPolicy.bothZero),
    previousZero: policy(zeroPolicy.previousZero),
    emptyPolicy: choiceWord(language, 'emptyPolicy', check.emptyPolicy),
    section: check.section,
    basis: choiceWord(language, 'basis', check.basis),
    agencies: check.agencies.map((id) => textOf(criteriaTexts[language].agencies, id)).join('; '),
    fromYear: check.fromYear,
    toYear: check.toYear,
  };
}

/** The upper end of a range, with the figure that stands in its place where it is above it: "10 hoặc Biên chế". */
export function upperEnd(language: Language, { threshold }: Check): TemplateValue {
  if (threshold.kind !== 'range') return null;
  const { high, orUpTo } = threshold;
  return orUpTo === undefined
    ? high
    : `${String(high)} ${criteriaTexts[language].orWord} ${indicatorHeader(language, orUpTo)}`;
}

/** A percentage of at most 1 is written as text with its sign: as a number it could as well be a fraction. */
function thresholdCell(language: Language, { operator, threshold }: Check): TemplateValue {
  const isPercent = FAMILIES[OPERATOR_RECORDS[operator].family].isPercent;
  if (isPercent && threshold.kind === 'number' && threshold.value > 0 && threshold.value <= 1)
    return `${String(threshold.value).replace('.', ',')}%`;
  return plainThreshold(language, threshold);
}

function plainThreshold(language: Language, threshold: Threshold): TemplateValue {
  switch (threshold.kind) {
    case 'none':
      return null;
    case 'number':
      return threshold.value;
    case 'range':
      return threshold.low;
    case 'indicator':
      return indicatorHeader(language, threshold.id);
    case 'grade':
      return textOf(criteriaTexts[language].grades, threshold.grade);
  }
}
