import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Count } from './wording/summary';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0` },
  row: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
});

/** Names on the left, counts on the right. */
export function Counts({ counts }: { readonly counts: readonly Count[] }): JSX.Element {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {counts.map(({ label, value }) => (
        <div key={label} className={styles.row}>
          <dt>{label}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
