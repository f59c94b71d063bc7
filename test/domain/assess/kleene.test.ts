import { and, NOTHING } from '../../../src/domain/assess/kleene';
import { VERDICT_CODES, verdictFromCode } from '../../../src/domain/assess/outcome';
import { VERDICTS, type Verdict } from '../../../src/domain/assess/types';

const both = (left: Verdict, right: Verdict): Verdict =>
  verdictFromCode(and(VERDICT_CODES[left], VERDICT_CODES[right]));

/** Strongest first, as the criteria state it; what is not applicable gives way to everything. */
const ORDER: readonly Verdict[] = ['fail', 'invalid', 'noData', 'provisional', 'pass', 'notApplicable'];

describe('a criterion is the Kleene AND of its checks', () => {
  test.each(ORDER.flatMap((left, i) => ORDER.map((right, j) => [left, right, ORDER[Math.min(i, j)]!] as const)))(
    '%s and %s make %s',
    (left, right, expected) => {
      expect(both(left, right)).toBe(expected);
    },
  );

  test('no check at all leaves nothing that applies', () => {
    expect(verdictFromCode(NOTHING)).toBe('notApplicable');
  });

  test('every verdict has its place in the order', () => {
    expect([...ORDER].sort()).toEqual([...VERDICTS].sort());
  });
});
