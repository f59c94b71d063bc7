import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useId, type JSX } from 'react';
import type { ColourTheme } from '../../../cells/picture';
import type { GroupOfWard } from '../../wording/ward';
import { StatusBadge } from '../shared/StatusBadge';
import { RowButton } from './RowButton';

const useStyles = makeStyles({
  group: { marginTop: tokens.spacingVerticalL },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  origin: { fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly group: GroupOfWard;
  readonly theme: ColourTheme;
  readonly subject: (criterion: number) => string;
  readonly open: (criterion: number) => void;
}

/** A group of criteria of one ward, with its own verdict. */
export function WardGroup({ group, theme, subject, open }: Props): JSX.Element {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.group} aria-labelledby={id}>
      <Subtitle2 as="h3" id={id} block>
        {group.title}
      </Subtitle2>
      <StatusBadge text={group.status} theme={theme} />
      <ul className={styles.list}>
        {group.criteria.map(({ criterion, title, status, origin }) => (
          <li key={criterion}>
            <RowButton
              subject={subject(criterion)}
              open={() => {
                open(criterion);
              }}
            >
              <span>{title}</span>
              <span className={styles.line}>
                <StatusBadge text={status} theme={theme} />
                <span className={styles.origin}>{origin}</span>
              </span>
            </RowButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
