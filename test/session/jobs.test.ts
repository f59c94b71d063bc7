import type { Progress } from '../../src/application/ports';
import { createJobs, type JobResult, type Work } from '../../src/session/jobs';
import { everyJob } from './everyJob';

const result: JobResult = { kind: 'template', outcome: { made: ['Phường'], filled: [], kept: [] } };

/** A job that the test ends by hand. */
function handMade() {
  const latest: { progress?: Progress; resolve?: (result: JobResult) => void; reject?: (error: Error) => void } = {};
  const work: Work = (progress) =>
    new Promise((resolve, reject) => void Object.assign(latest, { progress, resolve, reject }));
  return {
    jobs: createJobs(everyJob(work)),
    progress: () => latest.progress!,
    end: () => latest.resolve!(result),
    fail: () => latest.reject!(new Error('stopped')),
  };
}

test('a job runs, tells its steps and ends', async () => {
  const { jobs, progress, end } = handMade();
  const seen: string[] = [];
  jobs.subscribe(() => seen.push(jobs.state().status));
  const started = jobs.start('template');
  progress().report('write', 3, 8);
  expect(jobs.state()).toMatchObject({ kind: 'template', progress: { step: 'write', done: 3, total: 8 } });
  end();
  expect(await started).toEqual({ status: 'done', result });
  expect(seen).toEqual(['running', 'running', 'done']);
});

test('a second job does not start while one runs', async () => {
  const { jobs, end } = handMade();
  const first = jobs.start('template');
  expect(await jobs.start('generate')).toMatchObject({ status: 'running', kind: 'template' });
  end();
  expect(await first).toMatchObject({ status: 'done' });
});

test('reading gives way to the job that the user asks for, and to one job only', async () => {
  const ends: Record<string, (result: JobResult) => void> = {};
  const reading: Work = (progress) =>
    new Promise((_resolve, reject) => {
      const poll = setInterval(() => {
        if (!progress.cancelled()) return;
        clearInterval(poll);
        reject(new Error('stopped'));
      }, 1);
    });
  const jobs = createJobs({
    ...everyJob(() => Promise.resolve(result)),
    read: reading,
    generate: () => new Promise((resolve) => (ends['generate'] = resolve)),
  });
  const read = jobs.start('read');
  expect(await Promise.race([jobs.start('read'), read])).toMatchObject({ status: 'running', kind: 'read' });
  const generated = jobs.start('generate');
  const other = jobs.start('check');
  expect(await read).toMatchObject({ status: 'failed', kind: 'read' });
  expect(await other).toMatchObject({ status: 'running', kind: 'generate' });
  ends['generate']!(result);
  expect(await generated).toEqual({ status: 'done', result });
});

test('stopping is told to the work, and not before it was asked for', async () => {
  const { jobs, progress, fail } = handMade();
  const started = jobs.start('generate');
  expect(progress().cancelled()).toBe(false);
  jobs.cancel();
  expect(progress().cancelled()).toBe(true);
  expect(jobs.state()).toMatchObject({ cancelling: true });
  fail();
  expect(await started).toMatchObject({ status: 'failed' });
});

test('a job begins afresh after one that was stopped', async () => {
  const { jobs, progress, end, fail } = handMade();
  const first = jobs.start('generate');
  jobs.cancel();
  fail();
  await first;
  const second = jobs.start('generate');
  expect(progress().cancelled()).toBe(false);
  end();
  await second;
});

test('a failure is a state that keeps the error, and the next job may start', async () => {
  const error = new Error('no');
  const jobs = createJobs({ ...everyJob(() => Promise.resolve(result)), generate: () => Promise.reject(error) });
  expect(await jobs.start('generate')).toEqual({ status: 'failed', kind: 'generate', error });
  expect(await jobs.start('template')).toMatchObject({ status: 'done' });
});

test('who has let go hears nothing more', async () => {
  const { jobs, end } = handMade();
  const listener = jest.fn();
  jobs.subscribe(listener)();
  const started = jobs.start('template');
  end();
  await started;
  expect(listener).not.toHaveBeenCalled();
});

test('who sees nothing move for long is told that Excel is slow, until it answers', async () => {
  const timers: (() => void)[] = [];
  const latest: { progress?: Progress; resolve?: (result: JobResult) => void } = {};
  const work: Work = (progress) => new Promise((resolve) => void Object.assign(latest, { progress, resolve }));
  let waiting = 0;
  const jobs = createJobs(everyJob(work), undefined, (_, action) => {
    waiting++;
    timers.push(action);
    return () => void waiting--;
  });
  const started = jobs.start('template');
  timers.at(-1)?.();
  expect(jobs.state()).toMatchObject({ progress: { step: 'read', slow: true } });
  latest.progress?.report('write', 1, 2);
  expect(jobs.state()).toMatchObject({ progress: { step: 'write', done: 1, total: 2 } });
  expect(jobs.state()).not.toMatchObject({ progress: { slow: true } });
  latest.resolve?.(result);
  await started;
  expect(waiting).toBe(0);
});
