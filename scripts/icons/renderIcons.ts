import { Resvg } from '@resvg/resvg-js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ICON_FOLDER = join(__dirname, '../../assets/icons');

/** Ribbon 16, 32, 80; IconUrl 32; HighResolutionIconUrl 64; 128 for stores and the installed page. */
export const ICON_SIZES = [16, 32, 64, 80, 128] as const;

export const iconFile = (size: number): string => join(ICON_FOLDER, `icon-${String(size)}.png`);

/** The icon as a square PNG, `size` pixels a side: the same bytes on every machine. */
export function renderIcon(size: number): Uint8Array {
  const svg = readFileSync(join(ICON_FOLDER, 'icon.svg'), 'utf8');
  return new Resvg(svg, { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } }).render().asPng();
}
