import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { paneOverviewTexts } from '../../../language/paneOverview';
import { GROUP_PARTS, partWord } from '../../wording/overview';
import { partColour } from './partColours';
import { useLanguage } from '../../PaneContext';

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
  },
  item: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  swatch: { width: '12px', height: '12px', forcedColorAdjust: 'none' },
});

/** What the colours of the bars mean, by symbol and word; parts stand in this order. */
export function GroupLegend(): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <ul className={styles.legend} aria-label={paneOverviewTexts[language].legend}>
      {GROUP_PARTS.map((part) => (
        <li key={part} className={styles.item}>
          <span className={styles.swatch} style={{ backgroundColor: partColour(part) }} aria-hidden />
          {partWord(part, language)}
        </li>
      ))}
    </ul>
  );
}
