import { Body1, Caption1, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, type JSX } from 'react';
import type { Scoring } from '../../../application/scoreWorkbook';
import { paneWardsTexts } from '../../../language/paneWards';
import { localNumber } from '../../../wording/exactText';
import { byRank, wardsShown } from '../../wording/wardList';
import type { WardPlace } from '../../wording/wardPlace';
import { wardSearch } from '../../wording/wardSearch';
import { Pager } from '../shared/Pager';
import { pageOf } from '../shared/paging';
import { PaneLink } from '../shared/PaneLink';
import { FIRST_VIEW, type ListView } from './listView';
import { WardFilters } from './WardFilters';
import { WardRow } from './WardRow';
import { useLanguage, useTexts } from '../../PaneContext';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0`, padding: 0 },
  count: { marginTop: tokens.spacingVerticalS },
});

interface Props {
  readonly scoring: Scoring;
  readonly view: ListView;
  readonly setView: (view: ListView) => void;
  readonly go: (place: WardPlace) => void;
}

/** The wards by rank, as many as fit a page. */
export function WardList({ scoring: { assessment, records }, view, setView, go }: Props): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useTexts(paneWardsTexts);
  const { wards, scores } = assessment;
  const search = useMemo(() => wardSearch(wards), [wards]);
  const order = useMemo(() => byRank(assessment), [assessment]);
  const text = useDeferredValue(view.text);
  const shown = useMemo(
    () => wardsShown(assessment, order, search.find(text), view.status),
    [assessment, order, search, text, view.status],
  );
  const page = pageOf(shown, view.page);
  const row = (index: number): JSX.Element | null => {
    const score = scores[index];
    if (!score) return null;
    return (
      <li key={index}>
        <WardRow
          score={score}
          theme={records.settings.colourTheme}
          open={() => {
            go({ at: 'ward', ward: index });
          }}
        />
      </li>
    );
  };
  return (
    <>
      <Subtitle1 as="h2" block>
        {texts.heading(String(assessment.year))}
      </Subtitle1>
      <WardFilters assessment={assessment} view={view} setView={setView} />
      <Caption1 as="p" block className={styles.count} role="status">
        {texts.found(localNumber(shown.length, language), localNumber(wards.length, language))}
      </Caption1>
      {shown.length > 0 && (
        <ul className={styles.list} aria-label={texts.list}>
          {page.items.map(row)}
        </ul>
      )}
      <Pager
        page={page}
        show={(next) => {
          setView({ ...view, page: next });
        }}
      />
      {shown.length === 0 && (
        <NoneFound
          near={search.near(text)}
          row={row}
          showAll={() => {
            setView(FIRST_VIEW);
          }}
        />
      )}
    </>
  );
}

interface NoneFoundProps {
  readonly near: readonly number[];
  readonly row: (index: number) => JSX.Element | null;
  readonly showAll: () => void;
}

/** No ward has the name that was typed: those whose names look like it, and the way back to all. */
function NoneFound({ near, row, showAll }: NoneFoundProps): JSX.Element {
  const styles = useStyles();
  const texts = useTexts(paneWardsTexts);
  return (
    <>
      <Body1 block>{texts.none}</Body1>
      {near.length > 0 && (
        <>
          <Body1 block>{texts.near}</Body1>
          <ul className={styles.list} aria-label={texts.near}>
            {near.map(row)}
          </ul>
        </>
      )}
      <PaneLink text={texts.showAll} follow={showAll} />
    </>
  );
}
