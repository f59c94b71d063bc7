import { da1886 } from '../../src/domain/ruleSet';
import type { Indicator, Threshold } from '../../src/domain/ruleSet/types';
import { schemaTexts } from '../../src/language/schema';
import { indicatorsOf, titleOf } from './workbook';

const { tables, sheets, group, groupKey, choices } = schemaTexts.vi;

/** Titles by their word, the lowest 0. */
function gradesOf(indicator: Indicator | undefined): Readonly<Record<string, number>> {
  const grades = da1886.scales.find((scale) => scale.id === indicator?.scale)?.grades ?? [];
  return Object.fromEntries(grades.map((grade, order) => [titleOf(grade), order]));
}

/** Grades become their order, so that the other language compares numbers. */
function plainThreshold(threshold: Threshold): unknown {
  if (threshold.kind !== 'grade') return threshold;
  const order = da1886.scales.map((scale) => scale.grades.indexOf(threshold.grade)).find((at) => at >= 0);
  return { kind: 'number', value: order };
}

function shownThreshold(threshold: Threshold): string | number {
  switch (threshold.kind) {
    case 'number':
      return threshold.value;
    case 'range':
      return `${String(threshold.low)}–${String(threshold.high)}`;
    case 'grade':
      return titleOf(threshold.grade);
    case 'indicator':
      return threshold.id;
    case 'none':
      return '';
  }
}

/** Where everything stands and what is checked, for a program that knows nothing of this one. */
export function layoutOf(year: number, years: readonly number[]): unknown {
  const kinds = new Map(da1886.indicators.map((indicator) => [indicator.id, indicator]));
  return {
    year,
    years,
    wards: { sheet: sheets.wards.name, code: tables.tblPhuong.code.header, name: tables.tblPhuong.name.header },
    land: {
      sheet: sheets.land.name,
      ward: tables.tblDat.ward.header,
      area: tables.tblDat.area.header,
      status: tables.tblDat.status.header,
      allotted: choices.landStatus.allotted,
    },
    groups: da1886.groups.map(({ number }) => ({
      sheet: `${group.name} ${String(number)}`,
      year: groupKey.year.header,
      ward: groupKey.ward.header,
      columns: indicatorsOf(number).map(({ id, header }) => ({
        id,
        header,
        kind: kinds.get(id)?.kind,
        grades: gradesOf(kinds.get(id)),
      })),
    })),
    criteria: da1886.criteria.map((criterion) => ({ id: criterion.id, group: criterion.group })),
    checks: da1886.checks.map((check) => ({
      id: check.id,
      criterion: check.criterionId,
      operator: check.operator,
      indicator: check.indicatorId,
      denominator: check.denominatorId,
      threshold: plainThreshold(check.threshold),
      shown: shownThreshold(check.threshold),
      section: check.section,
    })),
  };
}
