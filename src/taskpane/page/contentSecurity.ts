/** Where Microsoft serves office.js; the one foreign host of the page. */
export const OFFICE_ORIGIN = 'https://appsforoffice.microsoft.com';

/**
 * The page may load and connect to nothing but itself and office.js. Fluent UI writes its rules into style elements, hence
 * `unsafe-inline` for styles alone. `noticeHash` is the SHA-256 of the one inline script, in base64.
 */
export function contentSecurityPolicy(noticeHash: string, officeOrigin: string | null): string {
  const own = ["'self'", ...(officeOrigin === null ? [] : [officeOrigin])].join(' ');
  return [
    "default-src 'none'",
    `script-src ${own} 'sha256-${noticeHash}'`,
    `connect-src ${own}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
