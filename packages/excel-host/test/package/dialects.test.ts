import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { createEmptyWorkbook, createWorksheet } from '../../src/model';
import type { Workbook } from '../../src/model/types';
import { newPackage, openPackage } from '../../src/package';

type Files = Record<string, string>;

/** A workbook of three sheets as a file, with some of its parts written in another program's way. */
function file(change: (files: Files) => void): Uint8Array {
  const workbook = createEmptyWorkbook();
  for (const name of ['Một', 'Hai', 'Ba']) createWorksheet(workbook, name).cells.setValue(0, 0, name);
  workbook.activeWorksheetId = workbook.worksheets[0]!.id;
  const files = Object.fromEntries(
    Object.entries(unzipSync(newPackage(workbook).save())).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  change(files);
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

function saved(bytes: Uint8Array, change: (workbook: Workbook) => void): Files {
  const opened = openPackage(bytes);
  change(opened.workbook);
  const out = opened.save();
  openPackage(out);
  return Object.fromEntries(Object.entries(unzipSync(out)).map(([name, part]) => [name, strFromU8(part)]));
}

const TYPES = '[Content_Types].xml';
const edit = (files: Files, part: string, from: string | RegExp, to: string): void => {
  const before = files[part]!;
  files[part] = before.replace(from, to);
  expect(files[part]).not.toBe(before);
};
const withChart = (workbook: Workbook): void => {
  const [sheet] = workbook.worksheets;
  sheet!.hyperlinks.set('0,0', { address: 'https://example.vn', documentReference: null, screenTip: null });
};
const count = (text: string | undefined, what: RegExp): number => (text ?? '').match(what)?.length ?? 0;

describe('content types', () => {
  test('relationship parts declared one by one get a default once another is written', () => {
    const bytes = file((files) => {
      edit(
        files,
        TYPES,
        /<Default Extension="rels"[^>]*>/,
        '<Override PartName="/_rels/.rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
          '<Override PartName="/xl/_rels/workbook.xml.rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
      );
    });
    const out = saved(bytes, withChart);
    expect(Object.keys(out)).toContain('xl/worksheets/_rels/sheet1.xml.rels');
    expect(count(out[TYPES], /<Default Extension="rels"/g)).toBe(1);
  });

  test('a type left over for a name that is taken now is replaced, whatever its case', () => {
    const bytes = file((files) => {
      edit(
        files,
        TYPES,
        '</Types>',
        '<Override PartName="/xl/worksheets/Sheet4.xml" ContentType="text/plain"/></Types>',
      );
    });
    const out = saved(bytes, (workbook) => void createWorksheet(workbook, 'Bốn'));
    expect(count(out[TYPES], /PartName="\/xl\/worksheets\/sheet4\.xml"/gi)).toBe(1);
    expect(out[TYPES]).not.toContain('text/plain');
  });
});

describe('styles', () => {
  const STYLED = (workbook: Workbook): void => {
    const [sheet] = workbook.worksheets;
    sheet!.cells.setStyle(0, 0, workbook.styles.intern({ ...workbook.styles.get(0), numberFormat: '0.00' }));
  };

  test('a workbook without styles gets them under their usual name', () => {
    const bytes = file((files) => {
      delete files['xl/styles.xml'];
      edit(files, 'xl/_rels/workbook.xml.rels', /<Relationship [^>]*styles\.xml"[^>]*\/>/, '');
      edit(files, TYPES, /<Override PartName="\/xl\/styles\.xml"[^>]*\/>/, '');
    });
    const out = saved(bytes, STYLED);
    expect(Object.keys(out).filter((name) => name.includes('styles'))).toEqual(['xl/styles.xml']);
    expect(count(out['xl/_rels/workbook.xml.rels'], /\/styles"/g)).toBe(1);
  });

  test('a relationship to styles that leads nowhere is taken up, not doubled', () => {
    const bytes = file((files) => {
      delete files['xl/styles.xml'];
    });
    const out = saved(bytes, STYLED);
    expect(Object.keys(out).filter((name) => name.includes('styles'))).toEqual(['xl/styles.xml']);
    expect(count(out['xl/_rels/workbook.xml.rels'], /\/styles"/g)).toBe(1);
  });
});

describe('selected tabs', () => {
  const select = (files: Files, sheet: number): void => {
    edit(
      files,
      `xl/worksheets/sheet${sheet}.xml`,
      '<sheetData',
      '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData',
    );
  };
  const grouped = (): Uint8Array =>
    file((files) => {
      edit(files, 'xl/worksheets/sheet1.xml', /<sheetViews>.*<\/sheetViews>/, '');
      select(files, 1);
      select(files, 2);
    });

  test('a group of selected tabs ends when another sheet is activated', () => {
    const out = saved(grouped(), (workbook) => {
      workbook.activeWorksheetId = workbook.worksheets[2]!.id;
    });
    expect([1, 2, 3].map((n) => out[`xl/worksheets/sheet${n}.xml`]!.includes('tabSelected="1"'))).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('a group of selected tabs stays while nobody activates another', () => {
    const out = saved(grouped(), (workbook) => {
      workbook.worksheets[0]!.cells.setValue(5, 5, 1);
    });
    expect([1, 2].map((n) => out[`xl/worksheets/sheet${n}.xml`]!.includes('tabSelected="1"'))).toEqual([true, true]);
  });

  const chartSheetActive = (): Uint8Array =>
    file((files) => {
      files['xl/chartsheets/sheet1.xml'] =
        '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews></chartsheet>';
      edit(files, 'xl/worksheets/sheet1.xml', ' tabSelected="1"', '');
      edit(
        files,
        'xl/_rels/workbook.xml.rels',
        '</Relationships>',
        '<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
      );
      edit(files, 'xl/workbook.xml', '</sheets>', '<sheet name="Đồ thị" sheetId="90" r:id="rId90"/></sheets>');
      files['xl/workbook.xml'] = files['xl/workbook.xml']!.replace(
        /<workbookView[^>]*>/,
        '<workbookView activeTab="3"/>',
      );
    });

  test('saving nothing while a chart sheet is active changes nothing, byte for byte', () => {
    const bytes = chartSheetActive();
    expect(openPackage(bytes).save()).toEqual(bytes);
  });

  test('an active chart sheet is active after cells changed, and gives way to a sheet that is activated', () => {
    const edited = saved(chartSheetActive(), (workbook) => {
      workbook.worksheets[0]!.cells.setValue(5, 5, 1);
    });
    expect(edited['xl/workbook.xml']).toContain('activeTab="3"');
    const moved = saved(chartSheetActive(), (workbook) => {
      workbook.activeWorksheetId = workbook.worksheets[1]!.id;
    });
    expect(moved['xl/workbook.xml']).toContain('activeTab="1"');
    expect(moved['xl/chartsheets/sheet1.xml']).not.toContain('tabSelected');
    expect(moved['xl/worksheets/sheet2.xml']).toContain('tabSelected="1"');
  });
});

test('a link that moves with its row keeps the text that it shows and its relationship', () => {
  const bytes = file((files) => {
    edit(
      files,
      'xl/worksheets/sheet1.xml',
      '</sheetData>',
      '</sheetData><hyperlinks><hyperlink ref="A1" location="Hai!A1" display="Sang trang Hai" tooltip="Xem"/></hyperlinks>',
    );
  });
  const out = saved(bytes, ({ worksheets: [sheet] }) => {
    const link = sheet!.hyperlinks.get('0,0')!;
    sheet!.hyperlinks.delete('0,0');
    sheet!.hyperlinks.set('4,1', link);
  });
  const [element = ''] = /<hyperlink [^>]*>/.exec(out['xl/worksheets/sheet1.xml']!)!;
  for (const each of ['ref="B5"', 'display="Sang trang Hai"', 'location="Hai!A1"']) expect(element).toContain(each);
});

test('entries whose names are written with backslashes are found, and kept', () => {
  const parts = unzipSync(file(() => undefined));
  const bytes = zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [name.replaceAll('/', '\\'), part])),
  );
  const opened = openPackage(bytes);
  expect(opened.workbook.worksheets.map(({ cells }) => cells.value(0, 0))).toEqual(['Một', 'Hai', 'Ba']);
  opened.workbook.worksheets[0]!.cells.setValue(1, 1, 'mới');
  const again = openPackage(opened.save()).workbook;
  expect(again.worksheets[0]!.cells.value(1, 1)).toBe('mới');
});

test('parts in UTF-16 are read, and written so that they are read again', () => {
  const utf16 = (text: string): Uint8Array => {
    const declared = text.replace(/encoding="[^"]*"/i, 'encoding="UTF-16"');
    const bytes = Buffer.from(`\ufeff${declared}`, 'utf16le');
    return new Uint8Array(bytes);
  };
  const parts = unzipSync(file(() => undefined));
  const bytes = zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, utf16(strFromU8(part))])),
  );
  const opened = openPackage(bytes);
  expect(opened.workbook.worksheets.map(({ cells }) => cells.value(0, 0))).toEqual(['Một', 'Hai', 'Ba']);
  opened.workbook.worksheets[0]!.cells.setValue(1, 1, 'mới');
  createWorksheet(opened.workbook, 'Bốn');
  const again = openPackage(opened.save()).workbook;
  expect(again.worksheets.map(({ name }) => name)).toEqual(['Một', 'Hai', 'Ba', 'Bốn']);
  expect(again.worksheets[0]!.cells.value(1, 1)).toBe('mới');
});
