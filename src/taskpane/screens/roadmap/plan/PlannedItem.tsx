import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { PlannedWard, Wish } from '../../../../domain/roadmap/planner';
import { panePlanTexts } from '../../../../language/paneRoadmap';
import type { SheetContext } from '../../../../workbook/sheets/input';
import { wishText } from '../../../../wording/planner/texts';
import { PaneLink } from '../../shared/PaneLink';
import { StatusBadge } from '../../shared/StatusBadge';
import { plannedWardWords } from './words';

const useStyles = makeStyles({
  item: { padding: `${tokens.spacingVerticalXS} 0` },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  summary: { cursor: 'pointer' },
});

interface Props {
  readonly planned: PlannedWard;
  readonly context: SheetContext;
  readonly showWard: (code: string) => void;
  readonly wish: (wish: Wish) => void;
  /** Takes back that the ward is chosen. */
  readonly withdraw: () => void;
}

/** A ward of a year: why it stands there, what it has left to do, and what the user may ask instead. */
export function PlannedItem({ planned, context, showWard, wish, withdraw }: Props): JSX.Element {
  const styles = useStyles();
  const { language, records } = context;
  const texts = panePlanTexts[language];
  const { ward, year, reason } = planned;
  const { effort, why, todo, late } = plannedWardWords(planned, context);
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <PaneLink
          text={ward.name}
          follow={() => {
            showWard(ward.code);
          }}
        />
        {late !== null && <StatusBadge text={late} theme={records.settings.colourTheme} />}
      </div>
      <Caption1 block>{effort}</Caption1>
      <Body1 block>{why}</Body1>
      <details>
        <summary className={styles.summary}>{texts.todo}</summary>
        <Body1 block>{todo}</Body1>
      </details>
      {reason !== 'fixed' && (
        <div className={styles.line}>
          {reason === 'wished' ? (
            <Button
              size="small"
              aria-label={texts.withdrawNamed(wishText({ kind: 'choose', wardCode: ward.code, year }, context))}
              onClick={withdraw}
            >
              {texts.withdraw}
            </Button>
          ) : (
            <Button
              size="small"
              aria-label={texts.keepNamed(ward.name, String(year))}
              onClick={() => {
                wish({ kind: 'choose', wardCode: ward.code, year });
              }}
            >
              {texts.keep}
            </Button>
          )}
          <Button
            size="small"
            aria-label={texts.leaveOutNamed(ward.name, String(year))}
            onClick={() => {
              wish({ kind: 'exclude', wardCode: ward.code, year });
            }}
          >
            {texts.leaveOut}
          </Button>
        </div>
      )}
    </li>
  );
}
