import { writeFileSync } from 'node:fs';
import { iconFile, ICONS, renderIcon } from './renderIcons';

for (const icon of ICONS) {
  writeFileSync(iconFile(icon), renderIcon(icon));
  console.log(iconFile(icon));
}
