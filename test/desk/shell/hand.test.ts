import { NODE_CODEC } from '../../../src/cli/nodeCodec';
import { withHand } from '../../../src/desk/shell/hand';
import { createHostService } from '../../../packages/excel-host/src/service';

test("the hand's moves are told, and reach the workbook all the same", async () => {
  const service = createHostService(NODE_CODEC, { year: 2026 });
  const heard: string[] = [];
  const hand = withHand(service, {
    selected: () => heard.push('selected'),
    editing: (active) => heard.push(active ? 'editing' : 'done'),
  });
  const { activeSheetId: sheetId } = await service.create('a.xlsx');
  await hand.command({ kind: 'editing', active: true });
  await hand.command({ kind: 'editing', active: false });
  await hand.command({ kind: 'select', sheetId, rect: { row: 1, column: 1, rows: 2, columns: 2 } });
  await hand.command({ kind: 'enter', sheetId, row: 0, column: 0, texts: [['5']] });
  expect(heard).toEqual(['editing', 'done', 'selected']);
  expect((await hand.workbook()).changed).toBe(true);
});

test('a selection that was refused is none', async () => {
  const service = createHostService(NODE_CODEC, { year: 2026 });
  let selected = 0;
  const hand = withHand(service, { selected: () => (selected += 1), editing: () => undefined });
  const rect = { row: 0, column: 0, rows: 1, columns: 1 };
  expect(await hand.command({ kind: 'select', sheetId: 'nowhere', rect })).toMatchObject({ done: false });
  expect(selected).toBe(0);
});
