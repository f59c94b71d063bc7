import { Field, makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { paneIssuesTexts } from '../../../language/paneRepairs';
import { SEVERITIES, type Issue } from '../../../workbook/read/types';
import { ALL, allSheetsLabel, severityOptions, sheetOptions, type IssueFilter } from './words';
import { useLanguage, useTexts } from '../../PaneContext';

const useStyles = makeStyles({
  filters: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  severities: { display: 'grid', gridTemplateColumns: '1fr 1fr' },
});

/** Stands for every sheet; no sheet can be called so, as Excel allows no colon. */
const EVERY = ':';

interface Props {
  readonly issues: readonly Issue[];
  readonly filter: IssueFilter;
  readonly choose: (filter: IssueFilter) => void;
}

/** Which findings to show: by severity and by sheet. */
export function IssueFilters({ issues, filter, choose }: Props): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useTexts(paneIssuesTexts);
  return (
    <div className={styles.filters}>
      <Field label={texts.severity}>
        <RadioGroup
          className={styles.severities}
          value={filter.severity}
          onChange={(_, { value }) => {
            choose({ ...filter, severity: SEVERITIES.find((each) => each === value) ?? ALL });
          }}
        >
          {severityOptions(issues, filter.sheet, language).map(({ value, label }) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={texts.sheet}>
        <Select
          value={filter.sheet ?? EVERY}
          onChange={(_, { value }) => {
            choose({ ...filter, sheet: value === EVERY ? null : value });
          }}
        >
          <option value={EVERY}>{allSheetsLabel(issues, language)}</option>
          {sheetOptions(issues, language).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
