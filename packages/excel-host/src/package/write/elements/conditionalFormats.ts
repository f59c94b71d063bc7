import type { ConditionalFormat } from '../../../model/types';
import { canonical } from '../../read/aspects';
import { readConditionalFormats } from '../../read/conditionalFormats';
import { cellAddress } from '../../../model/address';
import { areaNames } from '../../read/reference';
import { CELL_OPERATORS, TEXT_OPERATORS, toFileWord } from '../../read/words';
import { escapeAttribute, escapeText } from '../../xml/escape';
import { rawText, withAttributes, type TextEdit } from '../../xml/splice';
import { replaceElement, type SheetTask } from '../sheetTask';

/** Rules of the kinds the model knows are written anew in their order; all others stay, with their priorities. */
export function conditionalFormatEdits(task: SheetTask): TextEdit[] {
  const { text, root, context, sheet, changed } = task;
  if (!changed.has('conditionalFormats')) return [];
  const rules = readConditionalFormats(root, context.styles.differential, context.formulaText);
  const foreign = rules.filter(({ format }) => format === null);
  const taken = new Set(foreign.map(({ priority }) => priority));
  const blocks = [...new Set(foreign.map(({ block }) => block))].map((block) => {
    const kept = foreign.filter((each) => each.block === block).map(({ element }) => rawText(text, element));
    return `${text.slice(block.start, block.openEnd)}${kept.join('')}</${root.prefix}conditionalFormatting>`;
  });
  const known = new Map(rules.flatMap(({ format, element }) => (format ? [[identity(format), element] as const] : [])));
  let priority = 0;
  for (const format of [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority)) {
    do priority++;
    while (taken.has(priority));
    const source = known.get(identity(format));
    const rule = source
      ? withAttributes(text, source, { priority: String(priority) }) + text.slice(source.openEnd, source.end)
      : ruleXml(task, format, priority);
    const name = `${root.prefix}conditionalFormatting`;
    blocks.push(`<${name} sqref="${areaNames(format.areas)}">${rule}</${name}>`);
  }
  return replaceElement(task, 'conditionalFormatting', blocks.join(''));
}

const identity = ({ areas, rule, format, stopIfTrue }: ConditionalFormat): string =>
  canonical([areas, rule, format, stopIfTrue]);

function ruleXml(
  { root, styles, context }: SheetTask,
  { rule, format, stopIfTrue, areas }: ConditionalFormat,
  priority: number,
): string {
  const p = root.prefix;
  const common = ` dxfId="${styles.differential(format)}" priority="${priority}"${stopIfTrue ? ' stopIfTrue="1"' : ''}`;
  const formulas = (...texts: readonly string[]): string =>
    texts.map((each) => `<${p}formula>${escapeText(context.formulaText.toFile(each))}</${p}formula>`).join('');
  switch (rule.kind) {
    case 'expression':
      return `<${p}cfRule type="expression"${common}>${formulas(rule.formula)}</${p}cfRule>`;
    case 'cellValue': {
      const operator = toFileWord(CELL_OPERATORS, rule.operator, 'equal');
      const both = rule.formula2 === null ? [rule.formula1] : [rule.formula1, rule.formula2];
      return `<${p}cfRule type="cellIs"${common} operator="${operator}">${formulas(...both)}</${p}cfRule>`;
    }
    case 'text': {
      const type = toFileWord(TEXT_OPERATORS, rule.operator, 'containsText');
      const operator = type === 'notContainsText' ? 'notContains' : type;
      const cell = cellAddress(areas[0]?.row ?? 0, areas[0]?.column ?? 0);
      return (
        `<${p}cfRule type="${type}"${common} operator="${operator}" text="${escapeAttribute(rule.text)}">` +
        `${formulas(textTest(rule.operator, rule.text, cell))}</${p}cfRule>`
      );
    }
  }
}

/** The formula that Excel writes beside a text rule; other programs go by it. */
function textTest(
  operator: 'beginsWith' | 'contains' | 'notContains' | 'endsWith',
  text: string,
  cell: string,
): string {
  const quoted = `"${text.replace(/"/g, '""')}"`;
  switch (operator) {
    case 'beginsWith':
      return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
    case 'endsWith':
      return `RIGHT(${cell},LEN(${quoted}))=${quoted}`;
    case 'contains':
      return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
    case 'notContains':
      return `ISERROR(SEARCH(${quoted},${cell}))`;
  }
}
