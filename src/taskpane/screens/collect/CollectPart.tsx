import { Body1, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { paneCollectTexts } from '../../../language/paneCollect';
import { LAST_MONTH, type FigurePeriod } from '../../../workbook/figures/period';
import { useSession, useTexts } from '../../PaneContext';
import { MakeForms } from './MakeForms';
import { TakeFiles } from './TakeFiles';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  fields: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  year: { width: '96px' },
});

const MONTHS = Array.from({ length: LAST_MONTH }, (_, index) => index + 1);

/** The month that has ended last, of which figures are collected now. */
function lastMonth(today: string): FigurePeriod {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return month === 1 ? { year: year - 1, month: LAST_MONTH } : { year, month: month - 1 };
}

/** The month's work with the wards: forms out, figures in, who has not sent. */
export function CollectPart(): JSX.Element {
  const styles = useStyles();
  const texts = useTexts(paneCollectTexts);
  const { collect } = useSession();
  const [period, setPeriod] = useState<FigurePeriod>(() => lastMonth(collect.today()));
  const key = `${String(period.year)}-${String(period.month)}`;
  return (
    <div className={styles.part}>
      <Body1 block>{texts.intro}</Body1>
      <div className={styles.fields}>
        <Field label={texts.month}>
          <Select
            value={String(period.month)}
            onChange={(_, { value }) => {
              setPeriod({ ...period, month: Number(value) });
            }}
          >
            {MONTHS.map((month) => (
              <option key={month} value={month}>
                {month === LAST_MONTH ? texts.wholeYear : month}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={texts.year}>
          <Input
            className={styles.year}
            type="number"
            min={2000}
            max={2100}
            value={String(period.year)}
            onChange={(_, { value }) => {
              setPeriod({ ...period, year: Number(value) });
            }}
          />
        </Field>
      </div>
      <MakeForms period={period} />
      <TakeFiles key={key} period={period} />
    </div>
  );
}
