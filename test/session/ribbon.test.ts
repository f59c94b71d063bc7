import { createJobs, type JobResult, type Work } from '../../src/session/jobs';
import { associateRibbon, type CommandEvent } from '../../src/session/ribbon';
import { everyJob } from './everyJob';

const result: JobResult = { kind: 'template', outcome: { made: ['Phường', 'Đất'], filled: [], kept: [] } };
const succeed: Work = () => Promise.resolve(result);
const refuse: Work = () => Promise.reject(new Error('protected'));

function ribbon(work: Work, pane: () => Promise<void> = () => Promise.resolve()) {
  const commands = new Map<string, (event: CommandEvent) => Promise<void>>();
  const jobs = createJobs(everyJob(work));
  const showPane = jest.fn(pane);
  const goTo = jest.fn<Promise<void>, [sheet: string]>(() => Promise.resolve());
  associateRibbon({ associate: (name, command) => void commands.set(name, command), showPane, goTo }, jobs);
  /** How often the event was completed. */
  const press = async (name: string): Promise<number> => {
    const completed = jest.fn();
    await commands.get(name)!({ completed });
    return completed.mock.calls.length;
  };
  return { press, showPane, goTo, jobs };
}

test.each(['generateReport', 'checkData', 'createTemplate', 'bringBack'])(
  '%s works without the pane and completes its event',
  async (name) => {
    const { press, showPane } = ribbon(succeed);
    expect(await press(name)).toBe(1);
    expect(showPane).not.toHaveBeenCalled();
  },
);

test('a failure opens the pane, which tells it, and completes the event', async () => {
  const { press, showPane, jobs } = ribbon(refuse);
  expect(await press('generateReport')).toBe(1);
  expect(showPane).toHaveBeenCalledTimes(1);
  expect(jobs.state()).toMatchObject({ status: 'failed', kind: 'generate' });
});

test('the event is completed even when the pane refuses to open', async () => {
  const { press } = ribbon(refuse, () => Promise.reject(new Error('no pane')));
  expect(await press('generateReport')).toBe(1);
});

test('a button pressed while a job runs opens the pane that shows it', async () => {
  const { press, showPane } = ribbon(() => new Promise(() => undefined));
  void press('generateReport');
  expect(await press('createTemplate')).toBe(1);
  expect(showPane).toHaveBeenCalledTimes(1);
});

test('who pressed a ribbon button is shown the first sheet that it made', async () => {
  const { press, goTo } = ribbon(succeed);
  await press('createTemplate');
  expect(goTo.mock.calls).toEqual([['Phường']]);
});
