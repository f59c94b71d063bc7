import { addressOf } from '../../src/cells/address';
import { joinAddresses } from '../../src/excel/address';

test('addresses are joined, but never beyond the 8,192 characters that Excel takes', () => {
  const areas = Array.from({ length: 3000 }, (_, row) => [row, 0, 1, 2] as const);
  const joined = joinAddresses(areas);
  expect(joined.every((address) => address.length <= 8192)).toBe(true);
  expect(joined.join(',').split(',')).toEqual(areas.map(addressOf));
  expect(joined.length).toBeGreaterThan(1);
});
