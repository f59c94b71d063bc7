import { Field, Input, Select } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { paneWhatIfTexts } from '../../../language/paneWhatIf';
import type { TryField } from './fields';
import { useLanguage } from '../../PaneContext';

interface Props {
  readonly field: TryField;
  readonly commit: (typed: string) => void;
}

/** A field whose content is tried out when it is left or Enter is pressed; a choice at once. */
export function TryInput({ field, commit }: Props): JSX.Element {
  const language = useLanguage();
  const { label, shown, options } = field;
  const [draft, setDraft] = useState<string | null>(null);
  const finish = (): void => {
    if (draft !== null && draft.trim() !== shown) commit(draft.trim());
    setDraft(null);
  };
  if (options !== null)
    return (
      <Field label={label}>
        <Select
          value={options.includes(shown) ? shown : ''}
          onChange={(_, { value }) => {
            commit(value);
          }}
        >
          <option value="">{paneWhatIfTexts[language].blank}</option>
          {options.map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </Select>
      </Field>
    );
  return (
    <Field label={label}>
      <Input
        inputMode="decimal"
        value={draft ?? shown}
        onChange={(_, { value }) => {
          setDraft(value);
        }}
        onBlur={finish}
        onKeyDown={({ key }) => {
          if (key === 'Enter') finish();
          if (key === 'Escape') setDraft(null);
        }}
      />
    </Field>
  );
}
