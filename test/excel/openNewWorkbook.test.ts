import { openNewWorkbook } from '../../src/excel';
import { HostFailure } from '../../src/application/ports';

test('the bytes of a file are handed to Excel as base64, however many they are', async () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => (at * 7) % 256);
  const opened: string[] = [];
  await openNewWorkbook((base64) => {
    opened.push(base64);
    return Promise.resolve();
  }, bytes);
  expect(opened).toEqual([Buffer.from(bytes).toString('base64')]);
});

test('a host that opens no workbooks says so, and nothing was changed', async () => {
  const refused = openNewWorkbook(() => Promise.reject(new Error('no such thing')), new Uint8Array([1]));
  await expect(refused).rejects.toBeInstanceOf(HostFailure);
  await expect(refused).rejects.toMatchObject({ restored: true });
});
