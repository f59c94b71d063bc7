import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';

const useStyles = makeStyles({
  // The arrow stands on the edge of the text below.
  back: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** The way back up. */
export function Back({ text, follow }: { readonly text: string; readonly follow: () => void }): JSX.Element {
  return (
    <Button
      className={useStyles().back}
      size="small"
      appearance="subtle"
      icon={<span aria-hidden>←</span>}
      onClick={follow}
    >
      {text}
    </Button>
  );
}
