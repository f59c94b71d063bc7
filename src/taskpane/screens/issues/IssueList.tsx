import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type JSX } from 'react';
import type { Scoring } from '../../../application/scoreWorkbook';
import type { Issue } from '../../../workbook/read/types';
import { Section } from '../../Section';
import { pageOf } from '../shared/paging';
import { Pager } from '../shared/Pager';
import { IssueItem } from './IssueItem';
import type { RepairMaker } from './repairs/useRepairs';
import { groupsOf } from './words';
import { useLanguage } from '../../PaneContext';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  foot: { marginTop: tokens.spacingVerticalS },
});

/** From so many findings on, the pager stands below them too. */
const LONG = 10;

interface Props {
  /** What the filter left, in the order of `bySheet`. */
  readonly issues: readonly Issue[];
  readonly scoring: Scoring;
  readonly maker: RepairMaker;
}

/** The findings sheet by sheet, some at a time. */
export function IssueList({ issues, scoring, maker }: Props): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const [asked, setAsked] = useState(0);
  const page = pageOf(issues, asked);
  const { snapshot, records } = scoring;
  const top = useRef<HTMLDivElement>(null);
  return (
    <div ref={top}>
      <Pager page={page} show={setAsked} />
      {groupsOf(page.items, issues, language).map(({ sheet, heading, issues: group }) => (
        <Section key={sheet} heading={heading}>
          <ul className={styles.list}>
            {group.map((issue, index) => (
              <IssueItem
                // Findings have no identity of their own; within one reading their order never changes.
                key={`${String(page.from)}-${String(index)}`}
                issue={issue}
                theme={records.settings.colourTheme}
                canGo={snapshot.sheetNames.includes(sheet)}
                scoring={scoring}
                maker={maker}
              />
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
