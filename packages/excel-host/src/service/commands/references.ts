import { shiftRect, shiftRowsInFormula, type RowShift } from '../../model/rowShift';
import { sameName } from '../../model/sheetNames';
import type { ConditionalRule, ModelValue, Validation, Worksheet } from '../../model/types';
import type { Desk } from './answer';

type Follow = (formula: string) => string;

/** Everything in the workbook that refers to rows of `moved` follows them. */
export function shiftReferences({ workbook, edit }: Desk, moved: Worksheet, shift: RowShift): void {
  edit.tabs();
  const follow =
    (own: Worksheet | null): Follow =>
    (formula) =>
      shiftRowsInFormula(formula, own?.name ?? '', moved.name, shift);
  for (const name of workbook.names) name.formula = follow(null)(name.formula);
  for (const sheet of workbook.worksheets) {
    if (sheet !== moved) edit.remember(sheet);
    rewriteFormulas(sheet, follow(sheet), sheet === moved ? null : moved.name);
    for (const name of sheet.names) name.formula = follow(sheet)(name.formula);
    for (const rule of sheet.conditionalFormats) rule.rule = followRule(rule.rule, follow(sheet));
    for (const validation of sheet.validations) validation.rule = followValidation(validation.rule, follow(sheet));
    for (const chart of sheet.charts)
      if (chart.source && sameName(chart.source.sheet, moved.name)) {
        const area = shiftRect(chart.source.area, shift);
        chart.source = area && { ...chart.source, area };
        edit.sheet(sheet);
      }
  }
}

function rewriteFormulas({ cells }: Worksheet, follow: Follow, mention: string | null): void {
  const changed: { row: number; column: number; formula: string; value: ModelValue }[] = [];
  cells.forEachFormula((row, column, formula) => {
    if (mention !== null && !formula.includes('!')) return;
    const followed = follow(formula);
    if (followed !== formula) changed.push({ row, column, formula: followed, value: cells.value(row, column) });
  });
  for (const { row, column, formula, value } of changed) {
    const key = `${row},${column}`;
    const array = cells.arrays.get(key);
    const isArray = array?.formula === cells.formula(row, column);
    cells.setFormula(row, column, formula, formula.includes('#REF!') ? { error: '#REF!' } : value);
    if (array && isArray) cells.arrays.set(key, { ...array, formula });
  }
}

function followRule(rule: ConditionalRule, follow: Follow): ConditionalRule {
  switch (rule.kind) {
    case 'expression':
      return { ...rule, formula: follow(rule.formula) };
    case 'cellValue':
      return { ...rule, formula1: follow(rule.formula1), formula2: rule.formula2 && follow(rule.formula2) };
    case 'text':
      return rule;
  }
}

/** Items, numbers and texts that are no formulas stay as they are. */
function followValidation(rule: Validation['rule'], follow: Follow): Validation['rule'] {
  const operand = (text: string): string => (text.startsWith('=') ? follow(text) : text);
  switch (rule.kind) {
    case 'list':
      return { ...rule, source: operand(rule.source) };
    case 'custom':
      return { ...rule, formula: follow(rule.formula) };
    case 'none':
      return rule;
    case 'wholeNumber':
    case 'decimal':
    case 'date':
    case 'textLength':
      return { ...rule, formula1: operand(rule.formula1), formula2: rule.formula2 && operand(rule.formula2) };
  }
}
