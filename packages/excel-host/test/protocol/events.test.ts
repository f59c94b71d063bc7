import { firstSheet, openDesk, type Desk } from './support';

const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

/** Registers a handler of any event and gathers what it is told. */
async function listen<A>(
  desk: Desk,
  pick: (context: Excel.RequestContext) => OfficeExtension.EventHandlers<A>,
): Promise<{ heard: A[]; stop: () => Promise<void> }> {
  const heard: A[] = [];
  const result = await desk.run(async (context) => {
    const added = pick(context).add((args) => {
      heard.push(args);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return {
    heard,
    stop: async () => {
      await desk.Excel.run(result.context as Excel.RequestContext, async (context) => {
        result.remove();
        await context.sync();
      });
    },
  };
}

describe('workbook events', () => {
  test('what the add-in writes comes to its handler with address, sheet and trigger', async () => {
    const desk = await openDesk();
    const { heard, stop } = await listen(desk, ({ workbook }) => workbook.worksheets.getFirst().onChanged);
    await desk.onSheet((sheet) => {
      sheet.getRange('B2:C3').values = [
        [1, 2],
        [3, 4],
      ];
    });
    await later();
    expect(heard).toMatchObject([
      {
        type: 'WorksheetChanged',
        address: 'B2:C3',
        changeType: 'RangeEdited',
        source: 'Local',
        triggerSource: 'ThisLocalAddin',
        worksheetId: firstSheet(desk).id,
      },
    ]);
    await stop();
    await desk.onSheet((sheet) => {
      sheet.getRange('A1').values = [[1]];
    });
    await later();
    expect(heard).toHaveLength(1);
  });

  test('what somebody else writes is told without the trigger of an add-in, and its range can be read', async () => {
    const desk = await openDesk();
    const { heard } = await listen(desk, ({ workbook }) => workbook.worksheets.onChanged);
    firstSheet(desk).cells.setValue(4, 0, 'phường');
    desk.host.changedByUser();
    await later();
    expect(heard).toMatchObject([{ address: 'A5', triggerSource: 'Unknown' }]);
    const values = await desk.run(async (context) => {
      const range = heard[0]!.getRange(context).load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([['phường']]);
  });

  test('a change of looks is no change of data', async () => {
    const desk = await openDesk();
    const { heard } = await listen(desk, ({ workbook }) => workbook.worksheets.onChanged);
    await desk.onSheet((sheet) => {
      sheet.getRange('A1:B2').format.font.bold = true;
    });
    await later();
    expect(heard).toEqual([]);
  });

  test('sheets that come, go, change their names or come to the front are told of', async () => {
    const desk = await openDesk();
    const added = await listen(desk, ({ workbook }) => workbook.worksheets.onAdded);
    const deleted = await listen(desk, ({ workbook }) => workbook.worksheets.onDeleted);
    const renamed = await listen(desk, ({ workbook }) => workbook.worksheets.onNameChanged);
    const activated = await listen(desk, ({ workbook }) => workbook.worksheets.onActivated);
    await desk.run(async (context) => {
      const { workbook } = context;
      workbook.worksheets.add('Một');
      await context.sync();
      const sheet = workbook.worksheets.getItem('Một');
      sheet.name = 'Hai';
      sheet.activate();
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    await later();
    const { worksheetId } = added.heard[0]!;
    expect(renamed.heard).toMatchObject([{ nameBefore: 'Một', nameAfter: 'Hai', worksheetId }]);
    expect(activated.heard).toMatchObject([{ worksheetId }, { worksheetId: firstSheet(desk).id }]);
    expect(deleted.heard).toMatchObject([{ worksheetId }]);
  });

  test('a table hears of the part of a change that reaches it', async () => {
    const desk = await openDesk();
    await desk.onSheet((sheet) => {
      sheet.getRange('A1:B1').values = [['a', 'b']];
      sheet.tables.add('A1:B3', true).name = 'Wards';
    });
    const all = await listen(desk, ({ workbook }) => workbook.tables.onChanged);
    await desk.onSheet((sheet) => {
      sheet.getRange('B2:D2').values = [[1, 2, 3]];
      sheet.getRange('D9').values = [[1]];
    });
    await later();
    expect(all.heard).toMatchObject([{ address: 'B2', tableId: '1', worksheetId: firstSheet(desk).id }]);
  });

  test('events of one workbook do not reach handlers of another', async () => {
    const [one, other] = [await openDesk(), await openDesk()];
    const here = await listen(one, ({ workbook }) => workbook.worksheets.onChanged);
    const there = await listen(other, ({ workbook }) => workbook.worksheets.onChanged);
    await one.onSheet((sheet) => {
      sheet.getRange('A1').values = [[1]];
    });
    await later();
    expect([here.heard.length, there.heard.length]).toEqual([1, 0]);
  });
});

describe('selection', () => {
  test('selecting a range brings its sheet to the front and is what getSelectedRange answers', async () => {
    const desk = await openDesk();
    const { heard } = await listen(desk, ({ workbook }) => workbook.worksheets.onSelectionChanged);
    const answers = await desk.run(async (context) => {
      const { workbook } = context;
      workbook.worksheets.add('Hai').getRange('B2:C5').select();
      const range = workbook.getSelectedRange().load('address');
      const areas = workbook.getSelectedRanges().load('address');
      const cell = workbook.getActiveCell().load('address');
      const sheet = workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return [range.address, areas.address, cell.address, sheet.name];
    });
    expect(answers).toEqual(['Hai!B2:C5', 'Hai!B2:C5', 'Hai!B2', 'Hai']);
    await desk.onSheet((sheet) => {
      sheet.getRange('D4').select();
    });
    await later();
    expect(heard).toMatchObject([{ address: 'D4', worksheetId: firstSheet(desk).id }]);
  });

  test('nothing can be selected on a hidden sheet', async () => {
    const desk = await openDesk();
    const code = await desk.codeOf((_sheet, { workbook }) => {
      const hidden = workbook.worksheets.add('Ẩn');
      hidden.visibility = 'VeryHidden';
      hidden.getRange('A1').select();
    });
    expect(code).toBe('InvalidOperation');
  });
});
