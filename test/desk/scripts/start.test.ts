import { join } from 'node:path';
import { browserCommand } from '../../../scripts/desk/openBrowser';
import { fileFor } from '../../../scripts/desk/staticServer';

const FOLDER = join(process.cwd(), 'assets');

describe('what the server of the desk gives away', () => {
  test('is a file of its folder', () => {
    expect(fileFor(FOLDER, '/icons/icon-16.png')).toBe(join(FOLDER, 'icons/icon-16.png'));
  });

  test.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/icons/../../package.json',
    '/%2e%2e/package.json',
    '/icons/icon-16.png%00.html',
    '/%zz',
    '/icons',
    '/',
    '/nothing',
    '../assets-of-others',
  ])('is nothing for %s', (path) => {
    expect(fileFor(FOLDER, path)).toBeNull();
  });
});

describe('the browser that opens the desk', () => {
  const ADDRESS = 'https://localhost:3000/#sample';

  test('is the default one of each system, given the whole address as one word', () => {
    expect(browserCommand(ADDRESS, 'win32', {})?.at(-1)).toBe(ADDRESS);
    expect(browserCommand(ADDRESS, 'darwin', {})).toEqual(['open', ADDRESS]);
    expect(browserCommand(ADDRESS, 'linux', { DISPLAY: ':0' })).toEqual(['xdg-open', ADDRESS]);
  });

  test('stays closed where nobody looks at it', () => {
    expect(browserCommand(ADDRESS, 'linux', {})).toBeNull();
    expect(browserCommand(ADDRESS, 'win32', { CI: 'true' })).toBeNull();
  });
});
