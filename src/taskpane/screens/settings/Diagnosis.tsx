import { Body1, Caption1 } from '@fluentui/react-components';
import { useEffect, useState, type JSX } from 'react';
import { sizesOf, type HostDiagnosis } from '../../../application/diagnosis';
import { paneSettingsTexts } from '../../../language/paneSettings';
import { Section } from '../../Section';
import { CopyText } from '../shared/CopyText';
import { diagnosisText } from './diagnosisText';
import { useLanguage, useScores, useSession, useTexts } from '../../PaneContext';

/** What somebody who helps needs to know, without a word of the data. */
export function Diagnosis(): JSX.Element {
  const session = useSession();
  const language = useLanguage();
  const texts = useTexts(paneSettingsTexts);
  const { scoring } = useScores();
  const [host, setHost] = useState<HostDiagnosis | null>(null);
  useEffect(() => {
    let wanted = true;
    void session.diagnose().then((found) => {
      if (wanted) setHost(found);
    });
    return () => {
      wanted = false;
    };
  }, [session]);
  return (
    <Section heading={texts.diagnosis}>
      <Caption1 block>{texts.diagnosisHint}</Caption1>
      {host === null ? (
        <Body1>{texts.gathering}</Body1>
      ) : (
        <CopyText label={texts.report} text={diagnosisText(host, scoring && sizesOf(scoring), language)} />
      )}
    </Section>
  );
}
