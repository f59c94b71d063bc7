import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { createWorkbook } from '../../src/model';
import { newPackage } from '../../src/package';
import { CODEC, openService } from './support';

/** A plain file with something put into its sheet part. */
function fileWith(change: (xml: string) => string): Uint8Array {
  const workbook = createWorkbook();
  workbook.worksheets[0]!.cells.setValue(0, 0, 1);
  const files = unzipSync(newPackage(workbook, { codec: CODEC }).save());
  const name = Object.keys(files).find((each) => each.includes('worksheets/sheet'))!;
  files[name] = strToU8(change(strFromU8(files[name]!)));
  return zipSync(files);
}

describe('what the model does not know and rows would leave behind', () => {
  test.each([
    [
      'colour scales',
      '<conditionalFormatting sqref="A1:A5"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>',
      'conditionalFormatting',
    ],
    ['a filter of the sheet', '<autoFilter ref="A1:A5"/>', 'autoFilter'],
    ['page breaks', '<rowBreaks count="1"><brk id="3"/></rowBreaks>', 'rowBreaks'],
  ])('%s: rows stay where they are', async (_what, xml, name) => {
    const table = await openService(fileWith((text) => text.replace('</sheetData>', `</sheetData>${xml}`)));
    const { sheetId } = table;
    for (const kind of ['insertRows', 'deleteRows'] as const)
      expect(await table.command({ kind, sheetId, row: 0, count: 1 })).toEqual({
        done: false,
        refusal: 'inTheWay',
        detail: name,
      });
  });

  test('in a file without such things rows move', async () => {
    const table = await openService(fileWith((text) => text));
    expect(await table.command({ kind: 'insertRows', sheetId: table.sheetId, row: 0, count: 1 })).toEqual({
      done: true,
    });
    expect(await table.values(1, 0, 1, 1)).toEqual([[1]]);
  });
});
