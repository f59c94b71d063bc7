import { Body1 } from '@fluentui/react-components';
import type { JSX } from 'react';
import { CopyText } from '../shared/CopyText';
import type { Made } from './useMaking';

/** What became of a file. */
export function MadeText({ made }: { readonly made: Made | null }): JSX.Element {
  return (
    <>
      <Body1 block aria-live="polite">
        {made?.sentence}
      </Body1>
      {made?.copy && <CopyText key={made.copy.label} {...made.copy} />}
    </>
  );
}
