import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { openPackage } from 'excel-host/xlsx';
import { NODE_CODEC } from '../../../src/cli/nodeCodec';
import type { CellValue, Grid } from '../../../src/workbook/grid';
import { readWorkbook } from '../../../src/workbook/read';
import type { IssueCode } from '../../../src/workbook/read/types';
import { tableRequests } from '../../../src/workbook/schema';
import { open } from '../../support/excelHost';
import { plainGrid, templateGrids } from '../../support/grids';

const SAMPLE = readFileSync(join(__dirname, '../../../assets/samples/hung-yen.xlsx'));

describe('hidden rows and filters', () => {
  /** The sample with its parts changed as Excel writes a filter and the rows that it hides. */
  function filtered(): Uint8Array {
    const parts = unzipSync(new Uint8Array(SAMPLE));
    const [text, bytes] = [new TextDecoder(), new TextEncoder()];
    let hidden = 0;
    const changed = Object.entries(parts).map(([name, part]): [string, Uint8Array] => {
      const xml = text.decode(part);
      if (/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) {
        const rows = xml.replace(/<row r="(\d+)"/g, (whole, row: string) =>
          Number(row) % 2 === 0 && ++hidden > 0 ? `${whole} hidden="1"` : whole,
        );
        return [name, bytes.encode(rows)];
      }
      const filter = '<filterColumn colId="0"><filters><filter val="2022"/></filters></filterColumn></autoFilter>';
      const table = xml.replace(/<autoFilter ref="([^"]+)"\s*\/>/, `<autoFilter ref="$1">${filter}`);
      return [name, name.startsWith('xl/tables/') ? bytes.encode(table) : part];
    });
    expect(hidden).toBeGreaterThan(100);
    return zipSync(Object.fromEntries(changed));
  }

  test('hide nothing: what is filtered away is read like everything else', async () => {
    const grids = async (bytes: Uint8Array) => {
      const { port } = await open(openPackage(bytes, { codec: NODE_CODEC }).workbook);
      return (await port.read(tableRequests())).grids;
    };
    const [whole, some] = [await grids(SAMPLE), await grids(filtered())];
    expect([...some]).toEqual([...whole]);
  });
});

describe('headers', () => {
  const clean = templateGrids({
    tblPhuong: [{ code: 'HY01', name: 'An Tảo' }],
    tblNhom5: [{ year: 2023, ward: 'An Tảo' }],
    tblNhom1: [{ year: 2023, ward: 'An Tảo', security_resolutions: 2 }],
  });
  const group = clean.get('tblNhom1')!;
  const [header = [], row = []] = group.values;
  const read = (grid: Grid) => readWorkbook(new Map(clean).set('tblNhom1', grid));
  const codes = (grid: Grid): IssueCode[] => read(grid).issues.map(({ code }) => code);
  const resolutions = (grid: Grid) => read(grid).facts.reading('HY01', 2023, 'security_resolutions');
  const plain = (...lines: (readonly CellValue[])[]): Grid => plainGrid(null, group.sheet, lines);

  test.each([
    ['upper case', (text: string) => text.toUpperCase()],
    ['decomposed letters', (text: string) => text.normalize('NFD')],
    ['no-break spaces', (text: string) => text.replaceAll(' ', '\u00a0')],
    ['doubled and outer spaces', (text: string) => `  ${text.replaceAll(' ', '  ')} `],
    ['line breaks', (text: string) => text.replaceAll(' ', '\n')],
  ])('in %s are the headers', (_, typed) => {
    const grid = { ...group, values: [header.map((text) => typed(String(text))), row] };
    expect(codes(grid)).toEqual([]);
    expect(resolutions(grid)).toMatchObject({ state: 'value', value: 2 });
  });

  test('merged over two rows leave blanks in the second: the row with the names is the header', () => {
    const groups = header.map((_, index) => (index === 3 ? 'Đảng bộ, chính quyền' : ''));
    const grid = plain(groups, header, row);
    expect(codes(grid)).toEqual(['tableIsRange']);
    expect(resolutions(grid)).toMatchObject({ state: 'value', value: 2 });
  });

  test('merged across two columns hide the second name, which is told as missing', () => {
    const merged = header.map((text) => (text === 'Nghị quyết về ANTT' ? '' : text));
    expect(codes({ ...group, values: [merged, row] })).toEqual(['columnMissing']);
  });

  test('a column that a check can do without is not missed, any other is', () => {
    const crime = clean.get('tblNhom5')!;
    const without = (title: string): IssueCode[] => {
      const at = crime.values[0]!.indexOf(title);
      expect(at).toBeGreaterThan(0);
      const values = crime.values.map((line) => line.filter((_, index) => index !== at));
      return readWorkbook(new Map(clean).set('tblNhom5', { ...crime, values })).issues.map(({ code }) => code);
    };
    expect(without('Đối tượng trốn còn lại')).toEqual([]);
    expect(without('Đối tượng trốn đã bắt, vận động đầu thú')).toEqual(['columnMissing']);
  });

  test('that are numbers or blank are nobody’s', () => {
    expect(
      codes({
        ...group,
        values: [
          [...header, '', 2023],
          [...row, 5, 6],
        ],
      }),
    ).toEqual(['columnUnknown']);
  });

  test('a table of a header alone says nothing and hides nothing', () => {
    expect(codes({ ...group, values: [header] })).toEqual([]);
  });

  test('columns that were swapped in their contents are told at each cell', () => {
    const [a, b] = [header.indexOf('Xếp loại Đảng bộ phường'), header.indexOf('Nghị quyết về ANTT')];
    const grade = row.map((cell, index) => (index === a ? 2 : index === b ? 'Hoàn thành tốt nhiệm vụ' : cell));
    expect(codes({ ...group, values: [header, grade] }).sort()).toEqual(['notANumber', 'unknownGrade']);
  });
});
