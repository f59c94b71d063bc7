import { Body1, Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { WhatIfChange } from '../../../application/whatIf';
import type { CriterionTrace } from '../../../domain/assess/types';
import { paneWhatIfTexts } from '../../../language/paneWhatIf';
import { choiceIds, choiceWord } from '../../../workbook/schema';
import { requirementText } from '../../../wording/requirement';
import { checkTitle } from '../../../wording/sentence';
import type { SheetContext } from '../../../workbook/sheets/input';
import { StatusBadge } from '../shared/StatusBadge';
import { useLanguage, useTexts } from '../../PaneContext';
import { fieldsOf, looksAtLand } from './fields';
import { TryInput } from './TryInput';
import { TryLand } from './TryLand';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, marginTop: tokens.spacingVerticalS },
  state: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface Props {
  /** What would be: what is tried out is seen in the fields at once. */
  readonly context: SheetContext;
  readonly start: Picked;
  readonly tryOut: (change: WhatIfChange) => void;
}

/** Chooses a ward and a criterion, and shows everything of it that can be tried out otherwise. */
export function TryCriterion({ context, start, tryOut }: Props): JSX.Element | null {
  const styles = useStyles();
  const language = useLanguage();
  const { assessment, names, words, records } = context;
  const [picked, setPicked] = useState(start);
  const ward = assessment.wards[picked.ward];
  const criterion = assessment.ruleSet.criteria[picked.criterion];
  if (!ward || !criterion) return null;
  const trace = assessment.explain(picked.ward, picked.criterion);
  return (
    <div className={styles.form}>
      <WardAndCriterion assessment={assessment} names={names} picked={picked} pick={setPicked} />
      <div className={styles.state} aria-live="polite">
        <Body1>{criterion.id}</Body1>
        <StatusBadge text={words.verdict[trace.inForce]} theme={records.settings.colourTheme} />
        <Caption1>{words.origin[trace.origin]}</Caption1>
      </div>
      {trace.checks.map((check) => (
        <Caption1 key={check.check.id} block>
          {`${check.check.id} ${checkTitle(check, language)}: ${requirementText(check.check, language)}`}
        </Caption1>
      ))}
      <AppraisedVerdict trace={trace} tryOut={tryOut} />
      {fieldsOf(trace.checks, ward.code, context).map((field) => (
        <TryInput
          key={`${ward.code} ${field.key}`}
          field={field}
          commit={(typed) => {
            tryOut(field.change(typed));
          }}
        />
      ))}
      {looksAtLand(trace.checks, context) && (
        <TryLand
          add={(typed) => {
            tryOut({ kind: 'land', wardCode: ward.code, typed });
          }}
        />
      )}
    </div>
  );
}

/** A ward and a criterion by their indexes in the assessment. */
export interface Picked {
  readonly ward: number;
  readonly criterion: number;
}

interface PickProps extends Pick<SheetContext, 'assessment' | 'names'> {
  readonly picked: Picked;
  readonly pick: (picked: Picked) => void;
}

function WardAndCriterion({ assessment, names, picked, pick }: PickProps): JSX.Element {
  const texts = useTexts(paneWhatIfTexts);
  return (
    <>
      <Field label={texts.ward}>
        <Select
          value={String(picked.ward)}
          onChange={(_, { value }) => {
            pick({ ...picked, ward: Number(value) });
          }}
        >
          {assessment.wards.map(({ code, name }, at) => (
            <option key={code} value={String(at)}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.criterion}>
        <Select
          value={String(picked.criterion)}
          onChange={(_, { value }) => {
            pick({ ...picked, criterion: Number(value) });
          }}
        >
          {assessment.ruleSet.criteria.map(({ id }, at) => (
            <option key={id} value={String(at)}>
              {`${id} ${names.criterionShort(id)}`}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

interface AppraisedProps {
  readonly trace: CriterionTrace;
  readonly tryOut: (change: WhatIfChange) => void;
}

function AppraisedVerdict({ trace, tryOut }: AppraisedProps): JSX.Element {
  const language = useLanguage();
  const texts = useTexts(paneWhatIfTexts);
  const verdict = trace.appraised?.verdict ?? '';
  return (
    <Field label={texts.appraised} {...(trace.origin === 'appraised' ? { hint: texts.appraisedRules } : {})}>
      <Select
        value={verdict === 'invalid' ? '' : verdict}
        onChange={(_, { value }) => {
          const declared = value === 'pass' || value === 'fail' || value === 'notApplicable' ? value : null;
          tryOut({
            kind: 'declared',
            wardCode: trace.ward.code,
            year: trace.year,
            criterionId: trace.criterionId,
            verdict: declared,
          });
        }}
      >
        <option value="">{texts.notDeclared}</option>
        {choiceIds('declaredVerdict').map((id) => (
          <option key={id} value={id}>
            {choiceWord(language, 'declaredVerdict', id)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
