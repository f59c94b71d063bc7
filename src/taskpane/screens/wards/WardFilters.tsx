import { Field, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { YearAssessment } from '../../../domain/assess/types';
import { paneWardsTexts } from '../../../language/paneWards';
import { STATUS_FILTERS, statusOptions } from '../../wording/wardList';
import type { ListView } from './listView';
import { useLanguage, useTexts } from '../../PaneContext';

const useStyles = makeStyles({
  filters: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
  },
  search: { maxWidth: 'none' },
});

interface Props {
  readonly assessment: YearAssessment;
  readonly view: ListView;
  readonly setView: (view: ListView) => void;
}

export function WardFilters({ assessment, view, setView }: Props): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useTexts(paneWardsTexts);
  return (
    <div className={styles.filters} role="search">
      <Field label={texts.search}>
        <SearchBox
          className={styles.search}
          value={view.text}
          placeholder={texts.searchHint}
          dismiss={{ 'aria-label': texts.clear }}
          onChange={(_, { value }) => {
            setView({ ...view, text: value, page: 0 });
          }}
        />
      </Field>
      <Field label={texts.filter}>
        <Select
          value={view.status}
          onChange={(_, { value }) => {
            const status = STATUS_FILTERS.find((each) => each === value);
            if (status) setView({ ...view, status, page: 0 });
          }}
        >
          {statusOptions(assessment, language).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
