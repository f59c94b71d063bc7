import { Body1, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { Place } from '../../../application/ports';
import type { CohortMember, CohortYear } from '../../../domain/roadmap/types';
import type { ColourTheme } from '../../../cells/picture';
import { statusWords } from '../../../wording/status';
import { CellLink } from '../shared/CellLink';
import { PaneLink } from '../shared/PaneLink';
import { pageOf } from '../shared/paging';
import { Pager } from '../shared/Pager';
import { StatusBadge } from '../shared/StatusBadge';
import { cohortWords, memberWords } from './words';
import { wardLabel } from '../../../wording/wardNames';
import { useLanguage, useScores } from '../../PaneContext';

const useStyles = makeStyles({
  cohort: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  member: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
});

interface Shown {
  readonly theme: ColourTheme;
  readonly showWard: (code: string) => void;
}

interface Props extends Shown {
  readonly cohort: CohortYear;
  /** The row of tblLoTrinh. */
  readonly place: Place | null;
}

/** The wards chosen for a year. */
export function Cohort({ cohort, place, ...shown }: Props): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const [asked, setAsked] = useState(0);
  const { heading, remark } = cohortWords(cohort, language);
  const page = pageOf(cohort.members, asked);
  return (
    <div className={styles.cohort}>
      <Subtitle2 as="h4" className={styles.heading} block>
        {heading}
      </Subtitle2>
      {remark !== null && <Body1 block>{remark}</Body1>}
      {page.items.length > 0 && (
        <ul className={styles.list}>
          {page.items.map((member) => (
            <Member key={member.ward.code} member={member} {...shown} />
          ))}
        </ul>
      )}
      <Pager page={page} show={setAsked} />
      {place && <CellLink place={place} />}
    </div>
  );
}

function Member({ member, theme, showWard }: Shown & { readonly member: CohortMember }): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const { scoring } = useScores();
  const { ward, status, chosen } = member;
  return (
    <li className={styles.member}>
      <PaneLink
        text={wardLabel(ward, scoring?.records.facts.wards ?? [], language)}
        follow={() => {
          showWard(ward.code);
        }}
      />
      <StatusBadge text={statusWords(language).cohort[status]} theme={theme} />
      {memberWords(member, language).map((words) => (
        <Caption1 key={words}>{words}</Caption1>
      ))}
      {chosen.place && <CellLink place={chosen.place} />}
    </li>
  );
}
