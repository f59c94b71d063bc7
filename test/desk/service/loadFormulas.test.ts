import { loadFormulas } from '../../../src/desk/service/loadFormulas';

const atOnce = (): Promise<void> => Promise.resolve();

test('what does not come is told once, tried again until it comes, and told then', async () => {
  const told: string[] = [];
  let attempts = 0;
  const load = (): Promise<string> =>
    ++attempts < 4 ? Promise.reject(new Error('gone')) : Promise.resolve('formulas');
  expect(await loadFormulas(load, (state) => told.push(state), atOnce)).toBe('formulas');
  expect(told).toEqual(['missing', 'loaded']);
  expect(attempts).toBe(4);
});

test('what comes at once is not worth a word', async () => {
  const told: string[] = [];
  await loadFormulas(
    () => Promise.resolve(1),
    (state) => told.push(state),
    atOnce,
  );
  expect(told).toEqual([]);
});
