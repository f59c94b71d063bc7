import { createWorksheet } from '../../src/model';
import { openPackage } from '../../src/package';
import { changedParts, files, relationships, sheetXml, unzip, untouched, zip, type Files } from './fixtures';

const text = (bytes: Uint8Array, part: string): string => Buffer.from(unzip(bytes)[part]!).toString('utf8');

/** A workbook with one of everything that is not ours. */
const rich = (): Uint8Array =>
  zip(
    files({
      'xl/worksheets/sheet1.xml': sheetXml(
        '<row r="1"><c r="A1"><v>1</v></c></row>',
        '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><extLst><ext uri="{X}"/></extLst>',
      ),
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(
        ['rId1', 'drawing', '../drawings/drawing1.xml'],
        ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
        ['rId3', 'comments', '../comments1.xml'],
        ['rId4', 'pivotTable', '../pivotTables/pivotTable1.xml'],
      ),
      'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="d"><xdr:pic/></xdr:wsDr>',
      'xl/drawings/vmlDrawing1.vml': '<xml><br></xml>',
      'xl/comments1.xml': '<comments><authors/><commentList/></comments>',
      'xl/pivotTables/pivotTable1.xml': '<pivotTableDefinition/>',
      'xl/media/image1.png': '\u0089PNG not really',
      'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="c"/>',
      'xl/vbaProject.bin': 'macro',
      'customXml/item1.xml': '<any/>',
      'docProps/app.xml': '<Properties/>',
      '[Content_Types].xml': files()['[Content_Types].xml']!.replace(
        'openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
        'ms-excel.sheet.macroEnabled.main+xml',
      ),
    }),
  );

test('saving without a change gives the same bytes', () => {
  const source = rich();
  const opened = openPackage(source);
  for (const sheet of opened.workbook.worksheets)
    expect(sheet.charts.concat(sheet.tables as never).length + sheet.notes.size).toBe(0);
  expect(opened.save()).toEqual(source);
});

test('a new sheet leaves every part that is not ours byte for byte, macros included', () => {
  const source = rich();
  const before = source.slice();
  const opened = openPackage(source);
  createWorksheet(opened.workbook, 'KQ <Mới> & "lạ"').cells.setValue(0, 0, 'x');
  const saved = opened.save();
  expect(source).toEqual(before);
  expect(changedParts(source, saved).sort()).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/workbook.xml',
  ]);
  expect(text(saved, '[Content_Types].xml')).toContain('ms-excel.sheet.macroEnabled.main+xml');
  expect(Object.keys(unzip(saved)).slice(0, Object.keys(unzip(source)).length)).toEqual(Object.keys(unzip(source)));
  expect(opened.save()).toEqual(saved);
  expect(openPackage(saved).workbook.worksheets[2]!.name).toBe('KQ <Mới> & "lạ"');
});

const spliced = (
  data: string,
  change: (cells: ReturnType<typeof openPackage>['workbook']['worksheets'][number]) => void,
  more: Files = {},
) => {
  const source = zip(
    files({ 'xl/worksheets/sheet1.xml': sheetXml(data, '<extLst><ext uri="{K}"/></extLst>'), ...more }),
  );
  const opened = openPackage(source);
  change(opened.workbook.worksheets[0]!);
  const saved = opened.save();
  return { source, saved, sheet: text(saved, 'xl/worksheets/sheet1.xml') };
};

test('a changed cell replaces itself and nothing else of its sheet', () => {
  const { source, saved, sheet } = spliced(
    '<row r="1" x="keep"><c r="A1" s="1"><v>1.0</v></c>\n<c r="B1" cm="1"><v>2.00</v></c></row><!-- note --><row r="5"><c r="A5"/></row>',
    ({ cells }) => cells.setValue(0, 0, 7),
  );
  expect(sheet).toBe(
    sheetXml(
      '<row r="1" x="keep"><c r="A1" s="1"><v>7</v></c>\n<c r="B1" cm="1"><v>2.00</v></c></row><!-- note --><row r="5"><c r="A5"/></row>',
      '<extLst><ext uri="{K}"/></extLst>',
      '<dimension ref="A1:B1"/>',
    ),
  );
  expect(changedParts(source, saved)).toEqual(['xl/worksheets/sheet1.xml']);
});

test('new cells and rows stand in their order', () => {
  const { sheet } = spliced('<row r="2" spans="2:2"><c r="B2"><v>1</v></c></row><row r="4"/>', ({ cells }) => {
    for (const [row, column] of [
      [0, 0],
      [1, 0],
      [1, 2],
      [2, 0],
      [3, 1],
      [8, 0],
    ])
      cells.setValue(row!, column!, true);
  });
  const addresses = [...sheet.matchAll(/ r="([A-Z]*\d+)"/g)].map((match) => match[1]);
  expect(addresses).toEqual(['1', 'A1', '2', 'A2', 'B2', 'C2', '3', 'A3', '4', 'B4', '9', 'A9']);
  expect(sheet).not.toContain('spans');
});

