import type { ValidationPicture } from '../../../cells/picture';
import type { Language } from '../../../language/language';
import { schemaTexts } from '../../../language/schema';
import { interpretationChoices, interpretationWord } from '../interpretations';
import { INTERPRETATION_TABLE } from '../tables';
import type { ColumnSpec, TableSpec } from '../types';
import type { TemplateRow } from './rowTypes';

/** Whether each row of a column has a list of its own to choose from. */
export const hasListsByRow = (spec: TableSpec, column: ColumnSpec): boolean =>
  spec.table === INTERPRETATION_TABLE.table && column.id === 'choice';

/** The same validation for every row, each with the choices of its own sentence. */
export const listsByRow = (
  language: Language,
  rows: readonly TemplateRow[],
  [top, at]: readonly [top: number, column: number],
  common: ValidationPicture,
): readonly ValidationPicture[] =>
  rows.map(({ interpretation }, row) => {
    const id = String(interpretation);
    return {
      ...common,
      area: [top + row, at, 1, 1],
      rule: {
        kind: 'list',
        source: interpretationChoices(id).map((choice) => interpretationWord(language, id, choice)),
      },
      error: { title: common.prompt?.title ?? '', message: schemaTexts[language].validationError, style: 'stop' },
    };
  });
