import { Body1, Button, Caption1, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState, type JSX } from 'react';
import { SELF_TEST_CASES } from '../../../application/selfTest';
import { selfTestText } from '../../../application/selfTestText';
import { selfTestTexts } from '../../../language/selfTest';
import { useBusy, useLanguage, useSession, useTexts } from '../../PaneContext';
import { actionFailure } from '../shared/actionFailure';

const LINES = 12;

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXS },
  text: { alignSelf: 'stretch' },
});

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number }
  | { readonly kind: 'failed'; readonly sentence: string }
  | { readonly kind: 'done'; readonly text: string };

/** Tries, in an empty workbook, what the add-in needs of Excel, and shows a text without any data to be sent on. */
export function SelfTest(): JSX.Element {
  const styles = useStyles();
  const session = useSession();
  const language = useLanguage();
  const texts = useTexts(selfTestTexts);
  const busy = useBusy();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const run = async (): Promise<void> => {
    let done = 0;
    setState({ kind: 'running', done });
    try {
      const results = await session.selfTest(() => {
        setState({ kind: 'running', done: ++done });
      });
      const { host, platform, build, requirementSets, addInVersion } = await session.diagnose();
      const about = [`${host} ${platform} ${build}`, requirementSets.join(', '), `WardScore ${addInVersion}`];
      setState({ kind: 'done', text: selfTestText(results, about, language) });
    } catch (error) {
      setState({ kind: 'failed', sentence: actionFailure(error, language) });
    }
  };
  return (
    <>
      <Caption1 block>{texts.hint}</Caption1>
      <div className={styles.part}>
        <Button disabledFocusable={busy || state.kind === 'running'} onClick={() => void run()}>
          {texts.start}
        </Button>
        <Body1 aria-live="polite">
          {state.kind === 'running' && texts.running(String(state.done), String(SELF_TEST_CASES.length))}
          {state.kind === 'failed' && state.sentence}
        </Body1>
        {state.kind === 'done' && <Result text={state.text} />}
      </div>
    </>
  );
}

function Result({ text }: { readonly text: string }): JSX.Element {
  const styles = useStyles();
  const texts = useTexts(selfTestTexts);
  const area = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState<string | null>(null);
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => {
        setTold(texts.copied);
      },
      () => {
        area.current?.select();
        setTold(texts.notCopied);
      },
    );
  };
  return (
    <>
      <Field className={styles.text} label={texts.result}>
        <Textarea readOnly resize="vertical" value={text} textarea={{ ref: area, rows: LINES }} />
      </Field>
      <Button onClick={copy}>{texts.copy}</Button>
      <Body1 aria-live="polite">{told}</Body1>
    </>
  );
}
