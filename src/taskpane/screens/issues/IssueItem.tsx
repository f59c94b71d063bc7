import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, type JSX } from 'react';
import type { Scoring } from '../../../application/scoreWorkbook';
import { paneTexts } from '../../../language/pane';
import type { Issue } from '../../../workbook/read/types';
import type { ColourTheme } from '../../../cells/picture';
import { CellLink } from '../shared/CellLink';
import { StatusBadge } from '../shared/StatusBadge';
import { Fallback } from '../overview/Fallback';
import type { RepairMaker } from './repairs/useRepairs';
import { issueItem } from './words';
import { useBusy, useLanguage, useSession } from '../../PaneContext';

// What can be mended is only looked for where findings are shown.
const RepairOffer = lazy(() => import('./repairs/RepairOffer').then((module) => ({ default: module.RepairOffer })));

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly issue: Issue;
  readonly theme: ColourTheme;
  /** The sheet stands in the workbook, so that it can be shown. */
  readonly canGo: boolean;
  readonly scoring: Scoring;
  readonly maker: RepairMaker;
}

/** One finding: how grave, where, what it is and what to do. */
export function IssueItem({ issue, theme, canGo, scoring, maker }: Props): JSX.Element {
  const styles = useStyles();
  const session = useSession();
  const language = useLanguage();
  const busy = useBusy();
  const { severity, sentence, offersTemplate } = issueItem(issue, language);
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <StatusBadge text={severity} theme={theme} />
        {canGo && <CellLink place={{ sheet: issue.sheet, cell: issue.cell }} />}
      </div>
      <Body1>{sentence}</Body1>
      <Fallback show={null}>
        <Suspense fallback={null}>
          <RepairOffer
            // Once a finding is mended another takes its place in the list: nothing open may pass to that one.
            key={`${issue.sheet}!${issue.cell ?? ''} ${issue.code} ${issue.found}`}
            issue={issue}
            scoring={scoring}
            maker={maker}
          />
        </Suspense>
      </Fallback>
      {offersTemplate && (
        <Button size="small" disabledFocusable={busy} onClick={() => void session.jobs.start('template')}>
          {paneTexts[language].jobs.template}
        </Button>
      )}
    </li>
  );
}
