import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type JSX } from 'react';
import type { Scoring } from '../../../../application/scoreWorkbook';
import type { Language } from '../../../../language/language';
import { paneRepairsTexts } from '../../../../language/paneRepairs';
import { repairsOf } from '../../../../workbook/repairs';
import { localNumber } from '../../../../wording/exactText';
import { actionFailure } from '../../shared/actionFailure';
import { repairContextOf } from './repairContextOf';
import { useLook } from './useLook';
import type { RepairMaker } from './useRepairs';
import { outcomeText, placedText, repairKinds, type RepairKind } from './words';
import { useLanguage, useTexts } from '../../../PaneContext';

/** So many repairs of a kind are shown before it is confirmed. */
const SHOWN = 5;

const useStyles = makeStyles({
  kinds: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  button: { textAlign: 'start', minWidth: 0 },
});

interface Props {
  readonly scoring: Scoring;
  readonly maker: RepairMaker;
}

/** Findings of one kind mended together, after a look at what would be written. */
export function RepairKinds({ scoring, maker }: Props): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useTexts(paneRepairsTexts);
  const kinds = useMemo(() => {
    const context = repairContextOf(scoring);
    return repairKinds(scoring.records.issues, (issue) => repairsOf(issue, context), language);
  }, [scoring, language]);
  const [open, setOpen] = useState<string | null>(null);
  if (kinds.length === 0) return <Body1>{texts.noKinds}</Body1>;
  return (
    <div className={styles.kinds}>
      <Caption1>{texts.kindsHint}</Caption1>
      {kinds.map((kind) => (
        <div key={kind.key} className={styles.kinds}>
          <Button
            size="small"
            className={styles.button}
            aria-expanded={open === kind.key}
            onClick={() => {
              setOpen(open === kind.key ? null : kind.key);
            }}
          >
            {texts.kind(kind.label, localNumber(kind.changes.length, language))}
          </Button>
          {open === kind.key && <Preview kind={kind} maker={maker} />}
        </div>
      ))}
    </div>
  );
}

function Preview({ kind, maker }: Omit<Props, 'scoring'> & { readonly kind: RepairKind }): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useTexts(paneRepairsTexts);
  const look = useLook(kind.changes);
  if (look === null) return <Caption1 aria-live="polite">{texts.looking}</Caption1>;
  if ('failure' in look) return <Caption1 aria-live="polite">{actionFailure(look.failure, language)}</Caption1>;
  const ready = look.filter(({ state }) => state === 'ready').map(({ change }) => change);
  const left = look.filter(({ state }) => state !== 'ready');
  const places = localNumber(ready.length, language);
  return (
    <div className={styles.kinds} aria-live="polite">
      {ready.length === 0 && <Body1>{outcomeText({ made: [], left }, language)}</Body1>}
      {ready.length > 0 && (
        <>
          <Body1>{texts.preview(places)}</Body1>
          <ul className={styles.list}>
            {ready.slice(0, SHOWN).map((change, at) => (
              <li key={String(at)}>{placedText(change, language)}</li>
            ))}
          </ul>
          {ready.length > SHOWN && <Caption1>{texts.more(localNumber(ready.length - SHOWN, language))}</Caption1>}
          {left.length > 0 && <Caption1>{leftText(left, language)}</Caption1>}
          <Caption1>{texts.keptHint}</Caption1>
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={maker.busy}
            onClick={() => {
              maker.make(ready, false);
            }}
          >
            {texts.confirmAll(places)}
          </Button>
        </>
      )}
    </div>
  );
}

/** What is left, without what is made. */
const leftText = (left: Parameters<typeof outcomeText>[0]['left'], language: Language): string =>
  outcomeText({ made: [], left }, language).slice(paneRepairsTexts[language].notDone.length).trim();
