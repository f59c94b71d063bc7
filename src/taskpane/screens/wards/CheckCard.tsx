import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type JSX } from 'react';
import { paneWardsTexts } from '../../../language/paneWards';
import type { ColourTheme } from '../../../cells/picture';
import type { CheckWords } from '../../wording/why';
import { StatusBadge } from '../shared/StatusBadge';
import { Inputs } from './Inputs';
import { useTexts } from '../../PaneContext';

const useStyles = makeStyles({
  card: {
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  id: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  sentence: { margin: `${tokens.spacingVerticalXS} 0` },
  facts: { margin: 0 },
  fact: { marginTop: tokens.spacingVerticalXS },
  name: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
});

interface Props {
  readonly check: CheckWords;
  readonly theme: ColourTheme;
}

/** One check: what was found, what is required, what must be done, from which cells, by whom. */
export function CheckCard({ check, theme }: Props): JSX.Element {
  const styles = useStyles();
  const texts = useTexts(paneWardsTexts);
  const id = useId();
  const facts = [
    { name: texts.left, value: check.fact },
    { name: texts.right, value: check.requirement },
    { name: texts.toDo, value: check.toDo },
    { name: texts.section, value: check.section },
    { name: texts.readings, value: check.readings },
    { name: texts.agency, value: check.agency },
  ].filter(({ value }) => value !== '');
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <h4 id={id} className={styles.id}>
          {check.id}
        </h4>
        <StatusBadge text={check.status} theme={theme} />
      </div>
      <Body1 as="p" block className={styles.sentence}>
        {check.sentence}
      </Body1>
      <dl className={styles.facts}>
        {facts.map(({ name, value }) => (
          <div key={name} className={styles.fact}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
        <div className={styles.fact}>
          <dt className={styles.name}>{texts.inputs}</dt>
          <dd className={styles.value}>
            <Inputs inputs={check.inputs} />
          </dd>
        </div>
      </dl>
    </section>
  );
}
