import type { Language } from '../../language/language';
import { pagesTexts } from '../../language/pages';
import { escapeHtml } from '../../language/escapeHtml';
import { plainPage } from './plainPage';

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
export const helpPage = (): string =>
  plainPage({
    title: pagesTexts.vi.help.title,
    body: `<main>${chapter('vi')}<hr>${chapter('en')}</main>`,
    toPane: '',
    width: 42,
  });
