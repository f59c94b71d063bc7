import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { YearAssessment } from '../../../domain/assess/types';
import { paneWardsTexts } from '../../../language/paneWards';
import type { WardPlace } from '../../wording/wardPlace';
import { useTexts } from '../../PaneContext';

const useStyles = makeStyles({
  rows: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalM,
  },
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalXS,
  },
  name: { flexGrow: 1, minWidth: 0, textAlign: 'center', fontSize: tokens.fontSizeBase200 },
  button: { minWidth: '32px' },
});

interface Props {
  readonly assessment: YearAssessment;
  readonly ward: number;
  readonly criterion: number;
  readonly go: (place: WardPlace) => void;
}

/** The way to the same criterion of the ward before and after, and to the criterion before and after of the same ward. */
export function Neighbours({ assessment, ward, criterion, go }: Props): JSX.Element {
  const styles = useStyles();
  const texts = useTexts(paneWardsTexts);
  const { wards, ruleSet } = assessment;
  return (
    <nav className={styles.rows} aria-label={texts.neighbours}>
      <Row
        name={wards[ward]?.name ?? ''}
        words={[texts.previousWard, texts.nextWard]}
        at={ward}
        count={wards.length}
        show={(next) => {
          go({ at: 'criterion', ward: next, criterion });
        }}
      />
      <Row
        name={ruleSet.criteria[criterion]?.id ?? ''}
        words={[texts.previousCriterion, texts.nextCriterion]}
        at={criterion}
        count={ruleSet.criteria.length}
        show={(next) => {
          go({ at: 'criterion', ward, criterion: next });
        }}
      />
    </nav>
  );
}

interface RowProps {
  readonly name: string;
  readonly words: readonly [previous: string, next: string];
  readonly at: number;
  readonly count: number;
  readonly show: (index: number) => void;
}

function Row({ name, words: [previous, next], at, count, show }: RowProps): JSX.Element {
  const styles = useStyles();
  const step = (label: string, to: number, sign: string): JSX.Element => (
    <Button
      className={styles.button}
      size="small"
      aria-label={label}
      title={label}
      icon={<span aria-hidden>{sign}</span>}
      disabledFocusable={to < 0 || to >= count}
      onClick={() => {
        show(to);
      }}
    />
  );
  return (
    <div className={styles.row}>
      {step(previous, at - 1, '‹')}
      <span className={styles.name}>{name}</span>
      {step(next, at + 1, '›')}
    </div>
  );
}
