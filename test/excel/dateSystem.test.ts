import { insertSample } from '../../src/application/insertSample';
import { scoreWorkbook } from '../../src/application/scoreWorkbook';
import type { Progress } from '../../src/application/ports';
import { formulaExamplesPicture } from '../../src/functions/examplesSheet';
import { open } from '../support/excelHost';

const quiet: Progress = { report: () => undefined, cancelled: () => false };
const SHIFT = 1462;

test('in a workbook that counts days from 1904 the dates of the sample are the same days, and are read as such', async () => {
  const books = [await open(), await open()] as const;
  books[1].model.date1904 = true;
  const [from1900, from1904] = await Promise.all(
    books.map(async (book) => {
      await insertSample(book.port, quiet, () => Promise.resolve(formulaExamplesPicture('vi')));
      const { records, assessment } = await scoreWorkbook({ workbook: book.port, clock: () => 0 }, {}, quiet);
      const dates = book.model.worksheets.flatMap(({ cells }) => {
        const found: number[] = [];
        cells.forEachRow((_, view) => {
          for (const column of view.columns) {
            const value = view.value(column);
            const { numberFormat } = book.model.styles.get(view.styleId(column));
            if (typeof value === 'number' && numberFormat === 'dd/mm/yyyy') found.push(value);
          }
        });
        return found;
      });
      return { dates, records, wards: assessment.wards.length };
    }),
  );
  expect(from1900!.dates.length).toBeGreaterThan(50);
  expect(from1904!.dates).toEqual(from1900!.dates.map((serial) => serial - SHIFT));
  const [a, b] = [JSON.stringify(from1900!.records), JSON.stringify(from1904!.records)];
  const at = [...a].findIndex((sign, index) => sign !== b[index]);
  expect(at < 0 ? 'same' : `${a.slice(at - 200, at + 60)} ≠ ${b.slice(at - 200, at + 60)}`).toBe('same');
  expect(from1904!.wards).toBe(from1900!.wards);
}, 60_000);
