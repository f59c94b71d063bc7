import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { paneWhatIfTexts } from '../../../language/paneWhatIf';
import { useTexts } from '../../PaneContext';

const useStyles = makeStyles({
  line: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXS },
  input: { width: '100%' },
});

interface Props {
  readonly add: (typed: string) => void;
}

/** A parcel more. */
export function TryLand({ add }: Props): JSX.Element {
  const styles = useStyles();
  const texts = useTexts(paneWhatIfTexts);
  const [typed, setTyped] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() === '') return;
        add(typed.trim());
        setTyped('');
      }}
    >
      <Field label={texts.land}>
        <div className={styles.line}>
          <Input
            className={styles.input}
            inputMode="decimal"
            value={typed}
            onChange={(_, { value }) => {
              setTyped(value);
            }}
          />
          <Button type="submit">{texts.addLand}</Button>
        </div>
      </Field>
    </form>
  );
}
