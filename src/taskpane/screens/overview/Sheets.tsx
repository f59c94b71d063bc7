import { Body1 } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Scoring } from '../../../application/scoreWorkbook';
import { paneOverviewTexts } from '../../../language/paneOverview';
import { Section } from '../../Section';
import { SheetLinks } from '../../SheetLinks';
import { dataSheets, drawnSheets } from '../../wording/overview';
import { useJob, useScores, useTexts } from '../../PaneContext';

interface Props {
  readonly scoring: Scoring;
}

/** The way to the sheets with results, how far they can be trusted, and to the sheets with data. */
export function Sheets({ scoring }: Props): JSX.Element {
  const texts = useTexts(paneOverviewTexts);
  const { sheets } = useScores();
  const job = useJob();
  return (
    <>
      <Section heading={texts.sheets}>
        <Body1 block>{texts.sheetStates[sheets]}</Body1>
        <SheetLinks sheets={drawnSheets(job, scoring)} />
      </Section>
      <Section heading={texts.data}>
        <SheetLinks sheets={dataSheets(scoring)} />
      </Section>
    </>
  );
}
