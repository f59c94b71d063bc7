import { writeFileSync } from 'node:fs';
import { ICON_SIZES, iconFile, renderIcon } from './renderIcons';

for (const size of ICON_SIZES) {
  writeFileSync(iconFile(size), renderIcon(size));
  console.log(iconFile(size));
}
