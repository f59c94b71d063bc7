import { parseRect, splitSheet } from '../../model/address';
import { containsCell } from '../../model/rect';
import { sameName } from '../../model/sheetNames';
import type { ModelValue, Rect, Validation, Workbook, Worksheet } from '../../model/types';
import type { CommandAnswer } from '../types';
import { refused } from './answer';

/** The refusal of a typed value that the cell's data validation stops; null when it lets it pass or cannot be judged here. */
export function stoppedBy(
  workbook: Workbook,
  sheet: Worksheet,
  row: number,
  column: number,
  value: ModelValue,
): CommandAnswer | null {
  const found = sheet.validations.find(({ areas }) => areas.some((area) => containsCell(area, row, column)));
  if (!found || value === null || !stops(found)) return null;
  const { rule } = found;
  switch (rule.kind) {
    case 'list': {
      const items = listItems(workbook, sheet, rule.source);
      return items === null || items.some((item) => sameItem(item, value, rule.source))
        ? null
        : refused('notInList', message(found));
    }
    case 'wholeNumber':
    case 'decimal':
    case 'date':
    case 'textLength':
      return fits(rule, value) ? null : refused('notValid', message(found));
    case 'custom':
    case 'none':
      return null;
  }
}

/** Without words of its own a rule still stops, as Excel's standard alert does. */
const stops = ({ error }: Validation): boolean => error === null || (error.show && error.style === 'stop');
const message = ({ error }: Validation): string => error?.message ?? '';

const textOf = (value: ModelValue): string =>
  value === null ? '' : typeof value === 'object' ? value.error : String(value);

/** Items typed into the rule are told apart by case, items that stand in cells are not. */
function sameItem(item: ModelValue, value: ModelValue, source: string): boolean {
  const [a, b] = [textOf(item), textOf(value)];
  return source.startsWith('=') ? a.toLowerCase() === b.toLowerCase() : a === b;
}

/** What a list offers; null when its source is a formula that only a calculation could tell. */
function listItems(workbook: Workbook, sheet: Worksheet, source: string): readonly ModelValue[] | null {
  if (!source.startsWith('=')) return source.split(',').map((item) => item.trim());
  const name = [...sheet.names, ...workbook.names].find((each) => sameName(`=${each.name}`, source.trim()));
  const place = rangeOf(workbook, sheet, (name?.formula ?? source).slice(1).trim());
  return (
    place &&
    place.sheet.cells
      .readBlock(place.rect)
      .flat()
      .filter((value) => value !== null)
  );
}

function rangeOf(workbook: Workbook, own: Worksheet, text: string): { sheet: Worksheet; rect: Rect } | null {
  const { sheet: named, rest } = splitSheet(text);
  const sheet = named === null ? own : workbook.worksheets.find(({ name }) => sameName(name, named));
  const rect = rest === '' ? null : parseRect(rest);
  const used = sheet?.cells.usedRange(true);
  if (!sheet || !rect) return null;
  const rows = Math.max(1, Math.min(rect.rows, used ? used.row + used.rows - rect.row : 1));
  const columns = Math.max(1, Math.min(rect.columns, used ? used.column + used.columns - rect.column : 1));
  return { sheet, rect: { ...rect, rows, columns } };
}

type Measured = Extract<Validation['rule'], { operator: string }>;

/** Bounds that are formulas cannot be judged without calculating: they let everything pass that is of the right kind. */
function fits(rule: Measured, value: ModelValue): boolean {
  const measured = rule.kind === 'textLength' ? textOf(value).length : value;
  if (typeof measured !== 'number') return false;
  if (rule.kind === 'wholeNumber' && !Number.isInteger(measured)) return false;
  const [first, second] = [bound(rule.formula1), bound(rule.formula2)];
  if (first === null) return true;
  switch (rule.operator) {
    case 'Between':
      return second === null || (measured >= first && measured <= second);
    case 'NotBetween':
      return second === null || measured < first || measured > second;
    case 'EqualTo':
      return measured === first;
    case 'NotEqualTo':
      return measured !== first;
    case 'GreaterThan':
      return measured > first;
    case 'LessThan':
      return measured < first;
    case 'GreaterThanOrEqualTo':
      return measured >= first;
    case 'LessThanOrEqualTo':
      return measured <= first;
    default:
      return true;
  }
}

const bound = (text: string | null): number | null => {
  const bare = text?.replace(/^=/, '').trim() ?? '';
  return bare === '' || Number.isNaN(Number(bare)) ? null : Number(bare);
};
