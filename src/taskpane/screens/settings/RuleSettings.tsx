import { Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Session } from '../../../session/session';
import type { Language } from '../../../language/language';
import { paneRepairsTexts } from '../../../language/paneRepairs';
import { paneSettingsTexts } from '../../../language/paneSettings';
import { schemaTexts } from '../../../language/schema';
import { choiceWord } from '../../../workbook/schema';
import { FINDING_LEVELS, FINDING_RULE_IDS } from '../../../workbook/schema/findingRules';
import { ReadFirst } from '../shared/ReadFirst';
import { useScores } from '../shared/useSession';
import { SettingNotice } from './SettingNotice';
import { useSettingWriter } from './useSettingWriter';
import { ruleName } from './words';

const useStyles = makeStyles({
  rules: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface Props {
  readonly session: Session;
  readonly language: Language;
}

/** Every rule about the data that can be switched: its name, what it looks at, how grave it is. */
export function RuleSettings({ session, language }: Props): JSX.Element {
  const styles = useStyles();
  const texts = paneRepairsTexts[language];
  const writer = useSettingWriter(session, language);
  const { scoring } = useScores(session);
  if (scoring === null)
    return <ReadFirst session={session} language={language} why={paneSettingsTexts[language].notRead} />;
  const { settings } = scoring.records;
  return (
    <div className={styles.rules}>
      <Caption1>{texts.rulesHint}</Caption1>
      {FINDING_RULE_IDS.map((id) => (
        <div key={id}>
          <Field label={ruleName(id, language)} hint={schemaTexts[language].settings[id].help}>
            <Select
              value={writer.pending?.id === id ? writer.pending.wanted : (settings[id] ?? '')}
              aria-disabled={writer.busy}
              onChange={(_, { value }) => {
                writer.write(id, value);
              }}
            >
              <option value="">{texts.standard}</option>
              {FINDING_LEVELS.map((level) => (
                <option key={level} value={level}>
                  {choiceWord(language, 'findingLevel', level)}
                </option>
              ))}
            </Select>
          </Field>
          <SettingNotice id={id} writer={writer} session={session} language={language} />
        </div>
      ))}
    </div>
  );
}
