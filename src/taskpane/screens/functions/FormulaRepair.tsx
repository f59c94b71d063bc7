import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type JSX } from 'react';
import { paneFunctionsTexts } from '../../../language/paneFunctions';
import { actionFailure } from '../shared/actionFailure';
import { CellLink } from '../shared/CellLink';
import { repairWords, type RepairWords } from './words';
import { useBusy, useLanguage, useSession, useTexts } from '../../PaneContext';

const useStyles = makeStyles({
  repair: {
    marginTop: tokens.spacingVerticalS,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXS,
  },
  told: { marginBottom: tokens.spacingVerticalXS },
  places: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

/** Writes again the formulas of ours that Excel lost, and shows the outcome. */
export function FormulaRepair(): JSX.Element {
  const styles = useStyles();
  const session = useSession();
  const language = useLanguage();
  const texts = useTexts(paneFunctionsTexts);
  const hint = useId();
  const busy = useBusy();
  const [working, setWorking] = useState(false);
  const [told, setTold] = useState<readonly RepairWords[]>([]);
  const repair = async (): Promise<void> => {
    setWorking(true);
    try {
      setTold(repairWords(await session.repairFormulas(), language));
    } catch (error) {
      setTold([{ sentence: actionFailure(error, language), places: [], more: null }]);
    }
    setWorking(false);
  };
  return (
    <div className={styles.repair}>
      <Button aria-describedby={hint} disabledFocusable={busy || working} onClick={() => void repair()}>
        {texts.repair}
      </Button>
      <Caption1 id={hint}>{texts.repairHint}</Caption1>
      <div aria-live="polite">
        {told.map((words) => (
          <Told key={words.sentence} words={words} />
        ))}
      </div>
    </div>
  );
}

function Told({ words }: { readonly words: RepairWords }): JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.told}>
      <Body1 block>{words.sentence}</Body1>
      <div className={styles.places}>
        {words.places.map((place) => (
          <CellLink key={`${place.sheet}!${String(place.cell)}`} place={place} />
        ))}
        {words.more && <Caption1>{words.more}</Caption1>}
      </div>
    </div>
  );
}
