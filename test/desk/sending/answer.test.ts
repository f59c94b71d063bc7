import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPackage } from 'excel-host/xlsx';
import { generateReport } from '../../../src/application/generateReport';
import { openHeadless } from '../../../src/cli/headless';
import { NODE_CODEC } from '../../../src/cli/nodeCodec';
import { createSendingAnswers } from '../../../src/desk/sending/answer';

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../../assets/samples/hung-yen.xlsx')));
const ALL = { sheets: null, without: [], hiddenCells: false } as const;

test('a workbook offers its sheets and the private texts that stand on them, and is then copied as chosen', async () => {
  const answer = createSendingAnswers('0');
  const offered = await answer({ kind: 'offer', bytes: SAMPLE });
  expect(offered).toMatchObject({
    kind: 'offer',
    offer: {
      sheets: expect.arrayContaining([
        { name: 'Phường', isStatus: false },
        { name: 'Thẩm định', isStatus: false },
      ]) as unknown,
      texts: expect.arrayContaining(['document']) as unknown,
    },
  });
  const answered = await answer({ kind: 'copy', choice: { ...ALL, sheets: ['Phường'] } });
  if (answered.kind !== 'copy') throw new Error(JSON.stringify(answered));
  const { workbook } = openPackage(answered.copy.bytes, { codec: NODE_CODEC });
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Phường']);
});

test('without a sheet there is nothing to send, and a file that cannot be read is told', async () => {
  const answer = createSendingAnswers('0');
  await answer({ kind: 'offer', bytes: SAMPLE });
  expect(await answer({ kind: 'copy', choice: { ...ALL, sheets: [] } })).toMatchObject({ failure: 'nothing' });
  // The sample was not scored yet: there is no status sheet to send.
  expect(await answer({ kind: 'copy', choice: ALL })).toMatchObject({ failure: 'nothing' });
  expect(await answer({ kind: 'offer', bytes: SAMPLE.slice(0, 4000) })).toMatchObject({ failure: 'unexpected' });
  expect(await createSendingAnswers('0')({ kind: 'copy', choice: ALL })).toMatchObject({ failure: 'unexpected' });
});

test('status sheets are drawn again without what is not sent, for the year that they speak of', async () => {
  const scored = await openHeadless(SAMPLE);
  const ports = { workbook: scored.port, clock: () => 0, version: '0' };
  await generateReport(ports, { year: 2022 }, { report: () => undefined, cancelled: () => false });
  const bytes = scored.save();
  const answer = createSendingAnswers('0');
  const offered = await answer({ kind: 'offer', bytes });
  if (offered.kind !== 'offer') throw new Error(JSON.stringify(offered));
  const ours = offered.offer.sheets.filter(({ isStatus }) => isStatus).map(({ name }) => name);
  expect(ours).toContain('KQ Đối chiếu');

  const choice = { ...ALL, sheets: ours, without: offered.offer.texts };
  const answered = await answer({ kind: 'copy', choice });
  if (answered.kind !== 'copy') throw new Error(JSON.stringify(answered));
  const texts = textsIn(answered.copy.bytes);
  expect(textsIn(bytes).filter((text) => /Khảo sát không trừ/.test(text))).not.toEqual([]);
  expect(texts.filter((text) => /Khảo sát không trừ/.test(text))).toEqual([]);
  expect(texts.filter((text) => /\(không gửi kèm\)/.test(text))).not.toEqual([]);
  const titles = texts.filter((text) => /^KẾT QUẢ TỪNG PHƯỜNG .* \d{4}$/.test(text));
  expect(titles.map((title) => title.slice(-4))).toEqual(['2022']);
  expect(answered.copy.contained).toMatchObject({ sheets: ours.length, document: 0, explanation: 0, person: 0 });

  // The workbook is read anew for each copy: what was left out of one is in the next.
  const whole = await answer({ kind: 'copy', choice: { ...choice, without: [] } });
  if (whole.kind !== 'copy') throw new Error(JSON.stringify(whole));
  expect(textsIn(whole.copy.bytes).filter((text) => /Khảo sát không trừ/.test(text))).not.toEqual([]);
});

function textsIn(bytes: Uint8Array): string[] {
  const found: string[] = [];
  for (const { name, cells } of openPackage(bytes, { codec: NODE_CODEC }).workbook.worksheets)
    if (name.startsWith('KQ '))
      cells.forEachRow((_, row) => {
        found.push(...row.columns.map((column) => row.value(column)).filter((value) => typeof value === 'string'));
      });
  return found;
}
