import { makeStyles, tokens } from '@fluentui/react-components';
import type { GroupPart } from '../../wording/overview';

const FORCED = '@media (forced-colors: active)';

/**
 * Fill of each part of a bar: blue and orange, which colour-blind eyes keep apart, with a contrast of 3:1 to the page in every theme; where colours are forced, the system's own. Set on what holds
 * chart and legend.
 */
export const usePartColours = makeStyles({
  colours: {
    '--part-pass': tokens.colorPaletteBlueForeground2,
    '--part-fail': tokens.colorPaletteDarkOrangeForeground1,
    '--part-noData': tokens.colorNeutralForeground3,
    [FORCED]: { '--part-pass': 'Highlight', '--part-fail': 'CanvasText', '--part-noData': 'GrayText' },
  },
});

export const partColour = (part: GroupPart): string => `var(--part-${part})`;
