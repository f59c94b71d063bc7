import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Scoring } from '../../../application/scoreWorkbook';
import type { Session } from '../../../session/session';
import type { Language } from '../../../language/language';
import { paneSettingsTexts } from '../../../language/paneSettings';
import { Section } from '../../Section';
import { ReadFirst } from '../shared/ReadFirst';
import { useScores } from '../shared/useSession';
import { CHOICE_SETTINGS, ChoiceSetting } from './ChoiceSetting';
import { ColourPreview } from './ColourPreview';
import { TYPED_SETTINGS, TypedSetting } from './TypedSetting';
import { useSettingWriter } from './useSettingWriter';

const useStyles = makeStyles({
  settings: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface Props {
  readonly session: Session;
  readonly language: Language;
}

/** The settings as they stand in the workbook, changed there. */
export function WorkbookSettings({ session, language }: Props): JSX.Element {
  const styles = useStyles();
  const texts = paneSettingsTexts[language];
  const { scoring } = useScores(session);
  return (
    <Section heading={texts.workbook}>
      <div className={styles.settings}>
        {scoring === null && <ReadFirst session={session} language={language} why={texts.notRead} />}
        {scoring && <Controls session={session} language={language} scoring={scoring} />}
      </div>
    </Section>
  );
}

function Controls({ session, language, scoring }: Props & { readonly scoring: Scoring }): JSX.Element {
  const writer = useSettingWriter(session, language);
  const { settings } = scoring.records;
  const shared = { settings, writer, session, language };
  return (
    <>
      <Caption1>{paneSettingsTexts[language].workbookHint}</Caption1>
      {TYPED_SETTINGS.map((id) => (
        <TypedSetting key={id} id={id} scoredYear={scoring.assessment.year} {...shared} />
      ))}
      {CHOICE_SETTINGS.map((id) => (
        <div key={id}>
          <ChoiceSetting id={id} {...shared} />
          {id === 'colourTheme' && <ColourPreview theme={settings.colourTheme} language={language} />}
        </div>
      ))}
    </>
  );
}
