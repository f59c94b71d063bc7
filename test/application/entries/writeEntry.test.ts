import { createWorkbook } from 'excel-host/xlsx';
import { createTemplate } from '../../../src/application/createTemplate';
import { writeEntry } from '../../../src/application/entries';
import type { EntryOutcome, EntryWish } from '../../../src/application/entries/types';
import {
  DEFAULT_INTERPRETATIONS,
  INTERPRETATION_IDS,
  INTERPRETATION_RECORDS,
} from '../../../src/domain/interpretation';
import { createRepairs } from '../../../src/excel';
import { LANGUAGES, type Language } from '../../../src/language/language';
import { readWorkbook } from '../../../src/workbook/read';
import type { WorkbookRecords } from '../../../src/workbook/read/types';
import { tableRequests, type TemplateRows } from '../../../src/workbook/schema';
import { open, quiet, sheetNamed, type OpenWorkbook } from '../../support/excelHost';

const KEPT_AT = '2026-03-01T08:00:00.000Z';
const WARDS: TemplateRows = {
  tblPhuong: ['Lam Sơn', 'An Tảo'].map((name, at) => ({ code: `P${String(at + 1)}`, name })),
};
const ROW = { year: 2026, ward: 'Lam Sơn', criterion: 'C03' };

async function bookWith(rows: TemplateRows = {}, language: Language = 'vi'): Promise<OpenWorkbook> {
  const workbook = await open(createWorkbook());
  await createTemplate(workbook.port, language, quiet, { ...WARDS, ...rows });
  return workbook;
}

const write = (workbook: OpenWorkbook, wish: EntryWish): Promise<EntryOutcome> =>
  writeEntry(workbook.port, createRepairs(workbook.runtime), wish, KEPT_AT);

async function read({ port }: OpenWorkbook): Promise<WorkbookRecords> {
  const { grids } = await port.read(tableRequests());
  return readWorkbook(grids);
}

type Appraisal = Extract<EntryWish, { kind: 'appraisal' }>;
const appraisal = (typed: Appraisal['typed'], criterionId = 'C03'): Appraisal => ({
  kind: 'appraisal',
  wardCode: 'P1',
  year: 2026,
  criterionId,
  typed,
});
const FULL: Appraisal['typed'] = {
  selfVerdict: 'pass',
  appraisedVerdict: 'fail',
  explanation: '=Chưa có quyết định khen thưởng',
  evidenceNumber: '12',
  evidenceDate: '05/02/2026',
  evidenceExpiry: '31/12/2026',
  decidedBy: 'Nguyễn Văn A',
  decidedOn: '06/02/2026',
};
const TOLD = {
  wardCode: 'P1',
  year: 2026,
  criterionId: 'C03',
  judgedBy: 'appraised',
  explanation: '=Chưa có quyết định khen thưởng',
  evidenceNumber: '12',
  evidenceDate: '2026-02-05',
  evidenceExpiry: '2026-12-31',
  decidedBy: 'Nguyễn Văn A',
  decidedOn: '2026-02-06',
};
const cellsOf = ({ model }: OpenWorkbook, sheet: string) => sheetNamed(model, sheet).cells;
const tableOf = ({ model }: OpenWorkbook, sheet: string) => sheetNamed(model, sheet).tables[0]!;

