import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { Section } from '../../Section';
import { CellLink } from '../shared/CellLink';
import { Pager } from '../shared/Pager';
import { pageOf } from '../shared/paging';
import type { WorkItem } from './work';

/** So many are shown at once. */
const AT_ONCE = 10;

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalXL },
});

interface Props {
  readonly heading: string;
  readonly items: readonly WorkItem[];
  /** Said where there is nothing. */
  readonly none: string;
  /** How many of each kind there are, done ones included; '' where nothing is to be said. */
  readonly counts: string;
}

/** Things to do, each with the cell in which it is written. */
export function WorkList({ heading, items, none, counts }: Props): JSX.Element {
  const styles = useStyles();
  const [at, setAt] = useState(0);
  const page = pageOf(items, at, AT_ONCE);
  return (
    <Section heading={heading}>
      {counts !== '' && <Body1 block>{counts}</Body1>}
      {items.length === 0 && <Body1 block>{none}</Body1>}
      {items.length > 0 && (
        <ul className={styles.list}>
          {page.items.map(({ told, place }, index) => (
            <li key={`${String(index)} ${told}`}>
              {told} {place && <CellLink place={place} />}
            </li>
          ))}
        </ul>
      )}
      <Pager page={page} show={setAt} />
    </Section>
  );
}
