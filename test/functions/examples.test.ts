import { exampleFormula, FUNCTION_CATALOGUE } from '../../src/application/functionCatalogue';
import { functionExamples } from '../../src/language/functionExamples';
import { liveOf, sampleGrids } from './books';
import { callOf } from './callFormula';
import { call, connect, settle } from './fakeRuntime';

beforeAll(() => {
  connect(liveOf(sampleGrids()));
});

test.each(FUNCTION_CATALOGUE.map(({ id }) => id))('%s shows over the sample what its help page says', async (id) => {
  const asked = callOf(exampleFormula(id));
  const { shown } = call(asked.id, ...asked.inputs);
  await settle();
  const [answer] = shown;
  const { shows } = functionExamples[id];
  expect(asked.id).toBe(id);
  expect(shown).toHaveLength(1);
  if (Array.isArray(answer)) expect((answer as unknown[][]).slice(0, shows.length)).toEqual(shows);
  else expect([[answer]]).toEqual(shows);
});
