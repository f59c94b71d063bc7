import { Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { paneRepairsTexts } from '../../../language/paneRepairs';
import { paneSettingsTexts } from '../../../language/paneSettings';
import { schemaTexts } from '../../../language/schema';
import { choiceWord } from '../../../workbook/schema';
import { FINDING_LEVELS, FINDING_RULE_IDS } from '../../../workbook/schema/findingRules';
import { ReadFirst } from '../shared/ReadFirst';
import { SettingNotice } from './SettingNotice';
import { useSettingWriter } from './useSettingWriter';
import { ruleName } from './words';
import { useLanguage, useScores, useTexts } from '../../PaneContext';

const useStyles = makeStyles({
  rules: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** Every rule about the data that can be switched: its name, what it looks at, how grave it is. */
export function RuleSettings(): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useTexts(paneRepairsTexts);
  const writer = useSettingWriter();
  const { scoring } = useScores();
  if (scoring === null) return <ReadFirst why={paneSettingsTexts[language].notRead} />;
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
          <SettingNotice id={id} writer={writer} />
        </div>
      ))}
    </div>
  );
}
