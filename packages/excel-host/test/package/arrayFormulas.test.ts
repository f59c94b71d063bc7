import { openPackage } from '../../src/package';
import type { ModelValue, Worksheet } from '../../src/model/types';
import { changedParts, files, relationships, sheetXml, unzip, zip } from './fixtures';

const OPTIONS = { namespaces: ['KM'] };
const DATA =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1" cm="1"><f t="array" ref="B1:B3">_xlfn.SEQUENCE(A1+2)</f><v>1</v></c><c r="D1"><f>_xldudf_KM_WHY("a")</f><v>7</v></c></row>' +
  '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>2</v></c><c r="C2"><f t="array" ref="C2">SUM(A1:A2*A1:A2)</f><v>5</v></c></row>' +
  '<row r="3"><c r="B3"><v>3</v></c></row>';
const CHAIN =
  '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="D1" i="1"/></calcChain>';

const book = (data = DATA): Uint8Array => zip(files({ 'xl/worksheets/sheet1.xml': sheetXml(data) }));
const xmlOf = (bytes: Uint8Array, part = 'xl/worksheets/sheet1.xml'): string =>
  new TextDecoder().decode(unzip(bytes)[part]);
const firstSheet = (bytes: Uint8Array): Worksheet => openPackage(bytes, OPTIONS).workbook.worksheets[0]!;

function saved(change: (sheet: Worksheet) => void, bytes = book()): Uint8Array {
  const opened = openPackage(bytes, OPTIONS);
  change(opened.workbook.worksheets[0]!);
  return opened.save();
}

