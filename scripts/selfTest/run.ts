import { createOfficeHost, startOfficeJs } from 'excel-host/office';
import { createWorkbook } from 'excel-host/xlsx';
import { selfTestLine, selfTestText } from '../../src/application/selfTestText';
import { createSelfTest } from '../../src/excel/selfTest';
import { formulaExamplesPicture } from '../../src/functions/examplesSheet';
import { repairFormulas } from '../../src/functions/repairFormulas';

/** `npm run selftest`: the self-test of the pane against the host, in an empty workbook. Fails when a case does. */
async function main(): Promise<void> {
  const host = createOfficeHost(createWorkbook());
  const { Excel, isSetSupported } = await startOfficeJs(host);
  const tools = { examples: () => Promise.resolve(formulaExamplesPicture('vi')), repairFormulas };
  const selfTest = createSelfTest({ run: Excel.run, isSetSupported }, () => performance.now(), tools);
  const results = await selfTest.run((result) => {
    console.log(selfTestLine(result, 'vi'));
  });
  console.log(selfTestText(results, [], 'vi').split('\n')[0]);
  process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
}

void main();
