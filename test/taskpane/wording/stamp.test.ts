import { stampWords } from '../../../src/taskpane/wording/overview';
import { monthlyGrids } from '../../support/monthly';
import { scored } from '../scored';

const ROWS = [{ ward: 'An', year: 2026, month: 6, figure: 3 }];

test('a period that the settings choose stands above the scores, with its days', async () => {
  const scoring = await scored(2026, monthlyGrids(['An'], ROWS, { 'Kỳ báo cáo': '6 tháng' }));
  expect(stampWords(scoring, 'vi').join('\n')).toMatch(/Kỳ báo cáo: 6 tháng \(01\/0?1\/2026 – 30\/0?6\/2026\)/);
});

test('a year that is read as it comes names no period', async () => {
  expect(stampWords(await scored(2026, monthlyGrids(['An'], ROWS)), 'vi').join('\n')).not.toContain('Kỳ báo cáo');
});
