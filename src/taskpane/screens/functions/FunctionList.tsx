import { Body1, Caption1, makeStyles } from '@fluentui/react-components';
import { useMemo, type JSX } from 'react';
import { functionsTexts } from '../../../language/functions';
import { paneFunctionsTexts } from '../../../language/paneFunctions';
import { FunctionItem } from './FunctionItem';
import { FormulaRepair } from './FormulaRepair';
import { functionWords, exampleSubjects } from './words';
import { useLanguage, useScores } from '../../PaneContext';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

/** Every custom function with an example for this workbook, and the way to mend formulas that stick. */
export function FunctionList(): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const { scoring } = useScores();
  const words = useMemo(() => functionWords(exampleSubjects(scoring), language), [scoring, language]);
  return (
    <>
      <Body1 block>{paneFunctionsTexts[language].intro}</Body1>
      <Caption1 block>{functionsTexts[language].help.separator}</Caption1>
      <FormulaRepair />
      <ul className={styles.list}>
        {words.map((each) => (
          <FunctionItem key={each.id} words={each} />
        ))}
      </ul>
    </>
  );
}
