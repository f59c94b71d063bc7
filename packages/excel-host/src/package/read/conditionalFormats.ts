import type { ConditionalFormat, ConditionalRule, DifferentialFormat } from '../../model/types';
import { attribute, children, flag, numberAttribute, type XmlElement } from '../xml/tree';
import type { FormulaText } from './formulaText';
import { parseAreas } from './reference';
import { CELL_OPERATORS, TEXT_OPERATORS } from './words';

/** A rule of the file; `format` is null for the kinds the model does not speak of, which stay as they are. */
export interface FileRule {
  readonly block: XmlElement;
  readonly element: XmlElement;
  readonly priority: number;
  readonly format: ConditionalFormat | null;
}

const PLAIN: DifferentialFormat = {
  fillColor: null,
  fillPattern: null,
  fontColor: null,
  bold: null,
  italic: null,
  strikethrough: null,
};

export function readConditionalFormats(
  root: XmlElement,
  differential: readonly DifferentialFormat[],
  text: FormulaText,
): FileRule[] {
  return children(root, 'conditionalFormatting').flatMap((block, blockIndex) => {
    const areas = attribute(block, 'sqref') ?? '';
    return children(block, 'cfRule').map((element, index) => {
      const rule = readRule(element, text);
      const priority = numberAttribute(element, 'priority') ?? 0;
      const style = numberAttribute(element, 'dxfId');
      const format = rule && {
        id: `{file-${blockIndex}-${index}}`,
        areas: parseAreas(areas),
        rule,
        format: (style === null ? null : differential[style]) ?? PLAIN,
        priority,
        stopIfTrue: flag(element, 'stopIfTrue'),
      };
      return { block, element, priority, format };
    });
  });
}

function readRule(element: XmlElement, { fromFile }: FormulaText): ConditionalRule | null {
  const [formula1 = '', formula2] = children(element, 'formula').map((each) => fromFile(each.text));
  const type = attribute(element, 'type') ?? '';
  if (type === 'expression') return { kind: 'expression', formula: formula1 };
  if (type === 'cellIs') {
    const operator = CELL_OPERATORS[attribute(element, 'operator') ?? ''];
    return operator === undefined ? null : { kind: 'cellValue', operator, formula1, formula2: formula2 ?? null };
  }
  const operator = TEXT_OPERATORS[type as keyof typeof TEXT_OPERATORS] as
    (typeof TEXT_OPERATORS)[keyof typeof TEXT_OPERATORS] | undefined;
  const text = attribute(element, 'text');
  return operator === undefined || text === null ? null : { kind: 'text', operator, text };
}
