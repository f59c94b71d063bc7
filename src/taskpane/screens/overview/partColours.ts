import { tokens } from '@fluentui/react-components';
import type { GroupPart } from '../../wording/overview';

/** Fill of each part of a bar, told from its neighbours and from the page by 3:1 in every theme. */
export const PART_COLOURS: Readonly<Record<GroupPart, string>> = {
  pass: tokens.colorPaletteGreenForeground1,
  fail: tokens.colorPaletteRedForeground1,
  noData: tokens.colorNeutralForeground3,
};
