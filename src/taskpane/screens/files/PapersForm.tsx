import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { runCooperatively } from '../../../application/runCooperatively';
import type { Scoring } from '../../../application/scoreWorkbook';
import { isWardPaper, OTHER_PAPERS, type OtherPaper } from '../../../documents/papers/kinds';
import type { Ward } from '../../../domain/ward/types';
import { paneFilesTexts } from '../../../language/paneFiles';
import { panePapersTexts } from '../../../language/panePapers';
import { papersTexts } from '../../../language/papers';
import { useScores, useSession, useTexts } from '../../PaneContext';
import { restOfPage } from '../shared/restOfPage';
import { handOver, WORD_TYPE } from './handOver';
import { MadeText } from './MadeText';
import { useMaking, type Made } from './useMaking';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
});

/** Papers of so many wards stand in one file; of more of them only ward by ward. */
const MOST_WARDS_IN_FILE = 60;
const ALL = '';

interface Props {
  readonly scoring: Scoring;
}

/** Makes a paper of a ward, or the proposal, from what is shown, and hands it over. */
export function PapersForm({ scoring }: Props): JSX.Element {
  const styles = useStyles();
  const texts = useTexts(panePapersTexts);
  const files = useTexts(paneFilesTexts);
  const { stale } = useScores();
  const { canDownload } = useSession();
  const { making, made, make } = useMaking();
  const { wards } = scoring.assessment;
  const offersAll = wards.length <= MOST_WARDS_IN_FILE;
  const [kind, setKind] = useState<OtherPaper>('selfScore');
  const [place, setPlace] = useState(offersAll ? ALL : '0');
  const written = scoring.records.settings.language;

  const makePaper = async (): Promise<Made> => {
    const { paperSteps, plainTextOf, wordFileOf } = await import('../../../documents');
    const places = place === ALL ? [...wards.keys()] : [Number(place)];
    const named = await runCooperatively(paperSteps(scoring, written, kind, places), restOfPage());
    const papers = named.map(({ paper }) => paper);
    if (!canDownload)
      return { sentence: files.noDownload, copy: { label: texts.copied, text: papers.map(plainTextOf).join('\n\n') } };
    const year = String(scoring.assessment.year);
    const own = named[0]?.name ?? '';
    const name = named.length === 1 ? own : panePapersTexts[written].allName(`${kindName(kind)}-${year}`);
    handOver(name, await wordFileOf(papers, `WardScore ${WARDSCORE_VERSION}`), WORD_TYPE);
    return { sentence: files.done(name), copy: null };
  };
  const kindName = (of: OtherPaper): string => papersTexts[written].files[of].replaceAll(' ', '-');
  return (
    <div className={styles.part}>
      <KindField kind={kind} choose={setKind} />
      {isWardPaper(kind) && <WardField wards={wards} place={place} offersAll={offersAll} choose={setPlace} />}
      <Button
        disabledFocusable={making || stale}
        onClick={() => {
          make(makePaper);
        }}
      >
        {texts.make}
      </Button>
      <MadeText made={made} />
    </div>
  );
}

interface KindProps {
  readonly kind: OtherPaper;
  readonly choose: (kind: OtherPaper) => void;
}

function KindField({ kind, choose }: KindProps): JSX.Element {
  const texts = useTexts(panePapersTexts);
  const { kinds } = useTexts(papersTexts);
  return (
    <Field label={texts.kind}>
      <Select
        value={kind}
        onChange={(_, { value }) => {
          choose(OTHER_PAPERS.find((each) => each === value) ?? 'selfScore');
        }}
      >
        {OTHER_PAPERS.map((each) => (
          <option key={each} value={each}>
            {kinds[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface WardProps {
  readonly wards: readonly Ward[];
  /** Place in the list; ALL for every ward. */
  readonly place: string;
  readonly offersAll: boolean;
  readonly choose: (place: string) => void;
}

function WardField({ wards, place, offersAll, choose }: WardProps): JSX.Element {
  const texts = useTexts(panePapersTexts);
  return (
    <Field label={texts.ward}>
      <Select
        value={place}
        onChange={(_, { value }) => {
          choose(value);
        }}
      >
        {offersAll && <option value={ALL}>{texts.allWards}</option>}
        {wards.map(({ code, name }, at) => (
          <option key={code} value={String(at)}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
