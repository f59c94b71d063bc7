import { Body1, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useMemo, useState, type JSX } from 'react';
import { paneFollowUpTexts } from '../../../language/paneOverview';
import { useTexts } from '../../PaneContext';
import { Section } from '../../Section';
import { CellLink } from '../shared/CellLink';
import { Pager } from '../shared/Pager';
import { pageOf } from '../shared/paging';
import { itemsFound, type WorkItem } from './work';

/** So many are shown at once. */
const AT_ONCE = 10;

const useStyles = makeStyles({
  search: { width: '100%', maxWidth: 'none', marginTop: tokens.spacingVerticalXS },
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
  const [text, setText] = useState('');
  const texts = useTexts(paneFollowUpTexts).work;
  const found = useMemo(() => itemsFound(items, text), [items, text]);
  const page = pageOf(found, at, AT_ONCE);
  return (
    <Section heading={heading}>
      {counts !== '' && <Body1 block>{counts}</Body1>}
      {items.length === 0 && <Body1 block>{none}</Body1>}
      {items.length > AT_ONCE && (
        <SearchBox
          className={styles.search}
          size="small"
          value={text}
          aria-label={texts.searchIn(heading)}
          placeholder={texts.search}
          dismiss={{ 'aria-label': texts.clear }}
          onChange={(_, { value }) => {
            setText(value);
            setAt(0);
          }}
        />
      )}
      {items.length > 0 && found.length === 0 && <Body1 block>{texts.notFound}</Body1>}
      {found.length > 0 && (
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