test('writing the same values again changes no byte', () => {
  const { source, saved } = spliced(
    '<row r="1"><c r="A1" s="1"><v>1.0</v></c><c r="B1" t="str"><f>"a"</f><v>a</v></c></row>',
    ({ cells }) => {
      const style = cells.styleId(0, 0);
      cells.clear({ row: 0, column: 0, rows: 100, columns: 100 }, 'all');
      cells.setValue(0, 0, 1);
      cells.setStyle(0, 0, style);
      cells.setFormula(0, 1, '="a"', 'a');
    },
  );
  expect(saved).toEqual(source);
});

test('a formula shared from a cell that is overwritten lives on in the others', () => {
  const { sheet, saved } = spliced(
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1+1</f><v>1</v></c></row><row r="2"><c r="B2" s="1"><f t="shared" si="0"/><v>2</v></c></row>',
    ({ cells }) => cells.setValue(0, 1, 'xoá'),
    {
      'xl/calcChain.xml': '<calcChain/>',
      'xl/_rels/workbook.xml.rels': files()['xl/_rels/workbook.xml.rels']!.replace(
        '</Relationships>',
        '<Relationship Id="c" Type="x/calcChain" Target="calcChain.xml"/></Relationships>',
      ),
    },
  );
  expect(sheet).toContain('<c r="B2" s="1"><f>A2+1</f><v>2</v></c>');
  expect(unzip(saved)['xl/calcChain.xml']).toBeUndefined();
  expect(text(saved, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
});

test('rules and validations of kinds we do not know stay when others change', () => {
  const bar = '<cfRule type="dataBar" priority="1"><dataBar/></cfRule>';
  const time = '<dataValidation type="time" sqref="B3"><formula1>0</formula1></dataValidation>';
  const source = zip(
    files({
      'xl/worksheets/sheet1.xml': sheetXml(
        '',
        `<conditionalFormatting sqref="A1">${bar}</conditionalFormatting><dataValidations count="1">${time}</dataValidations><extLst/>`,
      ),
    }),
  );
  const opened = openPackage(source);
  const [sheet] = opened.workbook.worksheets;
  const area = { row: 0, column: 0, rows: 2, columns: 1 };
  const format = {
    fillColor: '#91BFDB',
    fillPattern: null,
    fontColor: null,
    bold: null,
    italic: null,
    strikethrough: null,
  };
  sheet!.conditionalFormats.push({
    id: 'x',
    areas: [area],
    rule: { kind: 'text', operator: 'beginsWith', text: '✔' },
    format,
    priority: 0,
    stopIfTrue: false,
  });
  sheet!.validations.push({
    areas: [area],
    rule: { kind: 'list', source: 'a,b' },
    ignoreBlanks: true,
    prompt: null,
    error: null,
  });
  const written = text(opened.save(), 'xl/worksheets/sheet1.xml');
  expect(written).toContain(
    `${bar}</conditionalFormatting><conditionalFormatting sqref="A1:A2"><cfRule type="beginsWith" dxfId="0" priority="2"`,
  );
  expect(written).toContain(`<dataValidations count="2">${time}<dataValidation type="list"`);
  expect(written.indexOf('dataValidations')).toBeLessThan(written.indexOf('extLst'));
});

test('sheets can be renamed, hidden, moved and deleted', () => {
  const source = rich();
  const opened = openPackage(source);
  const { worksheets } = opened.workbook;
  const [first, second] = worksheets as [(typeof worksheets)[0], (typeof worksheets)[0]];
  second.visibility = 'Visible';
  second.name = 'Đổi tên';
  worksheets.reverse();
  const moved = openPackage(opened.save());
  expect(moved.workbook.worksheets.map(({ name }) => name)).toEqual(['Đổi tên', 'Số liệu']);
  expect(moved.workbook.worksheets[1]!.pageLayout.repeatRows).toEqual({ first: 0, last: 1 });
  expect(moved.workbook.activeWorksheetId).toBe(moved.workbook.worksheets[1]!.id);
  worksheets.splice(worksheets.indexOf(first), 1);
  opened.workbook.activeWorksheetId = second.id;
  const left = unzip(opened.save());
  expect(Object.keys(left)).not.toEqual(expect.arrayContaining(['xl/worksheets/sheet1.xml']));
  expect(Object.keys(left)).toEqual(expect.arrayContaining(['xl/vbaProject.bin', 'xl/media/image1.png']));
  expect(text(opened.save(), 'xl/workbook.xml')).not.toContain('Print_Titles');
  expect(untouched(source, opened.save())).toContain('xl/styles.xml');
});

test('a sheet added to a prefixed workbook bears its prefix', () => {
  const source = zip(
    files({
      'xl/workbook.xml': files()
        ['xl/workbook.xml']!.replace(/<(\/?)(?=[a-z])/g, '<$1x:')
        .replace('xmlns=', 'xmlns:x='),
    }),
  );
  const opened = openPackage(source);
  createWorksheet(opened.workbook, 'Mới');
  const saved = opened.save();
  expect(text(saved, 'xl/workbook.xml')).toContain('<x:sheet name="Mới" sheetId="5" r:id="rId5"/></x:sheets>');
  expect(openPackage(saved).workbook.worksheets.length).toBe(3);
});
