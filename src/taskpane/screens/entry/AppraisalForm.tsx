import { Button, Caption1, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { APPRAISAL_FIELDS, type AppraisalField } from '../../../application/entries/types';
import type { Scoring } from '../../../application/scoreWorkbook';
import type { CriterionTrace } from '../../../domain/assess/types';
import { paneEntriesTexts } from '../../../language/paneEntries';
import { APPRAISAL_TABLE, choiceIds, choiceWord, columnText, sheetName } from '../../../workbook/schema';
import { useLanguage, useTexts } from '../../PaneContext';
import { changedTexts, isDate, isVerdict, standingTexts, type AppraisalTexts } from './appraisalFields';
import { EntryNotice } from './EntryNotice';
import { useEntry } from './useEntry';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalS },
  write: { alignSelf: 'start' },
});

interface Props {
  readonly scoring: Scoring;
  readonly ward: number;
  readonly criterion: number;
}

/** What the ward and the appraisers say of a criterion, with its evidence, entered into the table of appraisals. */
export function AppraisalForm({ scoring, ward, criterion }: Props): JSX.Element {
  const styles = useStyles();
  const texts = useTexts(paneEntriesTexts);
  const writer = useEntry();
  const [drafts, setDrafts] = useState<Partial<AppraisalTexts>>({});
  const trace = scoring.assessment.explain(ward, criterion);
  const standing = standingTexts(scoring, trace);
  const typed = changedTexts(standing, drafts);
  const isChanged = Object.keys(typed).length > 0;
  const sheet = scoring.snapshot.grids.get(APPRAISAL_TABLE.table)?.sheet ?? sheetName(APPRAISAL_TABLE);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isChanged) return;
        const { year, criterionId } = trace;
        writer.write({ kind: 'appraisal', wardCode: trace.ward.code, year, criterionId, typed }, () => {
          setDrafts({});
        });
      }}
    >
      <Caption1>{texts.appraisal.intro(sheet)}</Caption1>
      {APPRAISAL_FIELDS.map((field) => (
        <OneField
          key={field}
          field={field}
          trace={trace}
          shown={drafts[field] ?? standing[field]}
          wantsEvidence={(drafts.appraisedVerdict ?? standing.appraisedVerdict) !== ''}
          change={(text) => {
            setDrafts({ ...drafts, [field]: text });
          }}
        />
      ))}
      <Button
        className={styles.write}
        appearance="primary"
        type="submit"
        disabledFocusable={writer.busy || !isChanged}
        title={isChanged ? '' : texts.appraisal.nothing}
      >
        {writer.pending ? texts.writing : texts.write}
      </Button>
      <EntryNotice message={writer.last?.message ?? null} />
    </form>
  );
}

interface FieldProps {
  readonly field: AppraisalField;
  readonly trace: CriterionTrace;
  readonly shown: string;
  /** A verdict of the appraisers is given, which needs a document. */
  readonly wantsEvidence: boolean;
  readonly change: (text: string) => void;
}

function OneField({ field, trace, shown, wantsEvidence, change }: FieldProps): JSX.Element {
  const language = useLanguage();
  const texts = useTexts(paneEntriesTexts).appraisal;
  const label = columnText(language, APPRAISAL_TABLE, field).header;
  const onChange = (_: unknown, { value }: { readonly value: string }): void => {
    change(value);
  };
  if (isVerdict(field)) {
    const declared = field === 'selfVerdict' ? trace.self : trace.appraised;
    return (
      <Field label={label}>
        <Select value={shown} onChange={onChange}>
          <option value="">{texts.blank}</option>
          {declared?.verdict === 'invalid' && <option value="invalid">{declared.raw.trim()}</option>}
          {choiceIds('declaredVerdict').map((id) => (
            <option key={id} value={id}>
              {choiceWord(language, 'declaredVerdict', id)}
            </option>
          ))}
        </Select>
      </Field>
    );
  }
  if (field === 'explanation')
    return (
      <Field label={label}>
        <Textarea resize="vertical" value={shown} onChange={onChange} />
      </Field>
    );
  const needsNumber = field === 'evidenceNumber' && wantsEvidence && shown.trim() === '';
  const hint = isDate(field) ? texts.dateHint : needsNumber ? texts.evidenceHint : undefined;
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Input value={shown} onChange={onChange} />
    </Field>
  );
}
