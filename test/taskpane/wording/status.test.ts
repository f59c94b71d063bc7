import { HostFailure } from '../../../src/application/ports';
import { ReportFailure } from '../../../src/application/reportFailure';
import type { JobResult, JobState } from '../../../src/session/jobs';
import { announcement, doneWords, isTold, nothingToScore } from '../../../src/taskpane/wording/status';
import { scored } from '../scored';

const failed = (kind: 'read' | 'generate', error: unknown) => ({ status: 'failed', kind, error }) as const;
const running = (done: number): JobState => ({
  status: 'running',
  kind: 'generate',
  progress: { step: 'write', done, total: 10 },
  cancelling: false,
});

describe('what is announced', () => {
  test('a step is announced once, not each sheet of it', () => {
    expect(announcement(running(1), false, 'vi')).toEqual({ text: 'Bước 5/5: Ghi các trang…', urgent: false });
    expect(announcement(running(7), false, 'vi')).toEqual(announcement(running(1), false, 'vi'));
  });

  test('a failure interrupts, a stop that was asked for does not', () => {
    const refused = announcement(failed('generate', new HostFailure('cellEditMode', '', true)), false, 'vi');
    expect(refused).toMatchObject({ urgent: true });
    expect(refused.text).toContain('Chưa chấm điểm được.');
    expect(announcement(failed('generate', new HostFailure('cancelled', '', true)), false, 'vi').urgent).toBe(false);
  });

  test('data that grew old are announced over what was done before', () => {
    const done: JobState = {
      status: 'done',
      result: { kind: 'restore', kept: { step: 1, keptAt: '', sheets: ['KQ'] } },
    };
    expect(announcement(done, false, 'vi').text).toContain('Đã khôi phục');
    expect(announcement(done, true, 'vi').text).toContain('Số liệu đã thay đổi');
  });

  test('the pane keeps silent about an empty workbook that it read by itself', () => {
    const empty = failed('read', new ReportFailure('noWardTable', ''));
    expect(announcement(empty, false, 'vi').text).toBe('');
    expect(isTold(empty)).toBe(false);
    expect(isTold(failed('generate', new ReportFailure('noWardTable', '')))).toBe(true);
    expect(isTold(failed('read', new HostFailure('cellEditMode', '', true)))).toBe(true);
  });
});

test('a workbook without wards or data begins anew; one without a rule set for its year does not', () => {
  expect(nothingToScore(new ReportFailure('noWards', ''))).toBe(true);
  expect(nothingToScore(new ReportFailure('noYear', ''))).toBe(true);
  expect(nothingToScore(new ReportFailure('noRuleSet', '2031'))).toBe(false);
  expect(nothingToScore(new HostFailure('unknown', '', true))).toBe(false);
});

describe('what is told when a job is done', () => {
  const generated = async (statusSheets: readonly string[]): Promise<JobResult> => {
    const scoring = await scored(2022, undefined, statusSheets);
    const outcome = {
      ...scoring.assessment,
      ruleSetId: 'KS2022',
      ruleSetName: null,
      wards: 14,
      criteria: 22,
      merit: null,
      land: [],
      roadmap: scoring.roadmap,
      issues: { error: 0, warning: 0, info: 0 },
      sheets: ['KQ Tổng hợp'],
      timings: [],
    };
    return { kind: 'generate', report: { outcome, scoring } } as unknown as JobResult;
  };

  test('a report links its sheets, and offers the way back only where something was there before', async () => {
    expect(doneWords(await generated([]), 'vi')).toMatchObject({
      title: 'Đã chấm điểm',
      sentences: ['Năm 2022 · Khảo sát 2022 · 14 phường'],
      sheets: ['KQ Tổng hợp'],
      offersBringBack: false,
    });
    expect(doneWords(await generated(['KQ Nhóm']), 'vi').offersBringBack).toBe(true);
  });

  test('sample data offer to be looked at, an empty template does not', () => {
    const outcome = { made: ['Phường'], filled: [], kept: [] };
    expect(doneWords({ kind: 'sample', outcome }, 'vi').offersRead).toBe(true);
    expect(doneWords({ kind: 'template', outcome }, 'vi')).toMatchObject({ offersRead: false, sheets: ['Phường'] });
  });
});
