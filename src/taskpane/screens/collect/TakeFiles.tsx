import { Body1, Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type JSX } from 'react';
import type { CollectPreview } from '../../../application/collect/preview';
import { problemText, reminderOf, sentCount } from '../../../application/collect/sentences';
import { collectTexts } from '../../../language/collect';
import { paneCollectTexts } from '../../../language/paneCollect';
import { figurePeriodText } from '../../../wording/figurePeriod';
import type { FigurePeriod } from '../../../workbook/figures/period';
import { useLanguage, useTexts } from '../../PaneContext';
import { Section } from '../../Section';
import { CopyText } from '../shared/CopyText';
import { useTaking, type Taking } from './useTaking';
import { WardItem } from './WardItem';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  input: { maxWidth: '100%' },
  problems: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** Chooses files, shows what they say, and writes what is confirmed. */
export function TakeFiles({ period }: { readonly period: FigurePeriod }): JSX.Element {
  const styles = useStyles();
  const texts = useTexts(paneCollectTexts);
  const taking = useTaking(period);
  const id = useId();
  const { busy, preview, told } = taking;
  return (
    <Section heading={texts.takeHeading}>
      <Field label={{ children: texts.choose, htmlFor: id }}>
        <input
          id={id}
          className={styles.input}
          type="file"
          multiple
          accept=".xlsx,.xlsm"
          disabled={busy}
          onChange={({ currentTarget }) => {
            taking.look([...(currentTarget.files ?? [])]);
          }}
        />
      </Field>
      <Button
        disabledFocusable={busy}
        onClick={() => {
          taking.look([]);
        }}
      >
        {texts.look}
      </Button>
      <div aria-live="polite">
        {busy && <Body1 block>{texts.reading}</Body1>}
        {told.map((sentence) => (
          <Body1 key={sentence} block>
            {sentence}
          </Body1>
        ))}
      </div>
      {preview && <Preview preview={preview} taking={taking} />}
    </Section>
  );
}

function Preview({ preview, taking }: { readonly preview: CollectPreview; readonly taking: Taking }): JSX.Element {
  const styles = useStyles();
  const texts = useTexts(paneCollectTexts);
  const shared = useTexts(collectTexts);
  const language = useLanguage();
  const { sent, all } = sentCount(preview);
  const { confirmed, busy } = taking;
  const reminder = reminderOf(preview, language);
  return (
    <>
      <Body1 block>{shared.heading(figurePeriodText(preview.period, language), String(sent), String(all))}</Body1>
      {preview.problems.length > 0 && (
        <div>
          <Body1 block>{shared.notRead}:</Body1>
          <ul className={styles.problems}>
            {preview.problems.map(({ file, problem }) => (
              <li key={file}>{shared.file(file, problemText(problem, language))}</li>
            ))}
          </ul>
        </div>
      )}
      <ul className={styles.list} aria-label={texts.wards}>
        {preview.wards.map((ward) => (
          <WardItem
            key={ward.ward.code}
            preview={ward}
            confirmed={confirmed.has(ward.ward.code)}
            confirm={(on) => {
              taking.confirm(ward.ward.code, on);
            }}
          />
        ))}
      </ul>
      {preview.wards.some(({ state }) => state === 'ready') && (
        <Button appearance="primary" disabledFocusable={busy || confirmed.size === 0} onClick={taking.write}>
          {texts.write(confirmed.size)}
        </Button>
      )}
      {reminder !== null && <CopyText label={texts.reminder} text={reminder} />}
    </>
  );
}
