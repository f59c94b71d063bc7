import { Body1, Caption1, makeStyles } from '@fluentui/react-components';
import { useMemo, type JSX } from 'react';
import type { Session } from '../../../session/session';
import { functionsTexts } from '../../../language/functions';
import type { Language } from '../../../language/language';
import { paneFunctionsTexts } from '../../../language/paneFunctions';
import { useScores } from '../shared/useSession';
import { FunctionItem } from './FunctionItem';
import { Repair } from './Repair';
import { functionWords, subjectsOf } from './words';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

interface Props {
  readonly session: Session;
  readonly language: Language;
}

/** Every custom function with an example for this workbook, and the way to mend formulas that stick. */
export function FunctionList({ session, language }: Props): JSX.Element {
  const styles = useStyles();
  const { scoring } = useScores(session);
  const words = useMemo(() => functionWords(subjectsOf(scoring), language), [scoring, language]);
  return (
    <>
      <Body1 block>{paneFunctionsTexts[language].intro}</Body1>
      <Caption1 block>{functionsTexts[language].help.separator}</Caption1>
      <Repair session={session} language={language} />
      <ul className={styles.list}>
        {words.map((each) => (
          <FunctionItem key={each.id} words={each} session={session} language={language} />
        ))}
      </ul>
    </>
  );
}
