import { paneTexts } from '../../language/pane';
import { contentSecurityPolicy, OFFICE_ORIGIN } from './contentSecurity';
import { escapeHtml } from '../../language/escapeHtml';
import { OPENING_CLASS, officeNoticeScript } from './officeNotice';
import { oldExcelScript } from './oldExcelNotice';

/** Where office.js comes from: Microsoft's host, or files beside the page (for the desk and tests, without internet). */
export const OFFICE_SOURCES = ['cdn', 'local'] as const;
export type OfficeSource = (typeof OFFICE_SOURCES)[number];

export const LOCAL_OFFICE_FOLDER = 'office-js';

const scriptUrl: Readonly<Record<OfficeSource, string>> = {
  cdn: `${OFFICE_ORIGIN}/lib/1/hosted/office.js`,
  local: `${LOCAL_OFFICE_FOLDER}/office.js`,
};

/**
 * taskpane.html: the page of the shared runtime. A line of text stands in it at once, before office.js is asked for, until React has
 * taken its place; the bundles, which are deferred, still run after office.js. `bundles` are the files of both entries, in the order in which they load; `sha256`
 * answers a hash in base64.
 */
export function panePage(bundles: readonly string[], office: OfficeSource, sha256: (text: string) => string): string {
  const notice = oldExcelScript() + officeNoticeScript(office === 'cdn' ? new URL(OFFICE_ORIGIN).host : null);
  const policy = contentSecurityPolicy(sha256(notice), office === 'cdn' ? OFFICE_ORIGIN : null);
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="X-UA-Compatible" content="IE=edge">
    <meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
    <script>${notice}</script>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeHtml(paneTexts.vi.title)}</title>
    <link rel="icon" href="assets/icon-32.png">
    <meta name="color-scheme" content="light dark">
    <style>body { margin: 0; } .${OPENING_CLASS} { margin: 12px; font: 600 16px 'Segoe UI', sans-serif; }</style>
${bundles.map((bundle) => `    <script defer src="${escapeHtml(bundle)}"></script>`).join('\n')}
  </head>
  <body>
    <div id="pane"><p class="${OPENING_CLASS}">${escapeHtml(`${paneTexts.vi.title} · ${paneTexts.vi.opening}`)}</p></div>
    <script src="${scriptUrl[office]}"></script>
  </body>
</html>
`;
}
