import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { WardScore } from '../../../domain/assess/types';
import type { ColourTheme } from '../../../cells/picture';
import { wardWords } from '../../wording/wardList';
import { StatusBadge } from '../shared/StatusBadge';
import { RowButton } from './RowButton';
import { useLanguage } from '../../PaneContext';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly score: WardScore;
  readonly theme: ColourTheme;
  readonly open: () => void;
}

/** A ward in the list: name and score, rank and status. */
export function WardRow({ score, theme, open }: Props): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = wardWords(score, language);
  return (
    <RowButton subject={score.ward.code} open={open}>
      <span className={styles.line}>
        <span className={styles.name}>{words.name}</span>
        <span>{words.score}</span>
      </span>
      <span className={styles.line}>
        <StatusBadge text={words.status} theme={theme} />
        <span className={styles.small}>{words.rank}</span>
      </span>
    </RowButton>
  );
}
