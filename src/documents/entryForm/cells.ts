import type { PictureCell } from '../../cells/picture';
import { entryFormTexts } from '../../language/entryForm';
import type { Language } from '../../language/language';
import { dayText } from '../../wording/day';
import { figurePeriodText } from '../../wording/figurePeriod';
import { wardTitle } from '../../wording/wardTitle';
import { FORM_COLUMNS, formColumn, type FormColumn } from '../../workbook/entryForm/layout';
import { FORM_VERSION, markText } from '../../workbook/entryForm/mark';
import type { EntryForm, EntryLine } from '../../workbook/entryForm/types';
import { cellOf } from '../../workbook/schema/template/rows';
import { indicatorColumn } from '../../workbook/schema';
import { lastYearText, previousText } from './words';

/** A row of the form: what it is decides how it looks. */
export interface FormRow {
  readonly kind:
    'title' | 'subtitle' | 'remark' | 'blank' | 'header' | 'group' | 'line' | 'signature' | 'sign' | 'name';
  readonly cells: readonly PictureCell[];
  /** The figure that the row asks for. */
  readonly line?: EntryLine;
}

type Placed = Partial<Record<FormColumn, PictureCell>>;

const placed = (cells: Placed): PictureCell[] => FORM_COLUMNS.map((column) => cells[column] ?? null);

export const markOf = ({ ward, period }: EntryForm): string =>
  markText({ version: FORM_VERSION, ward: ward.code, period });

function headRows(form: EntryForm, language: Language): FormRow[] {
  const texts = entryFormTexts[language];
  const { from, to } = form.span;
  const remark = (text: string): FormRow => ({ kind: 'remark', cells: placed({ number: text }) });
  return [
    { kind: 'title', cells: placed({ id: markOf(form), number: texts.title }) },
    {
      kind: 'subtitle',
      cells: placed({
        number: texts.wardAndPeriod(wardTitle(form.ward.name, language), figurePeriodText(form.period, language)),
      }),
    },
    remark(texts.span(dayText(from), dayText(to))),
    remark(texts.instruction),
    ...(form.due === null ? [] : [remark(texts.due(dayText(form.due)))]),
  ];
}

/** Headers may have a second line, which tells of which period the figures are. */
function headerRow(form: EntryForm, language: Language): FormRow {
  const { headers } = entryFormTexts[language];
  const details: Partial<Record<FormColumn, string>> = {
    previous: previousText(form, language),
    lastYear: lastYearText(form, language),
  };
  const text = (column: FormColumn): string =>
    details[column] ? `${headers[column]}\n${details[column]}` : headers[column];
  return { kind: 'header', cells: FORM_COLUMNS.map(text) };
}

function lineRow(line: EntryLine, number: number, language: Language): FormRow {
  const texts = entryFormTexts[language];
  const { indicator, header, unit, rule, previous, lastYear } = line;
  const spec = indicatorColumn(indicator);
  const cells = placed({
    id: indicator.id,
    number,
    indicator: header,
    unit: texts.unitAndAccrual(unit, texts.accrual[indicator.accrual]),
    previous: cellOf(language, spec, previous),
    lastYear: cellOf(language, spec, lastYear),
    rule,
  });
  return { kind: 'line', cells, line };
}

function signatureRows(language: Language): FormRow[] {
  const { maker, chief, sign } = entryFormTexts[language].signatures;
  const both = (kind: FormRow['kind'], left: string, right: string): FormRow => ({
    kind,
    cells: placed({ number: left, rule: right }),
  });
  const blank: FormRow = { kind: 'blank', cells: placed({}) };
  return [blank, both('signature', maker, chief), both('sign', sign, sign), blank, blank, both('name', '', '')];
}

/** All rows of the form from the top. */
export function formRows(form: EntryForm, language: Language): readonly FormRow[] {
  let number = 0;
  const body = form.sections.flatMap(({ group, title, lines }): FormRow[] => [
    { kind: 'group', cells: placed({ number: entryFormTexts[language].group(String(group), title) }) },
    ...lines.map((line) => lineRow(line, ++number, language)),
  ]);
  return [...headRows(form, language), headerRow(form, language), ...body, ...signatureRows(language)];
}

export const FIRST_COLUMN = formColumn('number');
export const COLUMN_COUNT = FORM_COLUMNS.length - FIRST_COLUMN;
