import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guidePage, guidePages } from '../../../scripts/guide/guidePages';
import { SCREENS } from '../../../src/taskpane/screens/types';

const FOLDER = join(__dirname, '../../../docs/huong-dan');
const pages = new Map(guidePages(FOLDER));

test('every file of the guide is a page, and the list of pages names each of them', () => {
  const files = readdirSync(FOLDER);
  expect([...pages.keys()].sort()).toEqual(
    files.map((file) => `guide/${file.replace('README', 'index').replace('.md', '.html')}`).sort(),
  );
  const list = pages.get('guide/index.html')!;
  for (const name of pages.keys()) {
    const own = name.slice('guide/'.length);
    if (own !== 'index.html') expect(list).toContain(`href="${own}"`);
  }
});

test('every link leads to a page that is there, and every picture is taken by the script of the pictures', () => {
  for (const [, html] of pages) {
    for (const [, href = ''] of html.matchAll(/<a href="([^"]+)"/g)) expect(pages.has(`guide/${href}`)).toBe(true);
    for (const [, src = ''] of html.matchAll(/<img src="([^"]+)"/g)) {
      expect(src).toMatch(/^screens\/pane-[\w-]+\.png$/);
      expect(existsSync(join(FOLDER, '..', src))).toBe(true);
    }
  }
});

test('a page holds no script, asks for nothing from elsewhere and escapes what it says', () => {
  for (const [, html] of pages) expect(html).not.toMatch(/<script|https?:/);
  const html = guidePage('# A & B\n\n[x](https://example.com) [y](bat-dau.md)\n', 'x.md');
  expect(html).toContain('<title>A &amp; B</title>');
  expect(html).toContain('<p>x <a href="bat-dau.html">y</a></p>');
});

test('every screen of the pane has its page', () => {
  const source = readFileSync(join(__dirname, '../../../src/taskpane/shell/HelpLink.tsx'), 'utf8');
  for (const screen of SCREENS) {
    const page = new RegExp(`${screen}: '([\\w-]+)'`).exec(source)?.[1] ?? '';
    expect([screen, pages.has(`guide/${page}.html`)]).toEqual([screen, true]);
  }
  expect(pages.has('guide/bat-dau.html')).toBe(true);
});
