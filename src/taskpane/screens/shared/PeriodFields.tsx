import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { PERIOD_KINDS, type PeriodChoice } from '../../../domain/period';
import { panePeriodTexts } from '../../../language/panePeriod';
import { choiceWord } from '../../../workbook/schema';
import { useLanguage, useTexts } from '../../PaneContext';

const useStyles = makeStyles({
  fields: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

interface Props {
  /** null: the period of the workbook. */
  readonly choice: PeriodChoice | null;
  readonly choose: (choice: PeriodChoice | null) => void;
}

/** The kind of period, and the month in it where the kind asks for one. */
export function PeriodFields({ choice, choose }: Props): JSX.Element {
  const styles = useStyles();
  const texts = useTexts(panePeriodTexts);
  const language = useLanguage();
  const asksMonth = choice?.kind === 'month' || choice?.kind === 'quarter' || choice?.kind === 'half';
  return (
    <div className={styles.fields}>
      <Field label={texts.period}>
        <Select
          value={choice?.kind ?? ''}
          onChange={(_, { value }) => {
            const kind = PERIOD_KINDS.find((each) => each === value);
            choose(kind === undefined ? null : { kind, month: choice?.month ?? null });
          }}
        >
          <option value="">{texts.ofWorkbook}</option>
          {PERIOD_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {choiceWord(language, 'periodKind', kind)}
            </option>
          ))}
        </Select>
      </Field>
      {asksMonth && (
        <Field label={texts.month}>
          <Select
            value={String(choice.month ?? '')}
            onChange={(_, { value }) => {
              choose({ kind: choice.kind, month: value === '' ? null : Number(value) });
            }}
          >
            <option value="">{texts.monthOfDate}</option>
            {MONTHS.map((month) => (
              <option key={month} value={month}>
                {month}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}
