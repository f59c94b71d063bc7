import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Scoring } from '../../../application/scoreWorkbook';
import { paneSettingsTexts } from '../../../language/paneSettings';
import { Section } from '../../Section';
import { ReadFirst } from '../shared/ReadFirst';
import { CHOICE_SETTINGS, ChoiceSetting } from './ChoiceSetting';
import { ColourPreview } from './ColourPreview';
import { TYPED_SETTINGS, TypedSetting } from './TypedSetting';
import { useSettingWriter } from './useSettingWriter';
import { useLanguage, useScores, useSession, useTexts } from '../../PaneContext';

const useStyles = makeStyles({
  settings: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** The settings as they stand in the workbook, changed there. */
export function WorkbookSettings(): JSX.Element {
  const styles = useStyles();
  const texts = useTexts(paneSettingsTexts);
  const { scoring } = useScores();
  return (
    <Section heading={texts.workbook}>
      <div className={styles.settings}>
        {scoring === null && <ReadFirst why={texts.notRead} />}
        {scoring && <Controls scoring={scoring} />}
      </div>
    </Section>
  );
}

function Controls({ scoring }: { readonly scoring: Scoring }): JSX.Element {
  const session = useSession();
  const language = useLanguage();
  const writer = useSettingWriter();
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
          {id === 'colourTheme' && <ColourPreview theme={settings.colourTheme} />}
        </div>
      ))}
    </>
  );
}
