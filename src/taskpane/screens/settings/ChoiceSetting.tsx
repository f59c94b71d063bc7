import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { JSX } from 'react';
import { choiceIds, choiceWord } from '../../../workbook/schema';
import type { Settings } from '../../../workbook/read/types';
import { SettingNotice } from './SettingNotice';
import type { SettingWriter } from './useSettingWriter';
import { settingHeader } from './words';
import { useLanguage } from '../../PaneContext';

/** Settings that are chosen from a list; each list is called as its setting. */
export const CHOICE_SETTINGS = ['forcePolicy', 'colourTheme', 'mergerRule', 'language'] as const;
export type ChoiceSettingId = (typeof CHOICE_SETTINGS)[number];

interface Props {
  readonly id: ChoiceSettingId;
  readonly settings: Settings;
  readonly writer: SettingWriter;
}

/** A setting chosen from a list. While a change is on its way it keeps the focus but takes no other. */
export function ChoiceSetting({ id, settings, writer }: Props): JSX.Element {
  const language = useLanguage();
  const { pending, busy } = writer;
  return (
    <div>
      <Field label={settingHeader(id, language)}>
        <RadioGroup
          value={pending?.id === id ? pending.wanted : settings[id]}
          aria-disabled={busy}
          onChange={(_, { value }) => {
            writer.write(id, value);
          }}
        >
          {choiceIds(id).map((choice) => (
            <Radio key={choice} value={choice} label={choiceWord(language, id, choice)} />
          ))}
        </RadioGroup>
      </Field>
      <SettingNotice id={id} writer={writer} />
    </div>
  );
}
