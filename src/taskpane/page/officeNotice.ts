import { pagesTexts } from '../../language/pages';
import { escapeHtml } from '../../language/escapeHtml';
import { LANGUAGES } from '../../language/language';
import { asciiLiteral } from './asciiLiteral';

/** How long office.js and the add-in may take to start before the page says what is missing. */
const PATIENCE_MILLISECONDS = 10_000;

/** The element that stands in the page until the pane takes its place. */
export const OPENING_CLASS = 'opening';

type NoticeKind = 'unreachable' | 'notStarted';

/** Vietnamese first, English second; `{host}` is filled in by the script. */
function noticeHtml(kind: NoticeKind): string {
  return LANGUAGES.map((language) => {
    const { title, paragraphs } = pagesTexts[language].officeMissing[kind];
    const told = paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('');
    return `<div lang="${language}" style="margin:12px"><h1 style="font-size:18px">${escapeHtml(title)}</h1>${told}</div>`;
  }).join('<hr>');
}

/**
 * A script that needs neither office.js nor a bundle, in the JavaScript of 2009: where the pane has not started in time, the line
 * "opening" gives way to a notice. Had office.js come by then, it or the add-in did not start; else its host was out of reach or
 * slow. A pane that starts later still takes the place of the notice. `host` serves office.js; null where the page's own does.
 */
export const officeNoticeScript = (host: string | null): string =>
  [
    '(function(){setTimeout(function(){',
    `var line=document.querySelector('.${OPENING_CLASS}');if(!line){return;}`,
    "var place=document.createElement('div');place.setAttribute('role','alert');place.style.font='14px Segoe UI,sans-serif';",
    `var text=window.Office?${asciiLiteral(noticeHtml('notStarted'))}:${asciiLiteral(noticeHtml('unreachable'))};`,
    `place.innerHTML=text.replace(/\\{host\\}/g,${host === null ? 'location.host' : asciiLiteral(host)});`,
    `line.parentNode.replaceChild(place,line);},${String(PATIENCE_MILLISECONDS)});})();`,
  ].join('');
