import { HOST_FAILURES, HostFailure } from '../../../src/application/ports';
import { REPORT_FAILURES, ReportFailure } from '../../../src/application/reportFailure';
import { failureWords } from '../../../src/taskpane/wording/failure';
import { progressWords } from '../../../src/taskpane/wording/progress';

describe('progress', () => {
  test.each([
    ['read', 0, 1, 'Bước 1/5: Đọc các bảng…', null, 0],
    ['check', 0, 0, 'Bước 2/5: Kiểm tra số liệu…', null, 0.2],
    ['write', 4, 8, 'Bước 5/5: Ghi các trang…', '4/8', 0.9],
  ] as const)('%s at %i of %i is one of the five steps inside Excel', (step, done, total, words, part, share) => {
    expect(progressWords('generate', { step, done, total }, 'vi')).toEqual({ step: words, part, slow: null, share });
  });

  test('an Excel that has not answered for long is told as slow', () => {
    expect(progressWords('generate', { step: 'write', done: 0, total: 1, slow: true }, 'vi').slow).toContain(
      'trả lời chậm',
    );
  });

  test('the template has three steps', () => {
    const { step } = progressWords('template', { step: 'write', done: 0, total: 1 }, 'en');
    expect(step).toBe('Step 3 of 3: Writing the sheets…');
  });
});

describe('failures', () => {
  test.each(HOST_FAILURES)('Excel refusing with %s is told in both languages', (code) => {
    for (const language of ['vi', 'en'] as const) {
      const { sentences, calm } = failureWords(new HostFailure(code, 'KQ Nhóm', true), language);
      expect(sentences).toHaveLength(2);
      expect(calm).toBe(code === 'cancelled');
    }
  });

  test('a workbook that could not be brought back is told so', () => {
    const told = (restored: boolean) => failureWords(new HostFailure('unknown', '', restored), 'vi').sentences[1];
    expect(told(true)).toBe('Sổ tính vẫn nguyên như trước.');
    expect(told(false)).toContain('Chưa xác nhận được');
  });

  test.each(REPORT_FAILURES)('a workbook with %s is told a way out inside Excel, no command line', (code) => {
    const { sentences, offersTemplate } = failureWords(new ReportFailure(code, '2031'), 'vi');
    expect(sentences.join(' ')).not.toMatch(/npm/);
    expect(offersTemplate).toBe(code === 'noWardTable' || code === 'noWards');
  });

  test('anything else is told as unexpected with what it said', () => {
    expect(failureWords(new Error('boom'), 'vi').sentences).toEqual(['Lỗi ngoài dự kiến: boom']);
    expect(failureWords('boom', 'en').sentences).toEqual(['Unexpected error: boom']);
  });
});
