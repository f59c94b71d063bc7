import { Body1 } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Scoring } from '../../../application/scoreWorkbook';
import type { Session } from '../../../session/session';
import type { Language } from '../../../language/language';
import { paneOverviewTexts } from '../../../language/paneOverview';
import { Section } from '../../Section';
import { SheetLinks } from '../../SheetLinks';
import { dataSheets, statusSheets } from '../../wording/overview';
import { useJob, useScores } from '../shared/useSession';

interface Props {
  readonly scoring: Scoring;
  readonly session: Session;
  readonly language: Language;
}

/** The way to the sheets with results, how far they can be trusted, and to the sheets with data. */
export function Sheets({ scoring, session, language }: Props): JSX.Element {
  const texts = paneOverviewTexts[language];
  const { sheets } = useScores(session);
  return (
    <>
      <Section heading={texts.sheets}>
        <Body1 block>{texts.sheetStates[sheets]}</Body1>
        <SheetLinks sheets={statusSheets(useJob(session), scoring)} session={session} language={language} />
      </Section>
      <Section heading={texts.data}>
        <SheetLinks sheets={dataSheets(scoring)} session={session} language={language} />
      </Section>
    </>
  );
}
