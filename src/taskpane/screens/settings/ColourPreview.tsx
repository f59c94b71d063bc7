import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { paneSettingsTexts } from '../../../language/paneSettings';
import { STATUS_MARKS, type ColourTheme } from '../../../cells/picture';
import { statusWords } from '../../../wording/status';
import { StatusBadge } from '../shared/StatusBadge';
import { useLanguage } from '../../PaneContext';

const useStyles = makeStyles({
  preview: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
  },
});

interface Props {
  readonly theme: ColourTheme;
}

/** The six verdicts in the colours chosen. */
export function ColourPreview({ theme }: Props): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = statusWords(language).verdict;
  return (
    <div>
      <Caption1>{paneSettingsTexts[language].preview}</Caption1>
      <ul className={styles.preview}>
        {STATUS_MARKS.map((mark) => (
          <li key={mark}>
            <StatusBadge text={words[mark]} theme={theme} />
          </li>
        ))}
      </ul>
    </div>
  );
}
