import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { YearAssessment } from '../../../domain/assess/types';
import { paneOverviewTexts } from '../../../language/paneOverview';
import { cardWords } from '../../wording/overview';
import { useLanguage } from '../../PaneContext';

const useStyles = makeStyles({
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(88px, 1fr))',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalM} 0`,
  },
  // The value stands above its name, though the name is read first.
  card: {
    display: 'flex',
    flexDirection: 'column-reverse',
    justifyContent: 'flex-end',
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props {
  readonly assessment: YearAssessment;
}

/** The numbers that people ask for first. */
export function Cards({ assessment }: Props): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <dl className={styles.cards} aria-label={paneOverviewTexts[language].cards}>
      {cardWords(assessment, language).map(({ label, value }) => (
        <div key={label} className={styles.card}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
