import { jumpOf, type Jump } from '../../../src/application/collect/jumps';
import { BUILT_IN_INDICATORS } from '../../../src/domain/indicators';
import type { IndicatorValue } from '../../../src/domain/reading/types';

test.each<[string, string, IndicatorValue, number, IndicatorValue, number, Jump | null]>([
  ['a total that became less', 'social_order_crimes', 10, 5, 9, 6, 'falls'],
  ['a total that stayed', 'social_order_crimes', 10, 5, 10, 6, null],
  ['a month like the others', 'files', 500, 5, 600, 6, null],
  ['a month with more than three times as much', 'files', 500, 5, 801, 6, 'leaps'],
  ['just three times as much', 'files', 500, 5, 800, 6, null],
  ['the same spread over two months', 'files', 500, 5, 1100, 7, null],
  ['small figures', 'social_order_crimes', 0, 5, 9, 6, null],
  ['the first cases of the year, many at once', 'social_order_crimes', 0, 5, 10, 6, 'leaps'],
  ['a state three times as large', 'officers', 10, 5, 30, 6, null],
  ['a state more than three times as large', 'officers', 10, 5, 31, 6, 'leaps'],
  ['a state that shrank', 'families', 3100, 5, 1000, 6, 'leaps'],
  ['an event that is undone', 'security_festival', true, 5, false, 6, 'undone'],
  ['an event that happened', 'security_festival', false, 5, true, 6, null],
  ['a state that is no more', 'own_headquarters', true, 5, false, 6, null],
  ['another title', 'unit_title', 'advanced', 5, 'determined_to_win', 6, null],
])('%s: %s', (_, id, before, earlier, after, month, expected) => {
  const indicator = BUILT_IN_INDICATORS.find((each) => each.id === id)!;
  expect(jumpOf(indicator, after, month, { value: before, month: earlier })).toBe(expected);
});
