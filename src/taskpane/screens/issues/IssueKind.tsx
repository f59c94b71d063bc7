import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { Scoring } from '../../../application/scoreWorkbook';
import { Pager } from '../shared/Pager';
import { pageOf } from '../shared/paging';
import { StatusBadge } from '../shared/StatusBadge';
import { IssueItem } from './IssueItem';
import type { RepairMaker } from './repairs/useRepairs';
import { issueItem, likeSentence, type LikeIssues } from './words';
import { useLanguage } from '../../PaneContext';

/** Up to so many findings of a kind stand one by one; more are one line. */
const FEW = 2;

const useStyles = makeStyles({
  kind: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: { cursor: 'pointer' },
  head: { display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  sentence: { display: 'block' },
  list: { listStyleType: 'none', margin: 0, padding: `0 0 0 ${tokens.spacingHorizontalM}` },
});

interface Props {
  readonly issues: LikeIssues;
  readonly scoring: Scoring;
  readonly maker: RepairMaker;
}

/** Findings of one kind: few one by one, many as one line with the first of them, their count and the way to each. */
export function IssueKind({ issues, ...props }: Props): JSX.Element {
  const items = (shown: readonly LikeIssues[number][]): JSX.Element[] =>
    shown.map((issue, index) => (
      // Findings have no identity of their own; within one reading their order never changes.
      <OneIssue key={index} issue={issue} {...props} />
    ));
  if (issues.length <= FEW) return <>{items(issues)}</>;
  return <ManyIssues issues={issues} items={items} {...props} />;
}

function OneIssue({
  issue,
  scoring,
  maker,
}: Omit<Props, 'issues'> & { readonly issue: LikeIssues[number] }): JSX.Element {
  return (
    <IssueItem
      issue={issue}
      theme={scoring.records.settings.colourTheme}
      canGo={scoring.snapshot.sheetNames.includes(issue.sheet)}
      scoring={scoring}
      maker={maker}
    />
  );
}

interface ManyProps extends Props {
  readonly items: (shown: readonly LikeIssues[number][]) => JSX.Element[];
}

function ManyIssues({ issues, scoring, items }: ManyProps): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const [opened, setOpened] = useState(false);
  const [at, setAt] = useState(0);
  const { severity, sentence } = issueItem(issues[0], language);
  const page = pageOf(issues, at);
  return (
    <li className={styles.kind}>
      <details
        onToggle={({ currentTarget }) => {
          setOpened(currentTarget.open);
        }}
      >
        <summary className={styles.summary}>
          <span className={styles.head}>
            <StatusBadge text={severity} theme={scoring.records.settings.colourTheme} />
            <Caption1>{likeSentence(issues.length, language)}</Caption1>
          </span>
          {!opened && <Body1 className={styles.sentence}>{sentence}</Body1>}
        </summary>
        {opened && (
          <>
            <ul className={styles.list}>{items(page.items)}</ul>
            <Pager page={page} show={setAt} />
          </>
        )}
      </details>
    </li>
  );
}
