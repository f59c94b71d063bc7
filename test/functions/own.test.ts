import fc from 'fast-check';
import { casesAllowed, change, check, scoreOf } from './ownAnswers';
import type { Answer } from '../../src/functions/model/answer';

const told = (answer: Answer): unknown =>
  answer.kind === 'value' ? answer.value : answer.kind === 'problem' ? answer.code : answer.rows;
const sentence = (answer: Answer): string => (answer.kind === 'problem' ? answer.sentence : '');

describe('CASESALLOWED', () => {
  test.each([
    // 6% of 205 is 12.3: 192.7 may remain, so 192 cases.
    [205, 6, 192],
    [13, 6, 12],
    [100, 15, 85],
    [20, 15, 17],
    [2, 50, 1],
    [1, 50, 0],
    [0, 6, 0],
    [100, 0, 100],
    [100, 100, 0],
    [100, '6%', 94],
    ['205', '6%', 192],
    [1000, '0,1%', 999],
    [1000, '0,05%', 999],
    [10000, 2.5, 9750],
  ])('after %p with a decrease of %p it is %p', (previous, percent, allowed) => {
    expect(told(casesAllowed(previous, percent, 'vi'))).toBe(allowed);
  });

  test('what it allows meets the decrease, and one case more does not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 101, max: 10_000 }),
        (previous, hundredths) => {
          const allowed = told(casesAllowed(previous, hundredths / 100, 'vi')) as number;
          const falls = (now: number): boolean =>
            BigInt(now) * 10_000n <= BigInt(previous) * BigInt(10_000 - hundredths);
          expect([falls(allowed), falls(allowed + 1)]).toEqual([true, false]);
        },
      ),
    );
  });

  test('a decrease of at most 1 without its sign could be a percentage cell: it asks and never guesses', () => {
    const answer = casesAllowed(205, 0.06, 'vi');
    expect(told(answer)).toBe('invalidValue');
    expect(sentence(answer)).toContain('6%');
    expect(sentence(answer)).toContain('0,06%');
    expect(told(casesAllowed(205, 1, 'vi'))).toBe('invalidValue');
  });

  test.each([[-1], [101], ['6 vụ'], [true]])('a decrease of %p is no decrease', (percent) => {
    expect(told(casesAllowed(205, percent, 'vi'))).toBe('invalidValue');
  });

  test('nothing typed for last year is no data and not 0', () => {
    expect(told(casesAllowed('', 6, 'vi'))).toBe('notAvailable');
    expect(told(casesAllowed(null, 6, 'vi'))).toBe('notAvailable');
    expect(told(casesAllowed(205, '', 'vi'))).toBe('invalidValue');
  });
});

describe('CHANGE', () => {
  test.each([
    [200, 190, -0.05],
    [205, 191, -14 / 205],
    [13, 12, -1 / 13],
    [0.3, 0.1, -2 / 3],
    [3, 3, 0],
    [4, 6, 0.5],
    ['1.234,5', 1234.5, 0],
    [0, 0, 'Giữ vững ở mức 0'],
    [0, 3, 'Tăng từ 0 lên 3'],
  ])('from %p to %p it is %p', (previous, current, expected) => {
    expect(told(change(previous, current, 'vi'))).toBe(expected);
  });

  test('it is the nearest number to the exact quotient', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        (previous, current) => {
          expect(told(change(previous, current, 'vi'))).toBe((current - previous) / previous);
        },
      ),
    );
  });

  test('a blank year is no data', () => {
    expect(told(change('', 5, 'vi'))).toBe('notAvailable');
    expect(told(change(5, null, 'vi'))).toBe('notAvailable');
  });

  test('negative figures and two-faced numbers are told, not computed', () => {
    expect(told(change(-5, 5, 'vi'))).toBe('invalidValue');
    expect(sentence(change('2.160', 5, 'vi'))).toContain('2.160');
    expect(told(change('2.160', 5, 'vi'))).toBe('invalidValue');
  });
});

