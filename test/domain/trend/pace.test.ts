import fc from 'fast-check';
import { paceOf } from '../../../src/domain/trend';

const at = (year: number, part: number, whole = 14) => ({ year, part, whole });
const ALL = { year: 2028, percent: 100 };

describe('the pace towards a target', () => {
  // From 2 of 14 in 2022 a straight line to 14 in 2028 asks for 2 wards a year.
  test.each([
    ['exactly the required rate is on track', at(2023, 4), 'onTrack'],
    ['just below it is moderate', at(2024, 5), 'moderate'],
    ['exactly half of it is moderate', at(2023, 3), 'moderate'],
    ['less than half is stagnating', at(2026, 5), 'stagnating'],
    ['no change is stagnating', at(2023, 2), 'stagnating'],
    ['a loss is decreasing', at(2023, 1), 'decreasing'],
    ['the target reached early is on track', at(2024, 14), 'onTrack'],
    ['the target reached late is on track', at(2030, 14), 'onTrack'],
    ['the target missed in its year is not', at(2028, 13), 'moderate'],
    ['the same year says nothing', at(2022, 9), 'unknown'],
    ['no ward says nothing', at(2023, 0, 0), 'unknown'],
  ] as const)('%s', (_, now, pace) => {
    expect(paceOf(at(2022, 2), now, ALL)).toBe(pace);
  });

  test('from nothing it is a straight line, not a compound rate', () => {
    expect(paceOf(at(2022, 0), at(2025, 7), { year: 2025, percent: 50 })).toBe('onTrack');
    expect(paceOf(at(2022, 0), at(2024, 4), { year: 2025, percent: 50 })).toBe('moderate');
    expect(paceOf(at(2022, 0), at(2024, 0), ALL)).toBe('stagnating');
  });

  test('a target that was reached at the start is held or lost', () => {
    const half = { year: 2025, percent: 50 };
    expect(paceOf(at(2022, 7), at(2023, 7), half)).toBe('onTrack');
    expect(paceOf(at(2022, 9), at(2023, 8), half)).toBe('onTrack');
    expect(paceOf(at(2022, 9), at(2023, 6), half)).toBe('decreasing');
  });

  test('shares are compared though the wards change in number', () => {
    expect(paceOf(at(2022, 7, 14), at(2023, 6, 12), ALL)).toBe('stagnating');
    expect(paceOf(at(2022, 7, 14), at(2023, 7, 12), ALL)).toBe('onTrack');
  });

  test('a target in the past of the start says nothing', () => {
    expect(paceOf(at(2025, 7), at(2026, 8), { year: 2025, percent: 50 })).toBe('unknown');
  });

  test('more is never a worse pace', () => {
    const order = ['decreasing', 'stagnating', 'moderate', 'onTrack'];
    const whole = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(
        fc.nat(20),
        whole,
        fc.nat(20),
        whole,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 100 }),
        (a, b, c, d, years, percent) => {
          const pace = (part: number): number =>
            order.indexOf(paceOf(at(2022, Math.min(a, b), b), at(2022 + years, part, d), { year: 2028, percent }));
          const part = Math.min(c, d);
          if (part > 0) expect(pace(part)).toBeGreaterThanOrEqual(pace(part - 1));
        },
      ),
      { seed: 1886 },
    );
  });
});
