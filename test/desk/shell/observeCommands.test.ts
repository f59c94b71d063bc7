import { createHostService } from 'excel-host/service';
import { NODE_CODEC } from '../../../src/cli/nodeCodec';
import { observeCommands } from '../../../src/desk/shell/observeCommands';

test('selections and typing are observed, and every command reaches the workbook', async () => {
  const service = createHostService(NODE_CODEC, { year: 2026 });
  const heard: string[] = [];
  const observed = observeCommands(service, {
    selected: () => heard.push('selected'),
    editing: (active) => heard.push(active ? 'editing' : 'done'),
  });
  const { activeSheetId: sheetId } = await service.create('a.xlsx');
  await observed.command({ kind: 'editing', active: true });
  await observed.command({ kind: 'editing', active: false });
  await observed.command({ kind: 'select', sheetId, rect: { row: 1, column: 1, rows: 2, columns: 2 } });
  await observed.command({ kind: 'enter', sheetId, row: 0, column: 0, texts: [['5']] });
  expect(heard).toEqual(['editing', 'done', 'selected']);
  expect((await observed.workbook()).changed).toBe(true);
});

test('a selection that was refused is none', async () => {
  const service = createHostService(NODE_CODEC, { year: 2026 });
  let selected = 0;
  const observed = observeCommands(service, { selected: () => (selected += 1), editing: () => undefined });
  const rect = { row: 0, column: 0, rows: 1, columns: 1 };
  expect(await observed.command({ kind: 'select', sheetId: 'nowhere', rect })).toMatchObject({ done: false });
  expect(selected).toBe(0);
});
