import fc from 'fast-check';
import { faithfulDecimal, localDecimal, localNumber } from '../../src/wording/exactText';

describe('numbers in sentences', () => {
  test.each([
    ['8999.5', '100', [90], '89.995'],
    ['9000', '100', [90], '90'],
    ['100', '13', [6], '7.69'],
    ['1499999', '1000000', [1.5], '1.499999'],
    ['-100', '12', [6], '-8.33'],
    ['1', '1000000', [0], '0.000001'],
    ['99999', '1000', [100], '99.999'],
    ['0', '7', [0], '0'],
    ['1e+21', '1', [], '1000000000000000000000'],
  ])('%s/%s beside %p reads %s', (numerator, denominator, references, text) => {
    expect(faithfulDecimal({ numerator, denominator }, references)).toBe(text);
  });

  test('stand on the same side of the threshold as the exact fraction', () => {
    const whole = fc.integer({ min: 1, max: 1_000_000 });
    const threshold = fc.integer({ min: 0, max: 2000 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(whole, fc.integer({ min: 0, max: 1_000_000 }), threshold, (total, part, limit) => {
        const shown = Number(faithfulDecimal({ numerator: String(100 * part), denominator: String(total) }, [limit]));
        const exact = BigInt(1000 * part) - BigInt(Math.round(limit * 10)) * BigInt(total);
        expect(Math.sign(shown - limit)).toBe(exact > 0n ? 1 : exact < 0n ? -1 : 0);
      }),
    );
  });

  test('are written as the language writes them', () => {
    expect(localDecimal('2160.5', 'vi')).toBe('2.160,5');
    expect(localDecimal('2160.5', 'en')).toBe('2,160.5');
    expect(localNumber(821.6, 'vi')).toBe('821,6');
    expect(localNumber(-1234567, 'vi')).toBe('-1.234.567');
    expect(localNumber(1e-7, 'en')).toBe('0.0000001');
  });
});
