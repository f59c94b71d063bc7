import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Scoring } from '../../../application/scoreWorkbook';
import { paneOverviewTexts } from '../../../language/paneOverview';
import { statusSheets } from '../../../language/sheets';
import { cardWords, drawnSheet, type Card } from '../../wording/overview';
import type { ScreenProps } from '../types';
import { useJob, useLanguage, useSession } from '../../PaneContext';

const useStyles = makeStyles({
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(124px, 1fr))',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalS}`,
    padding: 0,
    listStyleType: 'none',
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
  focus: createFocusOutlineStyle(),
  value: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightBold },
  failed: { color: tokens.colorPaletteDarkOrangeForeground1 },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface Props {
  readonly scoring: Scoring;
  readonly show: ScreenProps['show'];
}

/** The numbers that people ask for first; each opens what it counts. */
export function Cards({ scoring, show }: Props): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const open = useOpening(scoring, show);
  return (
    <ul className={styles.cards} aria-label={paneOverviewTexts[language].cards}>
      {cardWords(scoring.assessment, language).map(({ card, label, value }) => (
        <li key={card}>
          <button
            type="button"
            className={mergeClasses(styles.card, styles.focus)}
            onClick={() => {
              open(card);
            }}
          >
            <span className={mergeClasses(styles.value, card === 'failed' && styles.failed)}>{value}</span>
            <span className={styles.label}>
              {label} <span aria-hidden>›</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Passes and fails stand on sheets, once those are drawn; wards stand in the pane. */
function useOpening(scoring: Scoring, show: ScreenProps['show']): (card: Card) => void {
  const session = useSession();
  const job = useJob();
  const goTo = (sheet: string | null, subject: string): void => {
    const inPane = (): void => {
      show('wards', subject);
    };
    if (sheet === null) inPane();
    // The sheet may be gone by now; the wards say the same.
    else session.goTo({ sheet, cell: null }).catch(inPane);
  };
  return (card) => {
    switch (card) {
      case 'qualified':
        goTo(null, 'status:pass');
        return;
      case 'passed':
        goTo(drawnSheet(job, scoring, statusSheets.matrix), 'status:all');
        return;
      case 'failed':
        goTo(drawnSheet(job, scoring, statusSheets.failures), 'status:fail');
        return;
      case 'unknown':
        goTo(null, 'status:unknown');
        return;
    }
  };
}
