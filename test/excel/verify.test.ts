import { createOfficeHost, HostError, startOfficeJs } from 'excel-host/office';
import { createWorkbook } from 'excel-host/xlsx';
import { createExcelWorkbook } from '../../src/excel';
import { contentsOf, quiet, sheetNamed } from '../support/excelHost';
import { pictureOf } from '../support/pictures';

/** An Excel that fails at an action of its own choice, and copies one cell less than it was asked for without a word. */
async function openForgetful() {
  const model = createWorkbook();
  const trouble = { countdown: -1, forgets: false };
  const host = createOfficeHost(model, {
    beforeAction: () => {
      if (trouble.countdown-- === 0) throw new HostError('GeneralException', 'fault');
    },
  });
  const { Excel, isSetSupported } = await startOfficeJs({
    ...host,
    execute: (flags, request) => {
      const answer = host.execute(flags, request);
      const copies = request.Actions.some(({ Name }) => Name === 'CopyFrom');
      if (copies && trouble.forgets) sheetNamed(model, 'KQ A').cells.setValue(1, 0, null);
      return answer;
    },
  });
  const port = createExcelWorkbook({ run: Excel.run, isSetSupported });
  const draw = async (value: number) => {
    const pictures = [pictureOf({ id: 'KQ_A', name: 'KQ A', cells: [['Lần'], [value], ['hết']] })];
    const snapshot = await port.read([]);
    if (value > 1) trouble.countdown = 30;
    return port.write({ pictures, theme: 'colourBlindSafe', keptAt: null }, snapshot, quiet);
  };
  await draw(1);
  return { model, trouble, port, draw };
}

test('a sheet that Excel did not bring back whole is found out by reading: nobody says that all is as before', async () => {
  const { model, trouble, port, draw } = await openForgetful();
  trouble.forgets = true;
  await expect(draw(2)).rejects.toMatchObject({ code: 'unknown', restored: false });
  expect(model.worksheets.map(({ name }) => name)).toEqual(['Sheet1', 'KQ A', '~WS1']);
  trouble.forgets = false;
  await port.read([]);
  expect(contentsOf(sheetNamed(model, 'KQ A'))).toEqual([['Lần'], [1], ['hết']]);
  expect(model.worksheets.map(({ name }) => name)).toEqual(['Sheet1', 'KQ A']);
});

test('a sheet that came back whole is said to be as before', async () => {
  const { model, draw } = await openForgetful();
  await expect(draw(2)).rejects.toMatchObject({ code: 'unknown', restored: true });
  expect(contentsOf(sheetNamed(model, 'KQ A'))).toEqual([['Lần'], [1], ['hết']]);
});
