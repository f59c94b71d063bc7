import type { Validation } from '../../model/types';
import { fromXstring } from '../xml/escape';
import { attribute, child, children, flag, type XmlElement } from '../xml/tree';
import type { FormulaText } from './formulaText';
import { parseAreas } from './reference';
import { VALIDATION_KINDS, VALIDATION_OPERATORS } from './words';

export interface FileValidation {
  readonly element: XmlElement;
  /** Null for kinds the model does not speak of (time), which stay as they are. */
  readonly validation: Validation | null;
}

export function readValidations(root: XmlElement, text: FormulaText): FileValidation[] {
  return children(child(root, 'dataValidations'), 'dataValidation').map((element) => {
    const rule = readRule(element, text);
    const validation = rule && {
      areas: parseAreas(attribute(element, 'sqref') ?? ''),
      rule,
      ignoreBlanks: flag(element, 'allowBlank'),
      prompt: readPrompt(element),
      error: readError(element),
    };
    return { element, validation };
  });
}

function readRule(element: XmlElement, text: FormulaText): Validation['rule'] | null {
  const type = attribute(element, 'type') ?? 'none';
  const formula1 = child(element, 'formula1')?.text ?? '';
  const formula2 = child(element, 'formula2')?.text ?? null;
  if (type === 'none') return { kind: 'none' };
  if (type === 'list') return { kind: 'list', source: readList(formula1, text) };
  if (type === 'custom') return { kind: 'custom', formula: text.fromFile(formula1) };
  const kind = VALIDATION_KINDS[type as keyof typeof VALIDATION_KINDS] as
    (typeof VALIDATION_KINDS)[keyof typeof VALIDATION_KINDS] | undefined;
  if (kind === undefined) return null;
  const operator = VALIDATION_OPERATORS[attribute(element, 'operator') ?? 'between'] ?? 'Between';
  return {
    kind,
    operator,
    formula1: operand(formula1, text),
    formula2: formula2 === null ? null : operand(formula2, text),
  };
}

/** A list in quotes is its items; anything else is a formula. */
function readList(formula: string, text: FormulaText): string {
  const quoted = /^"([\s\S]*)"$/.exec(formula.trim());
  return quoted ? (quoted[1] ?? '').replace(/""/g, '"') : text.fromFile(formula);
}

/** Numbers stay bare, formulas get their "=". */
const operand = (operandText: string, { fromFile }: FormulaText): string =>
  operandText.trim() !== '' && !Number.isNaN(Number(operandText)) ? operandText : fromFile(operandText);

function readPrompt(element: XmlElement): Validation['prompt'] {
  const [title, message] = [attribute(element, 'promptTitle'), attribute(element, 'prompt')];
  if (title === null && message === null) return null;
  return {
    title: fromXstring(title ?? ''),
    message: fromXstring(message ?? ''),
    show: flag(element, 'showInputMessage'),
  };
}

function readError(element: XmlElement): Validation['error'] {
  const [title, message] = [attribute(element, 'errorTitle'), attribute(element, 'error')];
  const show = flag(element, 'showErrorMessage');
  if (title === null && message === null && !show) return null;
  const style = attribute(element, 'errorStyle');
  return {
    title: fromXstring(title ?? ''),
    message: fromXstring(message ?? ''),
    style: style === 'warning' || style === 'information' ? style : 'stop',
    show,
  };
}
