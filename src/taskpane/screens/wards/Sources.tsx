import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { SourceWords } from '../../wording/why';
import { CellLink } from '../shared/CellLink';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0` },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  said: { margin: 0, display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

interface Props {
  readonly sources: readonly SourceWords[];
}

/** What the appraisers, the data and the ward itself say. */
export function Sources({ sources }: Props): JSX.Element {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {sources.map(({ label, said, place }) => (
        <div key={label} className={styles.row}>
          <dt>{label}</dt>
          <dd className={styles.said}>
            <span>{said}</span>
            {place && <CellLink place={place} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
