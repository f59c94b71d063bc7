import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { createHostService, serviceConnection } from 'excel-host/service';
import { startOfficeJs } from 'excel-host/office';
import { createWorkbook, newPackage } from 'excel-host/xlsx';
import { NODE_CODEC } from '../../src/cli/nodeCodec';
import { tableRequests } from '../../src/workbook/schema';
import { createExcelWorkbook } from '../../src/excel';
import { failuresTexts } from '../../src/language/failures';
import { addTable } from '../support/excelHost';

/** A file in which one cell of the second sheet is no XML; cells are read when somebody asks for them. */
function damaged(): Uint8Array {
  const model = createWorkbook();
  addTable(model, 'Phường', 'tblPhuong', [
    ['Mã phường', 'Tên phường'],
    ['A', 'An Tảo'],
  ]);
  const parts = unzipSync(newPackage(model, { codec: NODE_CODEC }).save());
  const part = 'xl/worksheets/sheet2.xml';
  const text = strFromU8(parts[part]!);
  parts[part] = strToU8(text.replace(/<c r="A2"/, '<c r="A2'));
  return zipSync(parts);
}

test('damage that a service comes upon late is a damaged file to the add-in, not a refusal of Excel', async () => {
  const service = createHostService(NODE_CODEC);
  await service.open(damaged(), 'hong.xlsx');
  const library = await startOfficeJs(serviceConnection(service));
  const workbook = createExcelWorkbook({
    run: library.Excel.run,
    isSetSupported: (set, version) => library.isSetSupported(set, version),
  });
  const failure = workbook.read(tableRequests());
  await expect(failure).rejects.toMatchObject({ code: 'fileDamaged', restored: true });
  const { detail } = (await failure.catch((error: unknown) => error)) as { detail: string };
  expect(failuresTexts.vi.host.fileDamaged(detail)).toMatch(/^Nội dung tệp bị hỏng \(xl\/worksheets\/sheet2\.xml/);
});
