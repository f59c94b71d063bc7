import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { paneSettingsTexts } from '../../../language/paneSettings';
import type { LetterheadPart } from '../../../wording/letterhead';
import type { Settings } from '../../../workbook/read/types';
import { SettingNotice } from './SettingNotice';
import type { SettingWriter } from './useSettingWriter';
import { settingHeader, typedHint, typedText } from './words';
import { useLanguage, useTexts } from '../../PaneContext';

const useStyles = makeStyles({
  line: { display: 'flex', gap: tokens.spacingHorizontalS },
  input: { flexGrow: 1, minWidth: 0, width: '100%' },
  button: { flexShrink: 0, minWidth: 'auto' },
});

/** Settings that are typed; those of the letterhead but the issuing unit stand in a part of their own. */
export const TYPED_SETTINGS = ['scoredYear', 'reportDate', 'issuer'] as const;
export type TypedSettingId = (typeof TYPED_SETTINGS)[number] | LetterheadPart;

interface Props {
  readonly id: TypedSettingId;
  readonly settings: Settings;
  /** The year in force, whatever is typed. */
  readonly scoredYear: number;
  readonly writer: SettingWriter;
}

/** A setting that is typed and then written; left blank, its default holds. */
export function TypedSetting({ id, settings, scoredYear, writer }: Props): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useTexts(paneSettingsTexts);
  const current = typedText(id, settings);
  const [draft, setDraft] = useState({ of: current, text: current });
  // What was typed gives way as soon as the workbook says something else.
  const text = draft.of === current ? draft.text : current;
  const header = settingHeader(id, language);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        writer.write(id, text);
      }}
    >
      <Field label={header} hint={typedHint(id, settings, scoredYear, language)}>
        <div className={styles.line}>
          <Input
            className={styles.input}
            value={text}
            onChange={(_, { value }) => {
              setDraft({ of: current, text: value });
            }}
          />
          <Button
            className={styles.button}
            type="submit"
            disabledFocusable={writer.busy}
            aria-label={texts.writeNamed(header)}
          >
            {texts.write}
          </Button>
        </div>
      </Field>
      <SettingNotice id={id} writer={writer} />
    </form>
  );
}
