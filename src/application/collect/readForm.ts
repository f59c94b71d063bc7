import { cellName } from '../../cells/address';
import { LANGUAGES } from '../../language/language';
import { entryFormTexts } from '../../language/entryForm';
import type { CellValue } from '../../workbook/grid';
import type { FormColumn } from '../../workbook/entryForm/layout';
import { FORM_VERSION, MARK_PROPERTY, readMark, type EntryMark } from '../../workbook/entryForm/mark';
import { indicatorsWithColumn } from '../../workbook/figures/figureTables';
import { cellParser, isBlank } from '../../workbook/read/cell/parse';
import { headerKey } from '../../workbook/read/headers';
import { indicatorColumn } from '../../workbook/schema';
import { indicatorText } from '../../wording/requirement';
import type { CollectBook } from './book';
import type { FileSheet, OpenedFile } from './files';
import { wardsOfPeriod } from './makeForms';
import { joinNotes, type FigureNote } from './notes';
import { problem, type FileContent, type ReceivedFigure, type ReceivedWard, type RefusedCell } from './received';

type Values = readonly (readonly CellValue[])[];

interface FoundForm {
  readonly mark: EntryMark;
  readonly sheet: FileSheet;
  readonly values: Values;
}

/** Rows and columns in which the hidden cell may stand after other programs had the file. */
const MARK_ROWS = 5;

const markIn = (values: Values): EntryMark | null => {
  for (const line of values.slice(0, MARK_ROWS))
    for (const cell of line) {
      const mark = typeof cell === 'string' ? readMark(cell) : null;
      if (mark) return mark;
    }
  return null;
};

/** The sheet of the form: by its hidden cell, which stands with the figures, else by the property of the document. */
function findForm({ sheets, properties }: OpenedFile): FoundForm | null {
  const opened = sheets.map((sheet) => ({ sheet, values: sheet.tables.length > 0 ? [] : sheet.values() }));
  for (const { sheet, values } of opened) {
    const mark = markIn(values);
    if (mark) return { mark, sheet, values };
  }
  const mark = readMark(properties.get(MARK_PROPERTY) ?? '');
  const first = opened.find(({ values }) => columnsOf(values) !== null);
  return mark && first ? { mark, ...first } : null;
}

interface FormColumns {
  readonly header: number;
  readonly at: ReadonlyMap<FormColumn, number>;
}

/** Headers in any language, by their first line. */
const HEADERS: ReadonlyMap<string, FormColumn> = new Map(
  LANGUAGES.flatMap((language) =>
    Object.entries(entryFormTexts[language].headers).map(
      ([column, text]) => [headerKey(text), column as FormColumn] as const,
    ),
  ),
);

const headerOf = (cell: CellValue): FormColumn | undefined =>
  HEADERS.get(headerKey(String(cell).split(/\r?\n/)[0] ?? ''));

/** Where the columns stand; null when no row is the header of a form. */
function columnsOf(values: Values): FormColumns | null {
  for (const [row, line] of values.entries()) {
    const at = new Map<FormColumn, number>();
    line.forEach((cell, index) => {
      const column = headerOf(cell);
      if (column && !at.has(column)) at.set(column, index);
    });
    if (at.has('figure') && at.has('indicator')) return { header: row, at };
  }
  return null;
}

/** What a form says of itself; null for any other file. Throws UnreadableFile. */
export const markOfFile = (file: OpenedFile): EntryMark | null => findForm(file)?.mark ?? null;

/** Reads a file as a ward's entry form; null when it is none. */
export function readForm(file: OpenedFile, book: CollectBook): FileContent | null {
  const found = findForm(file);
  if (!found) return null;
  const { mark, values } = found;
  if (mark.version > FORM_VERSION) return problem('newerForm', String(mark.version));
  const answer = book.tables.resolver.resolve(mark.ward);
  if (answer.kind !== 'known') return problem('unknownWard', mark.ward);
  if (!wardsOfPeriod(book, mark.period).some(({ code }) => code === answer.ward.code))
    return problem('wardNotThere', answer.ward.name, mark.period);
  const columns = columnsOf(values);
  if (!columns) return problem('notOurs');
  return { kind: 'form', wards: [readLines(found, columns, answer.ward.code, book, file.date1904)] };
}

function readLines(
  { mark, sheet, values }: FoundForm,
  { header, at }: FormColumns,
  wardCode: string,
  book: CollectBook,
  date1904: boolean,
): ReceivedWard {
  const indicators = indicatorsWithColumn(book.tables);
  const byId = new Map(indicators.map((each) => [each.id, each]));
  const byName = new Map(
    LANGUAGES.flatMap((language) => indicators.map((each) => [headerKey(indicatorText(each.id, language)), each])),
  );
  const figures: ReceivedFigure[] = [];
  const refused: RefusedCell[] = [];
  const notes: FigureNote[] = [];
  for (let row = header + 1; row < values.length; row++) {
    const cell = (column: FormColumn): CellValue => values[row]?.[at.get(column) ?? -1] ?? '';
    const text = String(cell('indicator'));
    const indicator = byId.get(String(cell('id'))) ?? byName.get(headerKey(text));
    const raw = cell('figure');
    const place = { sheet: sheet.name, cell: cellName(row, at.get('figure') ?? 0) };
    if (!indicator) {
      // A row with an id or a name is a line of the form; signatures and whatever else stands below have neither.
      if (!isBlank(raw) && (String(cell('id')) !== '' || text !== ''))
        refused.push({ header: text, code: 'columnMissing', found: String(raw), expected: text, place });
      continue;
    }
    const spec = indicatorColumn(indicator);
    const parsed = cellParser(spec, { ...book.tables.context, date1904 })(raw);
    if (parsed.state === 'value') figures.push({ indicatorId: indicator.id, value: parsed.value, place });
    else if (parsed.state === 'fault')
      refused.push({ header: text, code: parsed.code, found: String(raw), expected: parsed.expected, place });
    notes.push({
      group: indicator.group,
      header: text,
      note: String(cell('note')),
      evidence: String(cell('evidence')),
    });
  }
  return { wardCode, period: mark.period, figures, refused, notes: joinNotes(notes) };
}
