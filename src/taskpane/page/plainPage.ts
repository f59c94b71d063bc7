import { escapeHtml } from '../../language/escapeHtml';

/** A page of text beside the pane. */
interface PlainPage {
  readonly title: string;
  /** HTML between the tags of the body. */
  readonly body: string;
  /** From the page to the folder of the pane: "" or "../". */
  readonly toPane: string;
  /** Longest line, in rem. */
  readonly width: number;
  /** Rules of CSS that this page needs beside those of all. */
  readonly styles?: readonly string[];
}

/** The whole page: no script, nothing from elsewhere, light and dark as the reader's system. */
export const plainPage = ({ title, body, toPane, width, styles = [] }: PlainPage): string => `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeHtml(title)}</title>
    <link rel="icon" href="${toPane}assets/icon-32.png">
    <style>
${[
  ':root { color-scheme: light dark; }',
  `body { font: 16px/1.5 'Segoe UI', sans-serif; max-width: ${String(width)}rem; margin: 2rem auto; padding: 0 1rem; }`,
  ...styles,
]
  .map((rule) => `      ${rule}\n`)
  .join('')}    </style>
  </head>
  <body>${body}</body>
</html>
`;
