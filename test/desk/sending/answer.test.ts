import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPackage } from 'excel-host/xlsx';
import { NODE_CODEC } from '../../../src/cli/nodeCodec';
import { createSendingAnswers } from '../../../src/desk/sending/answer';

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../../assets/samples/hung-yen.xlsx')));
const ALL = { sheets: null, without: [], hiddenCells: false } as const;

test('a workbook offers its sheets and the private texts that stand on them, and is then copied as chosen', () => {
  const answer = createSendingAnswers();
  const offered = answer({ kind: 'offer', bytes: SAMPLE });
  expect(offered).toMatchObject({
    kind: 'offer',
    offer: {
      sheets: expect.arrayContaining(['Phường', 'Thẩm định']) as unknown,
      texts: expect.arrayContaining(['document']) as unknown,
    },
  });
  const answered = answer({ kind: 'copy', choice: { ...ALL, sheets: ['Phường'] } });
  if (answered.kind !== 'copy') throw new Error(JSON.stringify(answered));
  const { workbook } = openPackage(answered.copy.bytes, { codec: NODE_CODEC });
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Phường']);
});

test('without a sheet there is nothing to send, and a file that cannot be read is told', () => {
  const answer = createSendingAnswers();
  answer({ kind: 'offer', bytes: SAMPLE });
  expect(answer({ kind: 'copy', choice: { ...ALL, sheets: [] } })).toMatchObject({ failure: 'nothing' });
  expect(answer({ kind: 'offer', bytes: SAMPLE.slice(0, 4000) })).toMatchObject({ failure: 'unexpected' });
  expect(createSendingAnswers()({ kind: 'copy', choice: ALL })).toMatchObject({ failure: 'unexpected' });
});
