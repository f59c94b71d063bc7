import { createPace } from '../../src/session/pace';

test('a pause is due only when the thread was held for long, and time counts anew after it', async () => {
  let now = 0;
  let moments = 0;
  const rest = createPace(
    () => now,
    () => {
      moments++;
      now += 4;
      return Promise.resolve();
    },
  );
  now = 49;
  expect(rest()).toBeNull();
  now = 50;
  await rest();
  expect(moments).toBe(1);
  now += 49;
  expect(rest()).toBeNull();
});
