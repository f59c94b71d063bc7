import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Marked } from 'marked';
import { escapeHtml } from '../../src/language/escapeHtml';
import { plainPage } from '../../src/taskpane/page/plainPage';

/** Where the built pages of the guide stand beside the pane, and their pictures in it. */
const GUIDE = 'guide';
export const GUIDE_PICTURES = `${GUIDE}/screens`;

const FIRST_PAGE = 'README';

/** Name of the page that is built of a file of the guide. */
const pageOf = (file: string): string => `${file.replace(/\.md$/, '').replace(FIRST_PAGE, 'index')}.html`;

/** A link to another page of the guide follows it; one to a document that is not built is told as its words. */
const renderer = {
  link({ href, text }: { href: string; text: string }): string {
    return /^[\w-]+\.md$/.test(href) ? `<a href="${pageOf(href)}">${escapeHtml(text)}</a>` : escapeHtml(text);
  },
  image({ href, text }: { href: string; text: string }): string {
    return `<img src="${href.replace(/^\.\.\//, '')}" alt="${escapeHtml(text)}">`;
  },
};

/** A page of the user guide as HTML, from its Markdown: no script, nothing from elsewhere, and the way back to the list of pages. */
export function guidePage(markdown: string, file: string): string {
  const body = new Marked({ renderer }).parse(markdown, { async: false });
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? '';
  const back = file.startsWith(FIRST_PAGE) ? '' : '<nav><a href="index.html">←</a></nav>';
  return plainPage({
    title,
    body: `${back}<main>${body}</main>`,
    toPane: '../',
    width: 44,
    styles: ['img { max-width: 100%; border: 1px solid #8888; }'],
  });
}

/** Every page of the guide: file name in the build and text. `folder` holds the Markdown files. */
export const guidePages = (folder: string): readonly (readonly [name: string, text: string])[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => [`${GUIDE}/${pageOf(file)}`, guidePage(readFileSync(join(folder, file), 'utf8'), file)]);
