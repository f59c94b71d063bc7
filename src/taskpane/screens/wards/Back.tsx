import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';

/** The way back up. */
export function Back({ text, follow }: { readonly text: string; readonly follow: () => void }): JSX.Element {
  return (
    <Button size="small" appearance="subtle" icon={<span aria-hidden>←</span>} onClick={follow}>
      {text}
    </Button>
  );
}
