import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { WISH_KINDS, type Wish, type WishKind } from '../../../../domain/roadmap/planner';
import { panePlanTexts } from '../../../../language/paneRoadmap';
import { choiceWord } from '../../../../workbook/schema';
import type { SheetContext } from '../../../../workbook/sheets/input';
import { useLanguage, useTexts } from '../../../PaneContext';
import { wishSubjects, wishFrom, type WishDraft } from './draft';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalS,
  },
  button: { alignSelf: 'start' },
});

interface Props {
  readonly context: SheetContext;
  /** Years that are still open. */
  readonly years: readonly number[];
  readonly add: (wish: Wish) => void;
}

const EMPTY: WishDraft = { kind: 'choose', subject: '', year: '', number: '1' };

/** Makes one wish more. */
export function WishForm({ context, years, add }: Props): JSX.Element {
  const styles = useStyles();
  const texts = useTexts(panePlanTexts);
  const [draft, setDraft] = useState(EMPTY);
  const [refused, setRefused] = useState(false);
  const { kind } = draft;
  const subjects = wishSubjects(kind, context);
  const change = (changed: Partial<WishDraft>): void => {
    setDraft({ ...draft, ...changed });
    setRefused(false);
  };
  const ofWard = kind === 'choose' || kind === 'exclude';
  const subjectLabel = ofWard ? texts.ward : kind === 'minimum' ? texts.unit : texts.criterion;
  return (
    <form
      className={styles.form}
      aria-label={texts.add}
      onSubmit={(event) => {
        event.preventDefault();
        const wish = wishFrom(draft, subjects, years);
        setRefused(wish === null);
        if (wish !== null) add(wish);
      }}
    >
      <WishKindField draft={draft} change={change} />
      <Field label={subjectLabel}>
        <Select
          value={draft.subject}
          onChange={(_, { value }) => {
            change({ subject: value });
          }}
        >
          {subjects.map(({ id, text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </Select>
      </Field>
      {ofWard ? (
        <WishYear draft={draft} years={years} change={change} />
      ) : (
        <WishNumber draft={draft} refused={refused} change={change} />
      )}
      <Button type="submit" className={styles.button} disabledFocusable={subjects.length === 0}>
        {texts.add}
      </Button>
    </form>
  );
}

interface FieldProps {
  readonly draft: WishDraft;
  readonly change: (changed: Partial<WishDraft>) => void;
}

function WishKindField({ draft: { kind }, change }: FieldProps): JSX.Element {
  const language = useLanguage();
  const texts = useTexts(panePlanTexts);
  return (
    <Field label={texts.kind}>
      <Select
        value={kind}
        onChange={(_, { value }) => {
          change({ kind: value as WishKind, subject: '', year: '' });
        }}
      >
        {WISH_KINDS.map((each) => (
          <option key={each} value={each}>
            {choiceWord(language, 'planWish', each)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function WishYear({ draft, years, change }: FieldProps & { readonly years: readonly number[] }): JSX.Element {
  const texts = useTexts(panePlanTexts);
  return (
    <Field label={texts.yearLabel}>
      <Select
        value={draft.year}
        onChange={(_, { value }) => {
          change({ year: value });
        }}
      >
        {draft.kind === 'exclude' && <option value="">{texts.everyYear}</option>}
        {years.map((year) => (
          <option key={year} value={String(year)}>
            {year}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function WishNumber({ draft, refused, change }: FieldProps & { readonly refused: boolean }): JSX.Element {
  const texts = useTexts(panePlanTexts);
  return (
    <Field
      label={draft.kind === 'minimum' ? texts.least : texts.years}
      {...(refused ? { validationMessage: texts.notWhole } : {})}
    >
      <Input
        inputMode="numeric"
        value={draft.number}
        onChange={(_, { value }) => {
          change({ number: value });
        }}
      />
    </Field>
  );
}
