import { keepWalked, wasWalked } from '../../../src/taskpane/shell/useWalk';

test('the walk is remembered once it was closed, and never where nothing can be kept', () => {
  const kept = new Map<string, string>();
  const memory = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  expect(wasWalked(memory)).toBe(false);
  keepWalked(memory);
  expect(wasWalked(memory)).toBe(true);
  keepWalked(null);
  expect(wasWalked(null)).toBe(false);
});
