import type { JobState } from '../../../../src/session/jobs';
import { reportSheet } from '../../../../src/taskpane/screens/issues/reportSheet';

const none = { statusSheets: new Map<string, string>() };
const done = (result: unknown): JobState => ({ status: 'done', result }) as JobState;

test('the sheet is not known before it was ever drawn', () => {
  expect(reportSheet({ status: 'idle' }, none)).toBeNull();
});

test('a sheet of an earlier session is known by its mark, whatever it is called', () => {
  const statusSheets = new Map([['KQ_KIEMTRA', 'Kiểm tra (cũ)']]);
  expect(reportSheet({ status: 'idle' }, { statusSheets })).toBe('Kiểm tra (cũ)');
});

test('a check names the sheet it drew, a report lists it among the others', () => {
  expect(reportSheet(done({ kind: 'check', outcome: { sheet: 'KQ Kiểm tra số liệu (2)' } }), none)).toBe(
    'KQ Kiểm tra số liệu (2)',
  );
  const sheets = ['KQ Tổng hợp', 'KQ Kiểm tra số liệu'];
  expect(reportSheet(done({ kind: 'generate', report: { outcome: { sheets } } }), none)).toBe('KQ Kiểm tra số liệu');
});
