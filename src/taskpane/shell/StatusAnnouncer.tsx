import { makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Announcement } from '../wording/status';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    padding: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** The two live regions of the pane, always there so that screen readers hear every change in them. */
export function StatusAnnouncer({
  announcement: { text, urgent },
}: {
  readonly announcement: Announcement;
}): JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.hidden}>
      <div role="status">{urgent ? '' : text}</div>
      <div role="alert">{urgent ? text : ''}</div>
    </div>
  );
}
