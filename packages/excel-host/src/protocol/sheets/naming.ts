import { quotedSheetName } from '../../model/address';
import { replaceSheet } from '../../model/shiftFormula';
import { sheetNameFault } from '../../model/sheetNames';
import type { ConditionalRule, Validation, Workbook, Worksheet } from '../../model/types';
import { HostError, invalidArgument } from '../errors';

export function requireSheetName(workbook: Workbook, name: string, except: Worksheet | null = null): void {
  const fault = sheetNameFault(name, workbook.worksheets, except);
  if (fault === 'taken')
    throw new HostError('ItemAlreadyExists', `A resource with the same name or identifier already exists: ${name}`);
  if (fault !== null) throw invalidArgument(`worksheet name "${name}" (${fault})`);
}

/**
 * Rewrites every formula and name that refers to a sheet, as Excel does when the sheet is renamed or deleted. A sheet that
 * came with no file can only be meant by sheets that were changed since.
 */
export function rewriteReferences(workbook: Workbook, sheet: Worksheet, to: string | null): void {
  const from = sheet.name;
  const replace = (formula: string): string =>
    replaceSheet(formula, from, () => (to === null ? '#REF!' : `${quotedSheetName(to)}!`));
  const scopes = [workbook.names, ...workbook.worksheets.map((each) => each.names)];
  for (const name of scopes.flat()) name.formula = replace(name.formula);
  for (const other of workbook.worksheets)
    if (other !== sheet && (sheet.origin !== null || other.touched.cells)) rewriteCells(other, replace);
  for (const { validations, conditionalFormats } of workbook.worksheets) {
    for (const validation of validations) validation.rule = validationIn(validation.rule, replace);
    for (const format of conditionalFormats) format.rule = conditionIn(format.rule, replace);
  }
  for (const chart of workbook.worksheets.flatMap((each) => each.charts))
    if (chart.source?.sheet === from) chart.source = to === null ? null : { ...chart.source, sheet: to };
}

/** A list that is not a reference is the words themselves, whatever stands in them. */
function validationIn(rule: Validation['rule'], replace: (formula: string) => string): Validation['rule'] {
  const inFormula = (text: string): string => (text.startsWith('=') ? replace(text) : text);
  switch (rule.kind) {
    case 'list':
      return { ...rule, source: inFormula(rule.source) };
    case 'custom':
      return { ...rule, formula: inFormula(rule.formula) };
    case 'none':
      return rule;
    case 'wholeNumber':
    case 'decimal':
    case 'date':
    case 'textLength': {
      const { formula1, formula2 } = rule;
      return { ...rule, formula1: inFormula(formula1), formula2: formula2 === null ? null : inFormula(formula2) };
    }
  }
}

function conditionIn(rule: ConditionalRule, replace: (formula: string) => string): ConditionalRule {
  switch (rule.kind) {
    case 'expression':
      return { ...rule, formula: replace(rule.formula) };
    case 'text':
      return rule;
    case 'cellValue': {
      const { formula1, formula2 } = rule;
      return { ...rule, formula1: replace(formula1), formula2: formula2 === null ? null : replace(formula2) };
    }
  }
}

function rewriteCells(sheet: Worksheet, replace: (formula: string) => string): void {
  const changed: { row: number; column: number; formula: string }[] = [];
  sheet.cells.forEachFormula((row, column, formula) => {
    const replaced = replace(formula);
    if (replaced !== formula) changed.push({ row, column, formula: replaced });
  });
  for (const { row, column, formula } of changed) {
    const broken = formula.includes('#REF!');
    sheet.cells.setFormula(row, column, formula, broken ? { error: '#REF!' } : sheet.cells.value(row, column));
    sheet.touched.cells = true;
  }
}
