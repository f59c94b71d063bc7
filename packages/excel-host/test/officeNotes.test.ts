import { createWorkbook } from '../src/model';
import { createOfficeHost } from '../src/officeHost';
import { DEFAULT_SETS, type RequirementSets } from '../src/requirements';
import { startOfficeJs } from '../src/startOfficeJs';
import { firstSheet, openDesk } from './protocol/support';

const open = () => openDesk({ requirementSets: { ...DEFAULT_SETS, ExcelApi: '1.18' } });

describe('notes, for a host that promises ExcelApi 1.18', () => {
  test('are added, read, changed and found by their cell', async () => {
    const desk = await open();
    await desk.onSheet((sheet) => {
      sheet.notes.add('B3', 'Đơn vị: vụ');
      sheet.notes.add(sheet.getRange('C4'), 'người');
    });
    expect([...firstSheet(desk).notes.values()]).toEqual(['Đơn vị: vụ', 'người']);
    const read = await desk.onSheet(async (sheet, context) => {
      const notes = sheet.notes.load('items/content');
      const count = sheet.notes.getCount();
      await context.sync();
      return [count.value, notes.toJSON(), notes.items.map(({ content }) => content)];
    });
    expect(read).toEqual([2, { items: [{ content: 'Đơn vị: vụ' }, { content: 'người' }] }, ['Đơn vị: vụ', 'người']]);
    await desk.onSheet((sheet) => (sheet.notes.getItem('B3').content = 'vụ'));
    expect(firstSheet(desk).notes.get('2,1')).toBe('vụ');
  });

  test('a note that is not there is a null object, and an error where it is asked for', async () => {
    const desk = await open();
    const isNull = await desk.onSheet(async (sheet, context) => {
      const note = sheet.notes.getItemOrNullObject('A1');
      await context.sync();
      return note.isNullObject;
    });
    expect(isNull).toBe(true);
    expect(await desk.codeOf((sheet) => sheet.notes.getItem('A1'))).toBe('ItemNotFound');
    expect(await desk.codeOf((sheet) => sheet.notes.add('A1:B2', 'x'))).toBe('InvalidCellAddress');
    await desk.onSheet((sheet) => sheet.notes.add('A1', 'x'));
    expect(await desk.codeOf((sheet) => sheet.notes.add('A1', 'y'))).toBe('ItemAlreadyExists');
  });

  test('are found by their place, so that whoever removes several begins with the last', async () => {
    const desk = await open();
    const fill = () => desk.onSheet((sheet) => ['A1', 'A2', 'A3'].forEach((cell) => sheet.notes.add(cell, cell)));
    const remove = (order: (notes: Excel.Note[]) => Excel.Note[]) =>
      desk.codeOf(async (sheet, context) => {
        const notes = sheet.notes.load('items/content');
        await context.sync();
        for (const note of order(notes.items)) note.delete();
      });
    await fill();
    expect(await remove((notes) => notes)).toBe('InvalidArgument');
    firstSheet(desk).notes.clear();
    await fill();
    expect(await remove((notes) => [...notes].reverse())).toBeNull();
    expect(firstSheet(desk).notes.size).toBe(0);
  });

  test('are unknown to a library before 1.18 until a host promises them', async () => {
    const knows = async (requirementSets: RequirementSets): Promise<boolean> => {
      const { Excel } = await startOfficeJs(createOfficeHost(createWorkbook(), { requirementSets }), 'minified');
      return 'notes' in Excel.Worksheet.prototype;
    };
    expect(await knows(DEFAULT_SETS)).toBe(false);
    expect(await knows({ ...DEFAULT_SETS, ExcelApi: '1.18' })).toBe(true);
  });
});
