import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState, type JSX } from 'react';
import type { Scoring } from '../../../application/scoreWorkbook';
import type { Issue } from '../../../workbook/read/types';
import { Section } from '../../Section';
import { pageOf } from '../shared/paging';
import { Pager } from '../shared/Pager';
import { IssueKind } from './IssueKind';
import type { RepairMaker } from './repairs/useRepairs';
import { groupsOf, likeOnes } from './words';
import { useLanguage } from '../../PaneContext';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  foot: { marginTop: tokens.spacingVerticalS },
});

/** From so many kinds on, the pager stands below them too. */
const LONG = 10;

interface Props {
  /** What the filter left, in the order of `bySheet`. */
  readonly issues: readonly Issue[];
  readonly scoring: Scoring;
  readonly maker: RepairMaker;
}

/** The findings sheet by sheet, those of a kind together, some kinds at a time. */
export function IssueList({ issues, scoring, maker }: Props): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const [asked, setAsked] = useState(0);
  const page = pageOf(
    useMemo(() => likeOnes(issues), [issues]),
    asked,
  );
  const top = useRef<HTMLDivElement>(null);
  return (
    <div ref={top}>
      <Pager page={page} show={setAsked} />
      {groupsOf(page.items, issues, language).map(({ sheet, heading, kinds }) => (
        <Section key={sheet} heading={heading}>
          <ul className={styles.list}>
            {kinds.map((kind) => (
              <IssueKind key={`${kind[0].code} ${kind[0].severity}`} issues={kind} scoring={scoring} maker={maker} />
            ))}
          </ul>
        </Section>
      ))}
      {page.items.length > LONG && (
        <div className={styles.foot}>
          <Pager
            page={page}
            silent
            show={(next) => {
              setAsked(next);
              top.current?.scrollIntoView();
            }}
          />
        </div>
      )}
    </div>
  );
}
