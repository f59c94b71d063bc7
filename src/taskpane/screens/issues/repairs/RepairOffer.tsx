import { Body1, Button, Caption1, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useMemo, useState, type JSX } from 'react';
import type { Scoring } from '../../../../application/scoreWorkbook';
import { paneRepairsTexts } from '../../../../language/paneRepairs';
import type { Issue } from '../../../../workbook/read/types';
import { repairsOf, type Repair } from '../../../../workbook/repairs';
import { actionFailure } from '../../shared/actionFailure';
import { repairContextOf } from './repairContextOf';
import { useLook } from './useLook';
import type { RepairMaker } from './useRepairs';
import { repairText, stateText } from './words';
import { useLanguage, useTexts } from '../../../PaneContext';

const useStyles = makeStyles({
  offer: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXS,
    width: '100%',
    boxSizing: 'border-box',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    paddingLeft: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly issue: Issue;
  readonly scoring: Scoring;
  readonly maker: RepairMaker;
}

/** A button where a finding can be mended; behind it what would be written, to be confirmed. */
export function RepairOffer({ issue, scoring, maker }: Props): JSX.Element | null {
  const texts = useTexts(paneRepairsTexts);
  const repairs = useMemo(() => repairsOf(issue, repairContextOf(scoring)), [issue, scoring]);
  const [isOpen, setOpen] = useState(false);
  if (repairs.length === 0) return null;
  const place = issue.cell === null ? issue.sheet : `${issue.sheet}!${issue.cell}`;
  return (
    <>
      <Button
        size="small"
        aria-expanded={isOpen}
        aria-label={texts.offerNamed(place)}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {texts.offer}
      </Button>
      {isOpen && (
        <Proposal
          repairs={repairs}
          maker={maker}
          close={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

interface ProposalProps extends Pick<Props, 'maker'> {
  readonly repairs: readonly Repair[];
  readonly close: () => void;
}

function Proposal({ repairs, maker, close }: ProposalProps): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useTexts(paneRepairsTexts);
  // Of several readings none is chosen beforehand: that would be a guess.
  const [chosen, setChosen] = useState(repairs.length === 1 ? 0 : -1);
  const changes = useMemo(() => repairs.map(({ change }) => change), [repairs]);
  const look = useLook(changes);
  const failed = look && 'failure' in look ? actionFailure(look.failure, language) : null;
  const looked = look && !('failure' in look) ? look[chosen] : undefined;
  const isReady = looked?.state === 'ready' || looked?.state === 'formula';
  const [only] = repairs;
  return (
    <div className={styles.offer}>
      {only && repairs.length === 1 ? (
        <Body1>{repairText(only, language)}</Body1>
      ) : (
        <Field label={texts.which}>
          <RadioGroup
            value={String(chosen)}
            onChange={(_, { value }) => {
              setChosen(Number(value));
            }}
          >
            {repairs.map((repair, at) => (
              <Radio key={repairText(repair, language)} value={String(at)} label={repairText(repair, language)} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <Caption1 aria-live="polite">
        {failed ?? (look === null ? texts.looking : looked ? stateText(looked, language) || texts.keptHint : null)}
      </Caption1>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={!isReady || maker.busy}
          onClick={() => {
            if (looked) maker.make([looked.change], looked.state === 'formula');
          }}
        >
          {looked?.state === 'formula' ? texts.confirmOver : texts.confirm}
        </Button>
        <Button size="small" onClick={close}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
}
