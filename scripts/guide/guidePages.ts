import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Marked } from 'marked';
import { escapeHtml } from '../../src/language/escapeHtml';

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
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeHtml(title)}</title>
    <link rel="icon" href="../assets/icon-32.png">
    <style>
      :root { color-scheme: light dark; }
      body { font: 16px/1.5 'Segoe UI', sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
      img { max-width: 100%; border: 1px solid #8888; }
    </style>
  </head>
  <body>${back}<main>${body}</main></body>
</html>
`;
}

/** Every page of the guide: file name in the build and text. `folder` holds the Markdown files. */
export const guidePages = (folder: string): readonly (readonly [name: string, text: string])[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => [`${GUIDE}/${pageOf(file)}`, guidePage(readFileSync(join(folder, file), 'utf8'), file)]);
