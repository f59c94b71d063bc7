import { readFileSync } from 'node:fs';
import { ICON_SIZES, iconFile, renderIcon } from '../../scripts/icons/renderIcons';
import { pngSize } from './png';

test.each(ICON_SIZES)('the icon of %i pixels is what icon.svg draws', (size) => {
  expect(pngSize(iconFile(size))).toEqual({ width: size, height: size });
  expect(Buffer.compare(readFileSync(iconFile(size)), renderIcon(size))).toBe(0);
});
