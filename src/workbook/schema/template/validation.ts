import { BUILT_IN_RULE_SETS } from '../../../domain/ruleSet';
import { criteriaTexts, textOf } from '../../../language/criteria';
import type { Language } from '../../../language/language';
import { schemaTexts } from '../../../language/schema';
import type { Area, SheetPicture, ValidationPicture } from '../../../cells/picture';
import { choiceIds, choiceWord } from '../choices';
import type { ColumnSpec, TableSpec } from '../types';
import { columnText } from '../words';
import { listReference, wardReference } from './lists';

/** Excel's limits for the input prompt. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
const LONGEST_TYPED_LIST = 255;

const cut = (text: string, length: number): string => (text.length <= length ? text : `${text.slice(0, length - 1)}…`);

const gradesOf = (language: Language, scale: string | null): readonly string[] =>
  (BUILT_IN_RULE_SETS.flatMap((set) => set.scales).find(({ id }) => id === scale)?.grades ?? []).map((id) =>
    textOf(criteriaTexts[language].grades, id),
  );

const typedList = (source: readonly string[]): ValidationPicture['rule'] =>
  source.length > 0 && source.join(',').length <= LONGEST_TYPED_LIST && !source.some((word) => word.includes(','))
    ? { kind: 'list', source }
    : { kind: 'any' };

function choiceRule(language: Language, choices: ColumnSpec['choices']): ValidationPicture['rule'] {
  if (choices === null) return { kind: 'any' };
  if (choices === 'operator' || choices === 'unit') return { kind: 'list', source: listReference(language, choices) };
  return typedList(choiceIds(choices).map((id) => choiceWord(language, choices, id)));
}

function ruleOf(language: Language, column: ColumnSpec, wards: number): ValidationPicture['rule'] {
  switch (column.kind) {
    case 'ward':
      return { kind: 'list', source: wardReference(wards) };
    case 'year':
    case 'month':
    case 'wholeNumber':
      return { kind: 'wholeNumber', min: column.min, max: column.max };
    case 'decimal':
    case 'percent':
      return { kind: 'decimal', min: column.min, max: column.max };
    case 'yesNo':
      return typedList(Object.values(schemaTexts[language].choices.yesNo));
    case 'grade':
      return typedList(gradesOf(language, column.scale));
    case 'date':
      return { kind: 'date', min: '1945-01-01', max: '2100-12-31' };
    case 'choice':
      return choiceRule(language, column.choices);
    case 'code':
      return column.id === 'criterion'
        ? { kind: 'list', source: listReference(language, 'criterion') }
        : { kind: 'any' };
    case 'text':
      return ['indicator', 'denominator'].includes(column.id)
        ? { kind: 'list', source: listReference(language, 'indicator') }
        : { kind: 'any' };
    case 'threshold':
      return { kind: 'any' };
  }
}

/** Lists that a user may lengthen only warn; numbers and fixed words are refused. */
const mayDiffer = ({ kind }: ColumnSpec): boolean => ['ward', 'code', 'text', 'date'].includes(kind);

/**
 * The header's note as an input prompt: it is what Excel before ExcelApi 1.18, which knows no notes, shows when the header is
 * selected. The first line of a note is the header itself.
 */
export function headerPrompt({ row, column, text }: SheetPicture['notes'][number]): ValidationPicture {
  const [header = '', ...lines] = text.split('\n');
  return {
    area: [row, column, 1, 1],
    rule: { kind: 'any' },
    prompt: { title: cut(header, LONGEST_TITLE), message: cut(lines.join('\n'), LONGEST_MESSAGE) },
    error: null,
  };
}

/** What the cells of a column allow, with an input prompt that says what to type. */
export function validationOf(
  language: Language,
  table: TableSpec,
  column: ColumnSpec,
  area: Area,
  wards: number,
): ValidationPicture {
  const { header, help } = columnText(language, table, column.id);
  const defines = table.table === 'tblTieuChi' && column.id === 'criterion';
  const rule: ValidationPicture['rule'] = defines ? { kind: 'any' } : ruleOf(language, column, wards);
  return {
    area,
    rule,
    prompt: { title: cut(header, LONGEST_TITLE), message: cut(help, LONGEST_MESSAGE) },
    error:
      rule.kind === 'any'
        ? null
        : {
            title: cut(header, LONGEST_TITLE),
            message: cut(`${schemaTexts[language].validationError} ${help}`, 225),
            style: mayDiffer(column) ? 'warning' : 'stop',
          },
  };
}
