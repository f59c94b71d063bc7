import { runCooperatively } from '../../src/application/runCooperatively';
import type { Progress } from '../../src/application/ports';
import type { Resumable } from '../../src/domain/resumable';

function* threeSteps(done: string[]): Resumable<number> {
  for (const step of ['a', 'b', 'c']) {
    done.push(step);
    yield;
  }
  return done.length;
}

const progress = (cancelled: () => boolean, pauses: number[]): Progress => ({
  report: () => undefined,
  cancelled,
  rest: () => {
    pauses.push(pauses.length);
    return Promise.resolve();
  },
});

test('work runs to its end with a pause wherever one is due', async () => {
  const pauses: number[] = [];
  expect(
    await runCooperatively(
      threeSteps([]),
      progress(() => false, pauses),
    ),
  ).toBe(3);
  expect(pauses).toHaveLength(3);
});

test('work without a page around it is never paused', async () => {
  expect(await runCooperatively(threeSteps([]), { report: () => undefined, cancelled: () => true })).toBe(3);
});

test('who asks to stop is heard in the middle of the work, before anything was written', async () => {
  const done: string[] = [];
  const stopped = runCooperatively(
    threeSteps(done),
    progress(() => done.length > 1, []),
  );
  await expect(stopped).rejects.toMatchObject({ code: 'cancelled', restored: true });
  expect(done).toEqual(['a', 'b']);
});
