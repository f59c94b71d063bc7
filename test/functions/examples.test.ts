import { exampleFormula, KM_FUNCTIONS } from '../../src/functions/catalogue';
import { functionsTexts } from '../../src/language/functions';
import { liveOf, sampleGrids } from './books';
import { callOf } from './callFormula';
import { call, connect, settle } from './fakeRuntime';

beforeAll(() => {
  connect(liveOf(sampleGrids()));
});

test.each(KM_FUNCTIONS.map(({ id }) => id))('%s shows over the sample what its help page says', async (id) => {
  const asked = callOf(exampleFormula(id));
  const { shown } = call(asked.id, ...asked.inputs);
  await settle();
  const [answer] = shown;
  const { shows } = functionsTexts.vi.functions[id].example;
  expect(asked.id).toBe(id);
  expect(shown).toHaveLength(1);
  if (Array.isArray(answer)) expect((answer as unknown[][]).slice(0, shows.length)).toEqual(shows);
  else expect([[answer]]).toEqual(shows);
});