describe('SCOREOF', () => {
  test.each([
    ['words of the sheets with their symbols', [['✔ Đạt', '✖ K.đạt', '? Thiếu', '– K.áp dụng']], 1],
    ['words as people type them', [['đạt', 'ĐẠT ', 'không đạt', 'Pass']], 3],
    ['yes and no of a formula', [[true, false, true]], 2],
    ['a column', [['Đạt'], [''], ['Đạt']], 2],
    ['only fails, which is a true 0', [['Không đạt']], 0],
    ['verdicts that are not known yet', [['Tạm tính', 'Số liệu lỗi', 'Đạt']], 1],
  ])('counts passes among %s', (_, cells, passed) => {
    expect(told(scoreOf(cells, 'vi'))).toBe(passed);
  });

  test('blanks alone are no score', () => {
    expect(told(scoreOf([['', null, ' ']], 'vi'))).toBe('notAvailable');
  });

  test('a word that says no verdict is named with its place', () => {
    const answer = scoreOf(
      [
        ['Đạt', 'Đạt'],
        ['Đạt', 'gần đạt'],
      ],
      'vi',
    );
    expect(told(answer)).toBe('invalidValue');
    expect(sentence(answer)).toContain('“gần đạt” ở hàng 2, cột 2');
    expect(told(scoreOf([['Đạt', 1]], 'vi'))).toBe('invalidValue');
  });
});

describe('CHECK', () => {
  test.each([
    [500, '≥', 500, 'Đạt'],
    [499.9, '≥', 500, 'Không đạt'],
    [500, '>=', 500, 'Đạt'],
    [500, '>', 500, 'Không đạt'],
    [2, '≤', 2, 'Đạt'],
    [2, '<', 2, 'Không đạt'],
    [3, 'bằng', 3, 'Đạt'],
    [3, '=', 4, 'Không đạt'],
    [8, 'từ … đến', '8-10', 'Đạt'],
    [11, 'từ … đến', '8–10', 'Không đạt'],
    [0.3, '≥', 0.30000000000000004, 'Không đạt'],
    [0, 'không có', null, 'Đạt'],
    [1, 'không có', '', 'Không đạt'],
    ['Có', 'có', null, 'Đạt'],
    [false, 'có', null, 'Không đạt'],
    ['HTXSNV', 'danh hiệu ≥', 'Hoàn thành tốt nhiệm vụ', 'Đạt'],
    ['Hoàn thành nhiệm vụ', 'danh hiệu ≥', 'HTXSNV', 'Không đạt'],
    ['', '≥', 500, 'Chưa có số liệu'],
    [-1, '≤', 5, 'Số liệu lỗi'],
    ['12,5', '≥', '12,5', 'Đạt'],
  ])('%p %p %p is %p', (value, operator, threshold, expected) => {
    expect(told(check(value, operator, threshold, 'vi'))).toBe(expected);
  });

  test('it speaks the language that it is asked in', () => {
    expect(told(check(1, 'at least', 1, 'en'))).toBe('invalidValue');
    expect(told(check(1, '≥', 1, 'en'))).toBe('Pass');
  });

  test.each([
    ['an unknown comparison', 5, 'hơn', 3],
    ['a comparison of two figures', 5, 'giảm ≥', 3],
    ['no comparison', 5, '', 3],
    ['no threshold', 5, '≥', ''],
    ['a threshold that is no number', 5, '≥', 'ba'],
    ['a threshold that can be read in two ways', 5, '≥', '2.160'],
    ['a range turned round', 5, 'từ … đến', '10-8'],
    ['a range of one number', 5, 'từ … đến', 8],
    ['a threshold where there is none', 5, 'không có', 3],
    ['a figure that is no number', '12 vụ', '≥', 3],
    ['a title that is none', 'Giỏi', 'danh hiệu ≥', 'HTXSNV'],
    ['neither yes nor no', 'có lẽ', 'có', null],
  ])('%s is told in a sentence', (_, value, operator, threshold) => {
    const answer = check(value, operator, threshold, 'vi');
    expect(told(answer)).toBe('invalidValue');
    expect(sentence(answer)).toMatch(/\S{2,}.*\.$/);
  });
});
