import { Subtitle1 } from '@fluentui/react-components';
import { lazy, type JSX } from 'react';
import { paneFunctionsTexts } from '../../../language/paneFunctions';
import { paneRepairsTexts } from '../../../language/paneRepairs';
import { paneSettingsTexts } from '../../../language/paneSettings';
import { panePartsTexts } from '../../../language/paneShell';
import { LanguageSwitch } from '../../LanguageSwitch';
import { Section } from '../../Section';
import { OpenedLater } from '../shared/OpenedLater';
import { MissingSheets } from '../start/MissingSheets';
import { useInputSheets } from '../start/useInputSheets';
import { startOffer } from '../start/words';
import { Diagnosis } from './Diagnosis';
import { KeptStates } from './KeptStates';
import { WorkbookSettings } from './WorkbookSettings';
import { useLanguage, useTexts } from '../../PaneContext';

// Few people open the list of functions, and none of them first.
const FunctionList = lazy(() =>
  import('../functions/FunctionList').then((module) => ({ default: module.FunctionList })),
);

// The head of papers is filled in once.
const LetterheadSettings = lazy(() =>
  import('./LetterheadForm').then((module) => ({ default: module.LetterheadForm })),
);

// Readings are chosen once, if at all.
const ReadingChoices = lazy(() =>
  import('../entry/ReadingChoices').then((module) => ({ default: module.ReadingChoices })),
);

// Nor do many change how grave a check is.
const RuleSettings = lazy(() => import('./RuleSettings').then((module) => ({ default: module.RuleSettings })));

// The self-test is for the few who help to find faults.
const SelfTest = lazy(() => import('./SelfTest').then((module) => ({ default: module.SelfTest })));

/** Settings of the workbook and of the pane, earlier results, and what a helper needs to know. */
export function SettingsScreen(): JSX.Element {
  const language = useLanguage();
  const texts = useTexts(paneSettingsTexts);
  const offer = startOffer(useInputSheets(), language);
  return (
    <>
      <Subtitle1 as="h2" block>
        {texts.heading}
      </Subtitle1>
      {offer.kind === 'complete' && <MissingSheets missing={offer.missing} sentence={offer.sentence} />}
      <WorkbookSettings />
      <OpenedLater heading={texts.letterhead} content={() => <LetterheadSettings />} />
      <OpenedLater heading={panePartsTexts[language].readings} content={() => <ReadingChoices />} />
      <OpenedLater heading={paneRepairsTexts[language].rules} content={() => <RuleSettings />} />
      <Section heading={texts.pane}>
        <LanguageSwitch />
      </Section>
      <OpenedLater heading={paneFunctionsTexts[language].heading} content={() => <FunctionList />} />
      <KeptStates />
      <Diagnosis />
      <OpenedLater heading={texts.selfTest} content={() => <SelfTest />} />
    </>
  );
}
