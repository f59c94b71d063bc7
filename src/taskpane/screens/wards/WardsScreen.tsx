import { Body1, Subtitle1 } from '@fluentui/react-components';
import { useEffect, useRef, useState, type JSX } from 'react';
import type { Scoring } from '../../../application/scoreWorkbook';
import { paneShellTexts } from '../../../language/paneShell';
import { paneWardsTexts } from '../../../language/paneWards';
import { focusHeading } from '../../focusHeading';
import { filterOf } from '../../wording/wardList';
import { wardPlaceOf, subjectOf, type WardPlace } from '../../wording/wardPlace';
import { PaneLink } from '../shared/PaneLink';
import { ReadFirst } from '../shared/ReadFirst';
import type { ScreenProps } from '../types';
import { CriterionPage } from './CriterionPage';
import { FIRST_VIEW, type ListView } from './listView';
import { WardList } from './WardList';
import { WardPage } from './WardPage';
import { useLanguage, useScores, useTexts } from '../../PaneContext';

/** The wards: the list, one ward, one criterion of it. */
export function WardsScreen(props: ScreenProps): JSX.Element {
  const language = useLanguage();
  const { scoring } = useScores();
  if (scoring) return <Wards {...props} scoring={scoring} />;
  return (
    <>
      <Subtitle1 as="h2" block>
        {paneShellTexts[language].tabs.wards}
      </Subtitle1>
      <ReadFirst />
    </>
  );
}

/** What stands where, and from what one came: going back puts the focus there again. */
function Wards(props: ScreenProps & { readonly scoring: Scoring }): JSX.Element {
  const { assessment } = props.scoring;
  const status = filterOf(props.subject);
  const [subject, setSubject] = useState(status === null ? props.subject : null);
  const [view, setView] = useState<ListView>(status === null ? FIRST_VIEW : { ...FIRST_VIEW, status });
  const [from, setFrom] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const place = wardPlaceOf(subject, assessment);
  const go = (next: WardPlace): void => {
    moved.current = true;
    setFrom(subject);
    setSubject(subjectOf(next, assessment));
  };
  useEffect(() => {
    if (!moved.current) return;
    const origin =
      from === null ? null : root.current?.querySelector<HTMLElement>(`[data-subject="${CSS.escape(from)}"]`);
    if (origin) origin.focus();
    else focusHeading(root.current);
  }, [subject, from]);
  return <div ref={root}>{page({ ...props, place, go, view, setView })}</div>;
}

interface PageProps extends ScreenProps {
  readonly scoring: Scoring;
  readonly place: WardPlace;
  readonly go: (place: WardPlace) => void;
  readonly view: ListView;
  readonly setView: (view: ListView) => void;
}

function page({ place, go, view, setView, ...props }: PageProps): JSX.Element {
  switch (place.at) {
    case 'list':
      return <WardList {...props} view={view} setView={setView} go={go} />;
    case 'ward':
      return <WardPage {...props} ward={place.ward} go={go} />;
    case 'criterion':
      return <CriterionPage {...props} ward={place.ward} criterion={place.criterion} go={go} />;
    case 'gone':
      return <Gone {...props} name={place.name} go={go} />;
  }
}

function Gone({ name, go }: Pick<PageProps, 'go'> & { readonly name: string }): JSX.Element {
  const language = useLanguage();
  const texts = useTexts(paneWardsTexts);
  return (
    <>
      <Subtitle1 as="h2" block>
        {paneShellTexts[language].tabs.wards}
      </Subtitle1>
      <Body1 block>{texts.gone(name)}</Body1>
      <PaneLink
        text={texts.backToList}
        follow={() => {
          go({ at: 'list' });
        }}
      />
    </>
  );
}
