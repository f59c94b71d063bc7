import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { ColourTheme } from '../../../cells/picture';
import { statusLook } from './statusLook';

const useStyles = makeStyles({
  badge: {
    display: 'inline-block',
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: '1px solid #767676',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'nowrap',
    // A pane enlarged to 200 % is narrower than some words of a status.
    '@media (max-width: 240px)': { whiteSpace: 'normal' },
  },
});

interface Props {
  /** Symbol and word, as on the status sheets. */
  readonly text: string;
  readonly theme: ColourTheme;
}

/** A status as on the sheets: symbol, word, colour. */
export function StatusBadge({ text, theme }: Props): JSX.Element {
  const { fill, color, bold } = statusLook(text, theme);
  return (
    <span className={useStyles().badge} style={{ backgroundColor: fill, color, fontWeight: bold ? 'bold' : undefined }}>
      {text}
    </span>
  );
}
