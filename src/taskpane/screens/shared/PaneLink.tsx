import { Link, makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';

const useStyles = makeStyles({
  // With forced colours nothing but the underline sets a link apart from text.
  link: { '@media (forced-colors: active)': { color: 'LinkText', textDecorationLine: 'underline' } },
});

interface Props {
  readonly text: string;
  readonly title?: string;
  readonly follow: () => void;
}

/** A link within the pane: it shows something and leads nowhere else. */
export function PaneLink({ text, title, follow }: Props): JSX.Element {
  return (
    <Link as="button" className={useStyles().link} onClick={follow} title={title}>
      {text}
    </Link>
  );
}
