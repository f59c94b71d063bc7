import { evidenceStanding, lastDecision, type Judge } from '../../../src/domain/appraisal';

describe('evidence on the day of the report', () => {
  test.each([
    ['ended the day before', '2023-12-30', 'expired', -1],
    ['is good on its last day', '2023-12-31', 'expiring', 0],
    ['ends in 90 days: soon', '2024-03-30', 'expiring', 90],
    ['ends in 91 days: not soon', '2024-03-31', 'valid', 91],
  ] as const)('%s', (_, expiry, standing, days) => {
    expect(evidenceStanding(expiry, '2023-12-31')).toEqual({ standing, days });
  });

  test('without an end is good for ever, and without a day of the report nothing is said', () => {
    expect(evidenceStanding(null, '2023-12-31')).toBeNull();
    expect(evidenceStanding('2020-01-01', null)).toEqual({ standing: 'unknown', days: null });
  });
});

describe('who decided last', () => {
  const by = (decidedBy: string, decidedOn: string | null, judgedBy: Judge | null = null) => ({
    ...{ judgedBy, decidedBy, decidedOn },
  });
  test('is the one with the latest day; of one day the one written last', () => {
    expect(lastDecision([by('A', '2023-12-20'), by('B', '2023-12-01')])?.decidedBy).toBe('A');
    expect(lastDecision([by('A', '2023-12-20'), by('B', '2023-12-20')])?.decidedBy).toBe('B');
    expect(lastDecision([by('A', '2023-12-20'), by('B', null)])?.decidedBy).toBe('A');
    expect(lastDecision([by('A', null), by('B', null)])?.decidedBy).toBe('B');
  });

  test('is the appraiser, however late a ward assesses itself; without an appraiser the ward', () => {
    const ward = by('Phường', '2023-12-25', 'self');
    expect(lastDecision([by('Tổ', '2023-12-20', 'appraised'), ward])?.decidedBy).toBe('Tổ');
    expect(lastDecision([by('', null, 'appraised'), ward])?.decidedBy).toBe('Phường');
    expect(lastDecision([by('Ai', '2023-12-30'), ward])?.decidedBy).toBe('Phường');
  });

  test('is nobody when nobody is named', () => {
    expect(lastDecision([by('', null)])).toBeNull();
    expect(lastDecision([])).toBeNull();
  });
});
