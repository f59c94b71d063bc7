import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { paneWardsTexts } from '../../../language/paneWards';
import type { PlacedLine } from '../../wording/why';
import { CellLink } from '../shared/CellLink';
import { useTexts } from '../../PaneContext';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

interface Props {
  readonly inputs: readonly PlacedLine[];
}

/** The figures of a check with the way to each cell, or to the sheet on which one is still to be entered. */
export function Inputs({ inputs }: Props): JSX.Element {
  const styles = useStyles();
  const texts = useTexts(paneWardsTexts);
  return (
    <ul className={styles.list}>
      {inputs.map(({ text, place, toEnter }, i) => (
        <li key={`${String(i)} ${text}`}>
          {text}
          {place && ' – '}
          {place && toEnter && `${texts.enterAt} `}
          {place && <CellLink place={place} />}
        </li>
      ))}
    </ul>
  );
}
