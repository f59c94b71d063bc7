import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { Place } from '../../../application/ports';
import { panePartsTexts } from '../../../language/paneShell';
import { goToFailure } from './actionFailure';
import { PaneLink } from './PaneLink';
import { useLanguage, useSession } from '../../PaneContext';

const useStyles = makeStyles({
  failure: { display: 'block', color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  readonly place: Place;
  /** Words of the link where the address alone would say too little. */
  readonly label?: string;
}

/** "Nhóm 5!H12", shown in the workbook when it is followed. */
export function CellLink({ place, label }: Props): JSX.Element {
  const styles = useStyles();
  const session = useSession();
  const language = useLanguage();
  const [failure, setFailure] = useState<string | null>(null);
  const address = place.cell === null ? place.sheet : `${place.sheet}!${place.cell}`;
  const go = (): void => {
    setFailure(null);
    session.goTo(place).catch((error: unknown) => {
      setFailure(goToFailure(error, place.sheet, language));
    });
  };
  return (
    <span>
      <PaneLink text={label ?? address} title={panePartsTexts[language].goTo(address)} follow={go} />
      <span aria-live="polite" className={styles.failure}>
        {failure}
      </span>
    </span>
  );
}
