import { addsUp, BUILT_IN_INDICATORS, isEvent } from '../../../src/domain/indicators';
import { BUILT_IN_RULE_SETS, indicatorIdsOf } from '../../../src/domain/ruleSet';

const read = new Set(BUILT_IN_RULE_SETS.flatMap(({ checks }) => checks).flatMap(indicatorIdsOf));

test('an indicator is judged exactly where a check reads it', () => {
  for (const { id, use } of BUILT_IN_INDICATORS)
    expect([id, use]).toEqual([id, read.has(id) ? 'judged' : 'information']);
});

test('every id stands once', () => {
  const ids = BUILT_IN_INDICATORS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every number has a bound that a typing error passes and no unit of the country does', () => {
  for (const { id, kind, upperBound } of BUILT_IN_INDICATORS) {
    const isNumber = kind === 'count' || kind === 'decimal';
    expect([id, upperBound === null]).toEqual([id, !isNumber]);
    if (isNumber) expect(upperBound).toBeGreaterThanOrEqual(200);
  }
});

test.each([
  ['social_order_crimes', true, false],
  ['officers', false, false],
  ['merit_certificate', false, true],
  ['own_headquarters', false, false],
  ['unit_title', false, false],
])('%s adds up: %s, is an event: %s', (id, adds, event) => {
  const indicator = BUILT_IN_INDICATORS.find((each) => each.id === id)!;
  expect([addsUp(indicator), isEvent(indicator)]).toEqual([adds, event]);
});
