import { deskTexts } from '../../language/desk';
import { escapeHtml } from '../../language/escapeHtml';

/** Nothing but the desk's own files, and no connection at all: workbooks stay where they are. Univer writes its rules into style elements. */
export const DESK_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "manifest-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Stands in the page until the build knows all of its files. */
export const BUILD_PLACEHOLDER = 'BUILD_ID';

/** index.html of the desk. Every address is relative, so that it may stand under any path. */
export const deskPage = (scripts: readonly string[], styles: readonly string[]): string => `<!doctype html>
<html lang="vi" data-build="${BUILD_PLACEHOLDER}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${escapeHtml(DESK_POLICY)}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${escapeHtml(deskTexts.vi.title)}</title>
    <link rel="icon" href="assets/icon-32.png">
    <link rel="manifest" href="manifest.webmanifest">
${styles.map((style) => `    <link rel="stylesheet" href="${escapeHtml(style)}">`).join('\n')}
${scripts.map((script) => `    <script defer src="${escapeHtml(script)}"></script>`).join('\n')}
  </head>
  <body>
    <div id="desk"></div>
    <noscript>${escapeHtml(deskTexts.vi.noScript)} ${escapeHtml(deskTexts.en.noScript)}</noscript>
  </body>
</html>
`;

/** manifest.webmanifest, by which browsers offer to install the desk. */
export const webManifest = (): string =>
  JSON.stringify({
    name: deskTexts.vi.title,
    short_name: deskTexts.vi.name,
    description: deskTexts.vi.tagline,
    lang: 'vi',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#0f6cbd',
    icons: [128, 192, 512].map((size) => ({
      src: `assets/icon-${String(size)}.png`,
      sizes: `${String(size)}x${String(size)}`,
      type: 'image/png',
    })),
  });
