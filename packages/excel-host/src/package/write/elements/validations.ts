import type { Validation } from '../../../model/types';
import { canonical } from '../../read/aspects';
import type { FormulaText } from '../../read/formulaText';
import { areaNames } from '../../read/reference';
import { readValidations } from '../../read/validations';
import { toFileWord, VALIDATION_KINDS, VALIDATION_OPERATORS } from '../../read/words';
import { escapeAttribute, escapeText, toXstring } from '../../xml/escape';
import { asStartTag, rawText, withAttributes, type TextEdit } from '../../xml/splice';
import { child } from '../../xml/tree';
import { replaceElement, type SheetTask } from '../sheetTask';

/** Validations that did not change stay as written, and so do those of kinds the model does not know. */
export function validationEdits(task: SheetTask): TextEdit[] {
  const { text, root, context, sheet, changed } = task;
  if (!changed.has('validations')) return [];
  const source = readValidations(root, context.formulaText);
  const known = new Map(
    source.flatMap(({ validation, element }) => (validation ? [[canonical(validation), element] as const] : [])),
  );
  const items = [
    ...source.flatMap(({ validation, element }) => (validation ? [] : [rawText(text, element)])),
    ...sheet.validations.map((each) => {
      const element = known.get(canonical(each));
      return element ? rawText(text, element) : validationXml(root.prefix, each, context.formulaText);
    }),
  ];
  const container = child(root, 'dataValidations');
  const name = `${root.prefix}dataValidations`;
  const count = String(items.length);
  const open = container ? asStartTag(withAttributes(text, container, { count })) : `<${name} count="${count}">`;
  return replaceElement(task, 'dataValidations', items.length === 0 ? '' : `${open}${items.join('')}</${name}>`);
}

function validationXml(p: string, { rule, areas, ignoreBlanks, prompt, error }: Validation, text: FormulaText): string {
  const attributes =
    typeAttributes(rule) +
    (error && error.style !== 'stop' ? ` errorStyle="${error.style}"` : '') +
    (ignoreBlanks ? ' allowBlank="1"' : '') +
    (prompt?.show ? ' showInputMessage="1"' : '') +
    (error?.show ? ' showErrorMessage="1"' : '') +
    textAttribute('errorTitle', error?.title) +
    textAttribute('error', error?.message) +
    textAttribute('promptTitle', prompt?.title) +
    textAttribute('prompt', prompt?.message);
  const formulas = operands(rule, text).map(
    (each, index) => `<${p}formula${index + 1}>${escapeText(each)}</${p}formula${index + 1}>`,
  );
  return `<${p}dataValidation${attributes} sqref="${areaNames(areas)}">${formulas.join('')}</${p}dataValidation>`;
}

const textAttribute = (name: string, text: string | undefined): string =>
  text === undefined || text === '' ? '' : ` ${name}="${escapeAttribute(toXstring(text))}"`;

function typeAttributes(rule: Validation['rule']): string {
  switch (rule.kind) {
    case 'none':
      return '';
    case 'list':
    case 'custom':
      return ` type="${rule.kind}"`;
    case 'wholeNumber':
    case 'decimal':
    case 'date':
    case 'textLength': {
      const operator = toFileWord(VALIDATION_OPERATORS, rule.operator, 'between');
      return ` type="${toFileWord(VALIDATION_KINDS, rule.kind, 'whole')}"${operator === 'between' ? '' : ` operator="${operator}"`}`;
    }
  }
}

function operands(rule: Validation['rule'], { toFile }: FormulaText): string[] {
  switch (rule.kind) {
    case 'none':
      return [];
    case 'list':
      return [rule.source.startsWith('=') ? toFile(rule.source) : `"${rule.source.replace(/"/g, '""')}"`];
    case 'custom':
      return [toFile(rule.formula)];
    case 'wholeNumber':
    case 'decimal':
    case 'date':
    case 'textLength':
      return [rule.formula1, ...(rule.formula2 === null ? [] : [rule.formula2])].map((each) => toFile(each));
  }
}
