import { readFileSync } from 'node:fs';
import { iconFile, ICONS, renderIcon } from '../../scripts/icons/renderIcons';
import { pngSize } from './png';

test.each(ICONS)('the icon $name of $size pixels is what icon.svg draws', (icon) => {
  expect(pngSize(iconFile(icon))).toEqual({ width: icon.size, height: icon.size });
  expect(Buffer.compare(readFileSync(iconFile(icon)), renderIcon(icon))).toBe(0);
});

test('no two icons look alike', () => {
  const pictures = ICONS.map((icon) => readFileSync(iconFile(icon)).toString('base64'));
  expect(new Set(pictures).size).toBe(ICONS.length);
});