describe('array formulas in files', () => {
  test('are read with their areas, those whose area follows the result told apart', () => {
    expect([...firstSheet(book()).cells.arrays]).toEqual([
      ['0,1', { formula: '=SEQUENCE(A1+2)', area: { row: 0, column: 1, rows: 3, columns: 1 }, dynamic: true }],
      ['1,2', { formula: '=SUM(A1:A2*A1:A2)', area: { row: 1, column: 2, rows: 1, columns: 1 }, dynamic: false }],
    ]);
  });

  test('cells that did not change stay byte for byte, in rows that did', () => {
    const cells = DATA.match(/<c .*?<\/c>/g)!;
    const xml = xmlOf(saved(({ cells: store }) => store.setValue(0, 4, 'mới')));
    for (const cell of cells) expect(xml).toContain(cell);
  });

  test('a changed value keeps the area and the mark of the formula', () => {
    const bytes = saved(({ cells }) => {
      cells.setFormula(0, 1, '=SEQUENCE(A1+2)', 9);
      cells.setFormula(1, 2, '=SUM(A1:A2*A1:A2)', 8);
    });
    const { cells } = firstSheet(bytes);
    expect([...cells.arrays.values()].map(({ area, dynamic }) => [area.rows, dynamic])).toEqual([
      [3, true],
      [1, false],
    ]);
    expect([cells.value(0, 1), cells.value(1, 2)]).toEqual([9, 8]);
  });

  test('one that is typed over is an array formula no more, and the chain of formulas is dropped when it changes kind', () => {
    const withChain = zip({
      ...files({ 'xl/worksheets/sheet1.xml': sheetXml(DATA), 'xl/calcChain.xml': CHAIN }),
      'xl/_rels/workbook.xml.rels': relationships(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'worksheet', '/xl/worksheets/sheet2.xml'],
        ['rId4', 'sharedStrings', 'sharedStrings.xml'],
        ['rId5', 'calcChain', 'calcChain.xml'],
      ),
    });
    const bytes = saved(({ cells }) => cells.setFormula(1, 2, '=A1', 1), withChain);
    expect(xmlOf(bytes)).toContain('<c r="C2"><f>A1</f><v>1</v></c>');
    expect([...firstSheet(bytes).cells.arrays.keys()]).toEqual(['0,1']);
    expect(unzip(bytes)['xl/calcChain.xml']).toBeUndefined();
    expect(xmlOf(bytes, 'xl/workbook.xml')).toContain('fullCalcOnLoad');
  });

  test('Excel is not asked to compute what is up to date', () => {
    const bytes = zip({ ...files({ 'xl/worksheets/sheet1.xml': sheetXml(DATA), 'xl/calcChain.xml': CHAIN }) });
    const opened = openPackage(bytes, OPTIONS);
    opened.workbook.worksheets[0]!.cells.setValue(0, 0, 2);
    expect(xmlOf(opened.save({ calculated: true }), 'xl/workbook.xml')).not.toContain('fullCalcOnLoad');
  });

  test('a new one whose area follows its result brings the metadata that says so, one part for all', () => {
    const area = { row: 0, column: 5, rows: 2, columns: 1 };
    const bytes = saved(({ cells }) => {
      for (const column of [5, 6]) {
        cells.setFormula(0, column, '=KM.WARDGAPS("a")', 1);
        cells.arrays.set(`0,${column}`, { formula: '=KM.WARDGAPS("a")', area: { ...area, column }, dynamic: true });
      }
    }, book('<row r="1"><c r="A1"><v>1</v></c></row>'));
    expect(xmlOf(bytes)).toContain(
      '<c r="F1" cm="1"><f t="array" ref="F1:F2">_xldudf_KM_WARDGAPS("a")</f><v>1</v></c>',
    );
    expect(Object.keys(unzip(bytes)).filter((name) => name.includes('metadata'))).toEqual(['xl/metadata1.xml']);
    expect(xmlOf(bytes, '[Content_Types].xml')).toContain('sheetMetadata+xml');
    const again = saved(({ cells }) => cells.setFormula(0, 5, '=KM.WARDGAPS("a")', 2), bytes);
    expect(changedParts(bytes, again)).toEqual(['xl/worksheets/sheet1.xml']);
    expect(xmlOf(again)).toContain('<c r="F1" cm="1"><f t="array" ref="F1:F2">_xldudf_KM_WARDGAPS("a")</f><v>2</v>');
  });

  test.each<[ModelValue, string]>([
    [{ error: '#BUSY!' }, '#N/A'],
    [{ error: '#SPILL!' }, '#VALUE!'],
    [{ error: '#CALC!' }, '#VALUE!'],
    [{ error: '#DIV/0!' }, '#DIV/0!'],
  ])('%j is written as %s, which the format knows', (value, error) => {
    expect(xmlOf(saved(({ cells }) => cells.setFormula(0, 3, '=B9', value)))).toContain(
      `<c r="D1" t="e"><f>B9</f><v>${error}</v></c>`,
    );
  });

  test('names say our functions in the two ways too, and stay as written where nothing changed', () => {
    const names = '<definedNames><definedName name="Diem">_xldudf_KM_WARDSCORE("a")</definedName></definedNames>';
    const parts = files({ 'xl/worksheets/sheet1.xml': sheetXml(DATA) });
    const workbookXml = parts['xl/workbook.xml']!.replace(/<definedNames>.*<\/definedNames>/, names);
    const bytes = zip({ ...parts, 'xl/workbook.xml': workbookXml });
    const opened = openPackage(bytes, OPTIONS);
    expect(opened.workbook.names).toMatchObject([{ name: 'Diem', formula: '=KM.WARDSCORE("a")' }]);
    expect(changedParts(bytes, opened.save())).toEqual([]);
    opened.workbook.names.push({ name: 'Moi', formula: '=KM.WHY("a")', visible: true, comment: '' });
    expect(xmlOf(opened.save(), 'xl/workbook.xml')).toContain(
      `${names.slice(0, -'</definedNames>'.length)}<definedName name="Moi">_xldudf_KM_WHY("a")</definedName>`,
    );
  });

  test('validations and conditional formats say our functions in the two ways too', () => {
    const tail =
      '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>_xldudf_KM_WHY(A1)=1</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="1"><dataValidation type="custom" sqref="A1"><formula1>_xldudf_KM_WHY(A1)=1</formula1></dataValidation></dataValidations>';
    const bytes = zip(files({ 'xl/worksheets/sheet1.xml': sheetXml(DATA, tail) }));
    const opened = openPackage(bytes, OPTIONS);
    const [sheet] = opened.workbook.worksheets as [Worksheet];
    expect([sheet.validations[0]?.rule, sheet.conditionalFormats[0]?.rule]).toEqual([
      { kind: 'custom', formula: '=KM.WHY(A1)=1' },
      { kind: 'expression', formula: '=KM.WHY(A1)=1' },
    ]);
    const area = [{ row: 4, column: 0, rows: 1, columns: 1 }];
    sheet.validations.push({ ...sheet.validations[0]!, areas: area });
    sheet.conditionalFormats.push({ ...sheet.conditionalFormats[0]!, areas: area, id: 'x', priority: 2 });
    const xml = xmlOf(opened.save());
    expect(xml.match(/_xldudf_KM_WHY\(A1\)=1/g)).toHaveLength(4);
    expect(xml).not.toContain('KM.WHY');
  });
});
