import type { Language } from '../../language/language';
import { pagesTexts } from '../../language/pages';
import { escapeHtml } from '../../language/escapeHtml';

function chapter(language: Language): string {
  const { title, sections } = pagesTexts[language].help;
  const body = sections
    .map(({ heading, paragraphs }) => {
      const lines = paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('');
      return `<section><h2>${escapeHtml(heading)}</h2>${lines}</section>`;
    })
    .join('');
  return `<article id="${language}" lang="${language}"><h1>${escapeHtml(title)}</h1>${body}</article>`;
}

/** help.html, to which the manifest's support and help links point: Vietnamese first, English below. */
export const helpPage = (): string => `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeHtml(pagesTexts.vi.help.title)}</title>
    <link rel="icon" href="assets/icon-32.png">
    <style>
      :root { color-scheme: light dark; }
      body { font: 16px/1.5 'Segoe UI', sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
    </style>
  </head>
  <body><main>${chapter('vi')}<hr>${chapter('en')}</main></body>
</html>
`;
