import type { Scoring } from '../../src/application/scoreWorkbook';
import { createScores } from '../../src/session/scores';

const scoring = (...statusSheets: string[]): Scoring =>
  ({ snapshot: { statusSheets: new Map(statusSheets.map((name) => [name, name])) } }) as unknown as Scoring;

test('a change in an input sheet makes what is shown stale at once, and the status sheets with it', () => {
  const scores = createScores();
  scores.read(scoring('KQ Nhóm'), true);
  expect(scores.state()).toMatchObject({ stale: false, sheets: 'current' });
  scores.change({ sheets: ['Nhóm 1'] });
  expect(scores.state()).toMatchObject({ stale: true, sheets: 'stale' });
});

test('what the user types on a status sheet changes no verdict, but the sheet is no longer as it was drawn', () => {
  const scores = createScores();
  scores.read(scoring('KQ Nhóm'), true);
  scores.change({ sheets: ['KQ Nhóm'] });
  expect(scores.state()).toMatchObject({ stale: false, sheets: 'edited' });
  scores.read(scoring('KQ Nhóm'), true);
  expect(scores.state().sheets).toBe('current');
});

test('what the pane writes itself, a setting or a repair, leaves the status sheets behind until they are drawn again', () => {
  const scores = createScores();
  scores.wrote();
  expect(scores.state().sheets).toBe('none');
  scores.read(scoring('KQ Nhóm'), true);
  scores.wrote();
  expect(scores.state()).toMatchObject({ stale: false, sheets: 'stale' });
  scores.read(scoring('KQ Nhóm'), false);
  expect(scores.state().sheets).toBe('stale');
});

test('a sheet of the user’s own may feed a formula of an input cell, of which nothing else tells: it counts as data', () => {
  const scores = createScores();
  scores.read(scoring('KQ Nhóm'), true);
  scores.change({ sheets: ['Của tôi'] });
  expect(scores.state()).toMatchObject({ stale: true, sheets: 'stale' });
});

test('a change nobody can place counts as one in the data', () => {
  const scores = createScores();
  scores.read(scoring('KQ Nhóm'), true);
  scores.change({ sheets: [] });
  expect(scores.state().stale).toBe(true);
});

test('reading again freshens the pane but not the status sheets', () => {
  const scores = createScores();
  scores.read(scoring('KQ Nhóm'), true);
  scores.change({ sheets: ['Đất'] });
  scores.read(scoring('KQ Nhóm'), false);
  expect(scores.state()).toMatchObject({ stale: false, sheets: 'stale' });
});

test('nobody knows how old the status sheets of an earlier session are', () => {
  const scores = createScores();
  scores.read(scoring('KQ Nhóm'), false);
  expect(scores.state().sheets).toBe('unknown');
  scores.clear();
  scores.read(scoring(), false);
  expect(scores.state().sheets).toBe('none');
});

test('a note on a sheet that the very first scoring drew makes nothing stale either', () => {
  const scores = createScores();
  scores.read(scoring(), true, ['KQ Nhóm']);
  scores.change({ sheets: ['KQ Nhóm'] });
  expect(scores.state().stale).toBe(false);
  scores.change({ sheets: ['KQ Nhóm', 'Đất'] });
  expect(scores.state().stale).toBe(true);
});
