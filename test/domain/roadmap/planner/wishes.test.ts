import { askedOf, DEFAULT_ASSUMPTIONS, NO_WISHES } from '../../../../src/domain/roadmap/planner';

test('no wish leaves the planner as it is', () => {
  expect(askedOf([])).toEqual({ wishes: NO_WISHES, assumptions: DEFAULT_ASSUMPTIONS });
});

test('of two wishes about one thing the later counts, and a ward can be left out of several years', () => {
  const { wishes, assumptions } = askedOf([
    { kind: 'choose', wardCode: 'A', year: 2024 },
    { kind: 'choose', wardCode: 'A', year: 2026 },
    { kind: 'exclude', wardCode: 'B', year: 2024 },
    { kind: 'exclude', wardCode: 'B', year: 2025 },
    { kind: 'exclude', wardCode: 'C', year: null },
    { kind: 'minimum', unit: 'U', least: 1 },
    { kind: 'minimum', unit: 'U', least: 2 },
    { kind: 'lead', criterionId: 'C07', years: 5 },
  ]);
  expect(wishes.fixed.map(({ wardCode, year }) => [wardCode, year])).toEqual([['A', 2026]]);
  expect(wishes.excluded).toEqual([
    { wardCode: 'B', years: [2024] },
    { wardCode: 'B', years: [2025] },
    { wardCode: 'C', years: null },
  ]);
  expect([...wishes.minimumPerUnit]).toEqual([['U', 2]]);
  expect(assumptions.leadYearsOfCriterion).toEqual({ C07: 5 });
});
