import { Subtitle1 } from '@fluentui/react-components';
import { lazy, type JSX } from 'react';
import { paneFunctionsTexts } from '../../../language/paneFunctions';
import { paneRepairsTexts } from '../../../language/paneRepairs';
import { paneSettingsTexts } from '../../../language/paneSettings';
import { LanguageSwitch } from '../../LanguageSwitch';
import { Section } from '../../Section';
import { OpenedLater } from '../shared/OpenedLater';
import { MissingSheets } from '../start/MissingSheets';
import { useInputSheets } from '../start/useInputSheets';
import { startOffer } from '../start/words';
import type { ScreenProps } from '../types';
import { Diagnosis } from './Diagnosis';
import { KeptStates } from './KeptStates';
import { WorkbookSettings } from './WorkbookSettings';

// Few open the list of functions, and nobody does so first.
const FunctionList = lazy(() =>
  import('../functions/FunctionList').then((module) => ({ default: module.FunctionList })),
);

// Nor do many change how grave a check is.
const RuleSettings = lazy(() => import('./RuleSettings').then((module) => ({ default: module.RuleSettings })));

/** Settings of the workbook and of the pane, earlier results, and what to tell who helps. */
export function SettingsScreen({ session, language }: ScreenProps): JSX.Element {
  const texts = paneSettingsTexts[language];
  const offer = startOffer(useInputSheets(session), language);
  return (
    <>
      <Subtitle1 as="h2" block>
        {texts.heading}
      </Subtitle1>
      {offer.kind === 'complete' && (
        <MissingSheets session={session} language={language} missing={offer.missing} sentence={offer.sentence} />
      )}
      <WorkbookSettings session={session} language={language} />
      <OpenedLater
        heading={paneRepairsTexts[language].rules}
        language={language}
        content={() => <RuleSettings session={session} language={language} />}
      />
      <Section heading={texts.pane}>
        <LanguageSwitch language={language} choose={session.languages.choose} />
      </Section>
      <OpenedLater
        heading={paneFunctionsTexts[language].heading}
        language={language}
        content={() => <FunctionList session={session} language={language} />}
      />
      <KeptStates session={session} language={language} />
      <Diagnosis session={session} language={language} />
    </>
  );
}
