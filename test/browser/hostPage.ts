import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** Where the page of the host stands; the pane stands beside it, on the same origin, as the library asks. */
export const HOST_PAGE = 'host.html';

/** A page that plays Excel on the web around the pane. */
export function hostPage(locale: string): string {
  const [script] = buildSync({
    entryPoints: [join(import.meta.dirname, 'excelPage.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  }).outputFiles;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>host</title><body><script>window.excelLocale=${JSON.stringify(locale)};${script?.text ?? ''}</script>`;
}
