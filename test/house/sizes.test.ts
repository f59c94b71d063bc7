import { sourceFiles } from './sources';

const lines = sourceFiles('src')
  .map((file) => ({ path: file.path, count: file.text.split('\n').length }))
  .sort((a, b) => a.count - b.count);

describe('file lengths', () => {
  test('the median source file is short', () => {
    expect(lines[Math.floor(lines.length / 2)]!.count).toBeLessThanOrEqual(90);
  });

  test('no source file is longer than 400 lines', () => {
    expect(lines.filter((file) => file.count > 400)).toEqual([]);
  });
});
