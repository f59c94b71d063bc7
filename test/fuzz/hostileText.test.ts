import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbook } from 'excel-host/xlsx';
import { cellsOf, doingOf, renameEverywhere, scoredWith, TableEdit, type FoundCell, type Scored } from './hostileBook';

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/hung-yen.xlsx')));
/** What Excel takes in a cell, in a formula, and in a text within a formula. */
const [LONGEST_TEXT, LONGEST_FORMULA, LONGEST_LITERAL] = [32_767, 8192, 255];

const HOSTILE: readonly (readonly [what: string, text: string])[] = [
  ['a formula', '=1+1'],
  ['a formula that starts a program', "=cmd|' /C calc'!A0"],
  ['a text that begins with plus', '+SUM(1,1)'],
  ['a text that begins with minus', '-2+3'],
  ['a text that begins with at', '@NOW()'],
  ['a text that begins with a tab', '\t=2*3'],
  ['a text with quotation marks and a formula behind', '"&7-8&"'],
  ['HTML with a script', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['XML that closes a cell', '</t></is></c><c r="A1"><f>1+1</f></c>&amp;]]>'],
  ['a text that runs from right to left', 'Phường \u202eexe.nơS maL\u202c'],
  ['a text with signs without width', 'Lam\u200bSơn\u2060\ufeff\u200d'],
  ['a text of 32,767 characters', 'ệ'.repeat(LONGEST_TEXT)],
  ['a text of 300 characters', 'Phường có tên rất dài '.repeat(14).slice(0, 300)],
  ['halves of a pair of surrogates and an escape', 'Lam \ud83d Sơn _x000D_ \ud83d\ude00'],
];

/** One text for every ward: as its name, and wherever users write freely about it. */
function spoilWards(workbook: Workbook): void {
  const wards = new TableEdit(workbook, 'tblPhuong');
  const appraisals = new TableEdit(workbook, 'tblThamDinh');
  HOSTILE.forEach(([, text], row) => {
    const name = wards.text(row, 'Tên phường');
    for (let line = 0; line < appraisals.rows; line++) {
      if (appraisals.get(line, 'Phường') !== name) continue;
      for (const header of ['Giải trình', 'Số văn bản minh chứng', 'Người kết luận'])
        appraisals.set(line, header, text);
    }
    for (const header of ['Căn cứ', 'Đơn vị quản lý']) wards.set(row, header, text);
    renameEverywhere(workbook, name, text);
  });
}

/** One text for every criterion of the rule set, and for its groups. */
function spoilRules(workbook: Workbook): void {
  const criteria = new TableEdit(workbook, 'tblTieuChi');
  for (let row = 0; row < criteria.rows; row++) {
    const text = HOSTILE[row % HOSTILE.length]?.[1] ?? '';
    criteria.set(row, 'Tên tiêu chí', text);
  }
}

const formulasOf = (cells: readonly FoundCell[]): string[] =>
  cells.flatMap(({ formula }) => (formula === null ? [] : [doingOf(formula)])).sort();

const literalsOf = (formula: string): string[] => formula.match(/"(?:[^"]|"")*"/g) ?? [];

let plain: Scored;
beforeAll(async () => {
  plain = await scoredWith(SAMPLE, () => undefined);
});

describe.each([
  ['names, papers and explanations of wards', spoilWards],
  ['titles of criteria', spoilRules],
])('hostile texts as %s', (_, spoil) => {
  let scored: Scored;
  let cells: FoundCell[];
  beforeAll(async () => {
    scored = await scoredWith(SAMPLE, spoil);
    cells = cellsOf(scored.workbook);
  });

  test('every sheet of results is drawn as with any other text', () => {
    expect(scored.report.outcome.sheets).toEqual(plain.report.outcome.sheets);
    expect(scored.report.outcome.totals).toEqual(plain.report.outcome.totals);
  });

  test('the file has no formula that does anything the same sheets without these texts do not do', () => {
    expect([...new Set(formulasOf(cells))]).toEqual([...new Set(formulasOf(cellsOf(plain.workbook)))]);
  });

  test.each(HOSTILE)('%s stands in the results as the text that it is', (__, text) => {
    const shown = text.normalize('NFC').trim().slice(0, 20);
    const results = cells.filter(({ sheet }) => sheet.startsWith('KQ'));
    const holding = results.filter(({ value }) => typeof value === 'string' && value.includes(shown));
    expect(holding.length).toBeGreaterThan(0);
  });

  test('no text, no formula and no text in a formula is longer than Excel takes', () => {
    const texts = cells.flatMap(({ value }) => (typeof value === 'string' ? value.length : []));
    const formulas = cells.flatMap(({ formula }) => formula ?? []);
    expect(texts.filter((length) => length > LONGEST_TEXT)).toEqual([]);
    expect(formulas.filter(({ length }) => length > LONGEST_FORMULA)).toEqual([]);
    const literals = formulas.flatMap(literalsOf).filter(({ length }) => length - 2 > LONGEST_LITERAL);
    expect(literals.map((literal) => literal.slice(0, 40))).toEqual([]);
  });
});
