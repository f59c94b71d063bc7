import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Scoring } from '../../../application/scoreWorkbook';
import { paneOverviewTexts } from '../../../language/paneOverview';
import { paneStartTexts } from '../../../language/paneShell';
import { Lines } from '../../Lines';
import { missingSheets } from '../../wording/overview';
import { useBusy, useLanguage, useSession } from '../../PaneContext';

const useStyles = makeStyles({ bar: { marginTop: tokens.spacingVerticalS } });

interface Props {
  readonly scoring: Scoring;
}

/** Tables that the rule set needs and the workbook lacks, with the offer to add them. */
export function MissingTables({ scoring }: Props): JSX.Element | null {
  const styles = useStyles();
  const session = useSession();
  const language = useLanguage();
  const busy = useBusy();
  const missing = missingSheets(scoring);
  if (missing.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        {paneOverviewTexts[language].missing(String(missing.length))}
        <Lines lines={missing} />
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={busy} onClick={() => void session.jobs.start('template')}>
          {paneStartTexts[language].addMissing}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
