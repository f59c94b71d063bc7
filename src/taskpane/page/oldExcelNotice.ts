import { pagesTexts } from '../../language/pages';
import { escapeHtml } from '../../language/escapeHtml';
import { asciiLiteral } from './asciiLiteral';

const { title, paragraphs } = pagesTexts.vi.oldExcel;

/** The notice itself. It ends in an open `plaintext`: what follows in the page is text to the parser, so no bundle is asked for. */
const NOTICE = [
  '<title>',
  escapeHtml(title),
  '</title><body style="font:14px Segoe UI,sans-serif;margin:16px;color:#000;background:#fff"><h1 style="font-size:18px">',
  escapeHtml(title),
  '</h1>',
  ...paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`),
  '<plaintext style="display:none">',
].join('');

/**
 * The first script of the page, in the JavaScript of 2009: Excel 2016 and 2019 show the pane in Internet Explorer 11 (Trident) or the
 * old Edge (EdgeHTML), where nothing newer runs. Chromium's Edge calls itself "Edg/".
 */
export const oldExcelScript = (): string =>
  `(function(){if(/Trident\\/|Edge\\//.test(navigator.userAgent)){document.write(${asciiLiteral(NOTICE)});}})();`;
