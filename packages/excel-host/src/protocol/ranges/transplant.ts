import { intersect } from '../../model/rect';
import { shiftFormula } from '../../model/shiftFormula';
import type { ConditionalFormat, ConditionalRule, Rect, Worksheet } from '../../model/types';
import { clearConditionalFormats, clearValidations } from './clear';
import type { Session } from '../session';
import type { RangeTarget } from './target';

/** Takes rules, validations and merged cells along when a range is copied onto `at`, a place of the same size. */
export function transplant(source: RangeTarget, to: Worksheet, at: Rect, formatsOnly: boolean, session: Session): void {
  const by = { rows: at.row - source.rect.row, columns: at.column - source.rect.column };
  const moved = (areas: readonly Rect[]): Rect[] =>
    areas.flatMap((area) => {
      const part = intersect(area, source.rect);
      return part ? [{ ...part, row: part.row + by.rows, column: part.column + by.columns }] : [];
    });
  const rules = source.sheet.conditionalFormats.map((format) => ({ format, areas: moved(format.areas) }));
  const validations = source.sheet.validations.map((validation) => ({ validation, areas: moved(validation.areas) }));
  const merges = moved(source.sheet.merges);
  clearConditionalFormats(to, at, session);
  for (const { format, areas } of rules) {
    if (areas.length === 0) continue;
    if (source.sheet === to && to.conditionalFormats.includes(format)) format.areas.push(...areas);
    else to.conditionalFormats.push(shifted(format, areas, to));
    session.touchStructure(to);
  }
  if (merges.length > 0) {
    to.merges = [...to.merges, ...merges];
    session.touchStructure(to);
  }
  if (formatsOnly) return;
  clearValidations(to, at, session);
  for (const { validation, areas } of validations) {
    if (areas.length === 0) continue;
    to.validations.push({ ...structuredClone(validation), areas });
    session.touchStructure(to);
  }
}

/** Formulas of a rule are meant from the top left cell of its first area. */
function shifted(format: ConditionalFormat, areas: Rect[], to: Worksheet): ConditionalFormat {
  const [from, anchor] = [format.areas[0], areas[0]];
  const by = {
    rows: (anchor?.row ?? 0) - (from?.row ?? 0),
    columns: (anchor?.column ?? 0) - (from?.column ?? 0),
  };
  const priority = to.conditionalFormats.length;
  return { ...format, id: `${format.id}-${priority}`, areas, rule: shiftedRule(format.rule, by), priority };
}

function shiftedRule(rule: ConditionalRule, by: { rows: number; columns: number }): ConditionalRule {
  switch (rule.kind) {
    case 'expression':
      return { ...rule, formula: shiftFormula(rule.formula, by) };
    case 'cellValue':
      return {
        ...rule,
        formula1: shiftFormula(rule.formula1, by),
        formula2: rule.formula2 === null ? null : shiftFormula(rule.formula2, by),
      };
    case 'text':
      return rule;
  }
}
