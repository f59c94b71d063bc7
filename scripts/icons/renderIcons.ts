import { Resvg } from '@resvg/resvg-js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ICON_FOLDER = join(__dirname, '../../assets/icons');

/** Drawings of icon.svg: the product's own, and one for each ribbon button that is not the main one. */
export const ICON_NAMES = ['app', 'check', 'template', 'bringBack', 'pane'] as const;
export type IconName = (typeof ICON_NAMES)[number];

/** Ribbon 16, 32, 80; IconUrl 32; HighResolutionIconUrl 64; 128 and 512 for stores and the installed page. */
const APP_SIZES = [16, 32, 64, 80, 128, 192, 512] as const;
const RIBBON_SIZES = [16, 32, 80] as const;

export interface Icon {
  readonly name: IconName;
  /** Pixels a side. */
  readonly size: number;
}

export const ICONS: readonly Icon[] = ICON_NAMES.flatMap((name) =>
  (name === 'app' ? APP_SIZES : RIBBON_SIZES).map((size) => ({ name, size })),
);

export const iconFile = ({ name, size }: Icon): string =>
  join(ICON_FOLDER, `icon${name === 'app' ? '' : `-${name}`}-${String(size)}.png`);

/** One drawing of icon.svg as a square PNG: the same bytes on every machine. */
export function renderIcon({ name, size }: Icon): Uint8Array {
  const svg = readFileSync(join(ICON_FOLDER, 'icon.svg'), 'utf8');
  const one = svg.replaceAll(/<g id="(\w+)">.*?<\/g>/gs, (group, id) => (id === name ? group : ''));
  return new Resvg(one, { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } }).render().asPng();
}
