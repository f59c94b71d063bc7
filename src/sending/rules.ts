import type { ConditionalRule, Workbook, Worksheet } from 'excel-host/xlsx';
import type { CopyTask } from './copyTask';

/** Symbols of verdicts, by which our own rules colour, tell nothing. */
const LONGEST_SYMBOL = 2;

/** Colours by rule go along as far as a rule asks for nothing outside its sheet and carries no text that the copy does not show. */
export function copyRules(sheet: Worksheet, copy: Worksheet, { from, counts }: CopyTask): void {
  const visible = visibleTexts(copy);
  copy.conditionalFormats = sheet.conditionalFormats.filter(
    ({ rule }) =>
      isSelfContained(rule, sheet, from) &&
      literalsOf(rule).every((text) => text.length <= LONGEST_SYMBOL || visible.has(text)),
  );
  counts.rules += sheet.conditionalFormats.length - copy.conditionalFormats.length;
}

/** What a reader of the copy sees, by which the texts that rules of colours compare with are told from hidden ones. */
function visibleTexts({ cells }: Worksheet): ReadonlySet<string> {
  const texts = new Set<string>();
  cells.forEachRow((_, row) => {
    for (const column of row.columns) {
      const value = row.value(column);
      if (typeof value !== 'string') continue;
      texts.add(value);
      for (const word of value.split(' ')) texts.add(word);
    }
  });
  return texts;
}

/** Texts that stand in a rule itself: a rule without a cell that says them colours nothing and only carries them along. */
function literalsOf(rule: ConditionalRule): string[] {
  if (rule.kind === 'text') return [rule.text];
  const formulas = rule.kind === 'expression' ? [rule.formula] : [rule.formula1, rule.formula2 ?? ''];
  return formulas.flatMap((formula) =>
    [...formula.matchAll(/"((?:[^"]|"")*)"/g)]
      .map(([, text = '']) => text.replaceAll('""', '"'))
      .filter((text) => text !== ''),
  );
}

function isSelfContained(rule: ConditionalRule, sheet: Worksheet, workbook: Workbook): boolean {
  const formulas = 'formula' in rule ? [rule.formula] : 'formula1' in rule ? [rule.formula1, rule.formula2 ?? ''] : [];
  const names = [...workbook.names, ...sheet.names].map(({ name }) => name.toLowerCase());
  return formulas.every((formula) => {
    const words = formula.toLowerCase().match(/[\p{L}_\\][\p{L}\p{N}_.\\]*/gu) ?? [];
    return !/[![]/.test(formula) && !words.some((word) => names.includes(word));
  });
}