describe('what a ward and the appraisers say of a criterion', () => {
  test.each(LANGUAGES)('is written into a new row and read again word for word, in a %s workbook', async (language) => {
    const workbook = await bookWith({}, language);
    expect(await write(workbook, appraisal(FULL))).toEqual({ kind: 'written' });
    const { appraisals, facts, issues } = await read(workbook);
    expect(appraisals).toMatchObject([TOLD]);
    expect(facts.declared('self', 'P1', 2026, 'C03')).toMatchObject({ verdict: 'pass' });
    expect(facts.declared('appraised', 'P1', 2026, 'C03')).toMatchObject({ verdict: 'fail' });
    expect(facts.declared('appraised', 'P2', 2026, 'C03')).toBeNull();
    expect(issues.filter(({ sheet }) => sheet === 'Thẩm định')).toEqual([]);
  });

  test('changes only the cells that were entered anew in the row that stands', async () => {
    const workbook = await bookWith({ tblThamDinh: [{ ...ROW, selfVerdict: 'pass', explanation: 'giữ nguyên' }] });
    const { rows } = tableOf(workbook, 'Thẩm định').area;
    expect(await write(workbook, appraisal({ appraisedVerdict: 'pass', evidenceNumber: '15/BB' }))).toEqual({
      kind: 'written',
    });
    expect(tableOf(workbook, 'Thẩm định').area.rows).toBe(rows);
    const { appraisals, facts } = await read(workbook);
    expect(appraisals).toMatchObject([{ explanation: 'giữ nguyên', evidenceNumber: '15/BB', judgedBy: 'appraised' }]);
    expect(facts.declared('self', 'P1', 2026, 'C03')).toMatchObject({ verdict: 'pass' });
  });

  test('makes a full table longer, and Khôi phục makes it as it was', async () => {
    const workbook = await bookWith({ tblThamDinh: [{ ...ROW, selfVerdict: 'pass' }] });
    const { rows } = tableOf(workbook, 'Thẩm định').area;
    expect(await write(workbook, appraisal(FULL, 'C04'))).toEqual({ kind: 'written' });
    expect(tableOf(workbook, 'Thẩm định').area.rows).toBe(rows + 1);
    const [last] = await workbook.port.kept();
    await workbook.port.restore(last!.step);
    expect(tableOf(workbook, 'Thẩm định').area.rows).toBe(rows);
    expect((await read(workbook)).facts.declared('appraised', 'P1', 2026, 'C04')).toBeNull();
  });

  test('a blank field takes away what stood there', async () => {
    const workbook = await bookWith({ tblThamDinh: [{ ...ROW, appraisedVerdict: 'fail', evidenceNumber: '15/BB' }] });
    await write(workbook, appraisal({ appraisedVerdict: '', evidenceNumber: '' }));
    const { appraisals, facts } = await read(workbook);
    expect(appraisals).toEqual([]);
    expect(facts.declared('appraised', 'P1', 2026, 'C03')).toBeNull();
  });

  test('what the workbook says already is not written again', async () => {
    const workbook = await bookWith({ tblThamDinh: [{ ...ROW, appraisedVerdict: 'fail' }] });
    expect(await write(workbook, appraisal({ appraisedVerdict: 'fail' }))).toEqual({ kind: 'same' });
    expect(await write(workbook, appraisal({ appraisedVerdict: '' }, 'C05'))).toEqual({ kind: 'same' });
    expect(await workbook.port.kept()).toEqual([]);
  });

  test('a day that is none is refused in the words of the reader, and nothing is written', async () => {
    const workbook = await bookWith();
    expect(await write(workbook, appraisal({ ...FULL, evidenceDate: '31/02/2026' }))).toMatchObject({
      kind: 'refused',
      refusal: { kind: 'unreadable', issue: { code: 'notADate', found: '31/02/2026' } },
    });
    expect((await read(workbook)).appraisals).toEqual([]);
  });

  test.each([
    ['two rows', ['C03', 'C03']],
    ['a row whose code may mean the criterion', ['C3']],
  ])('beside %s nothing is written unseen', async (_, criteria) => {
    const rows = criteria.map((criterion) => ({ ...ROW, criterion, selfVerdict: 'pass' }));
    const workbook = await bookWith({ tblThamDinh: rows });
    const outcome = await write(workbook, appraisal({ appraisedVerdict: 'pass' }));
    expect(outcome).toMatchObject({ kind: 'refused', refusal: { kind: 'contradicting', sheet: 'Thẩm định' } });
    expect((await read(workbook)).facts.declared('appraised', 'P1', 2026, 'C03')).toBeNull();
  });

  test('a formula is named and stays', async () => {
    const workbook = await bookWith({ tblThamDinh: [{ ...ROW, selfVerdict: 'pass', explanation: 'cũ' }] });
    const { row, column } = tableOf(workbook, 'Thẩm định').area;
    const header = cellsOf(workbook, 'Thẩm định').readBlock({ row, column: 0, rows: 1, columns: 20 })[0]!;
    const at = header.findIndex((name) => name === 'Giải trình');
    expect(at).toBeGreaterThan(column);
    cellsOf(workbook, 'Thẩm định').setFormula(row + 1, at, '="c"&"ũ"', 'cũ');
    expect(await write(workbook, appraisal({ explanation: 'mới', selfVerdict: 'fail' }))).toMatchObject({
      kind: 'left',
      left: [{ state: 'formula', formula: '="c"&"ũ"' }],
    });
    expect((await read(workbook)).facts.declared('self', 'P1', 2026, 'C03')).toMatchObject({ verdict: 'pass' });
  });

  test('a protected sheet is told, and nothing is written', async () => {
    const workbook = await bookWith();
    sheetNamed(workbook.model, 'Thẩm định').protected = true;
    expect(await write(workbook, appraisal(FULL))).toMatchObject({ kind: 'left', left: [{ state: 'protected' }] });
    expect((await read(workbook)).appraisals).toEqual([]);
  });

  test('a workbook without the table is told which one is missing', async () => {
    expect(await write(await open(createWorkbook()), appraisal(FULL))).toEqual({
      kind: 'refused',
      refusal: { kind: 'noTable', sheet: 'Thẩm định', table: 'tblThamDinh' },
    });
  });
});

describe('how a sentence of the decision is read', () => {
  test.each(LANGUAGES)(
    'every choice is written in the words of a %s workbook, obeyed, and taken back',
    async (language) => {
      const workbook = await bookWith({}, language);
      const others = Object.fromEntries(INTERPRETATION_IDS.map((id) => [id, INTERPRETATION_RECORDS[id].choices[1]]));
      for (const id of INTERPRETATION_IDS)
        expect(await write(workbook, { kind: 'interpretation', id, choice: others[id]! })).toEqual({ kind: 'written' });
      const { interpretations, issues } = await read(workbook);
      expect(interpretations).toEqual(others);
      expect(issues.filter(({ code }) => code === 'interpretationChoice')).toEqual([]);
      const [last] = await workbook.port.kept();
      await workbook.port.restore(last!.step);
      expect((await read(workbook)).interpretations).toEqual({ ...others, R20: DEFAULT_INTERPRETATIONS.R20 });
    },
  );

  test('a table without its row gets one, with the sentence and its section', async () => {
    const workbook = await bookWith({ tblCachDoc: [{ interpretation: 'R0', choice: 'Có tính' }] });
    expect(await write(workbook, { kind: 'interpretation', id: 'R9', choice: 'eachParcel' })).toEqual({
      kind: 'written',
    });
    expect((await read(workbook)).interpretations).toMatchObject({ R0: 'counts', R9: 'eachParcel' });
  });

  test('an older workbook without the table is told so', async () => {
    const workbook = await open(createWorkbook());
    expect(await write(workbook, { kind: 'interpretation', id: 'R9', choice: 'eachParcel' })).toMatchObject({
      kind: 'refused',
      refusal: { kind: 'noTable', table: 'tblCachDoc' },
    });
  });
});
