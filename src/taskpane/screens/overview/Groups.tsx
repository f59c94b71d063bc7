import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type JSX } from 'react';
import type { YearAssessment } from '../../../domain/assess/types';
import { GROUP_PARTS, groupWords, type GroupWords } from '../../wording/overview';
import { GroupLegend } from './GroupLegend';
import { partColour, usePartColours } from './partColours';
import { useLanguage } from '../../PaneContext';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalXS} 0`, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 5fr) minmax(48px, 4fr) minmax(40px, max-content)',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '24px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  bar: { display: 'flex', height: '8px', gap: '1px', forcedColorAdjust: 'none' },
  share: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface Props {
  readonly assessment: YearAssessment;
}

/** Wards that pass each group: name, bar, count; the sentence with the rest is read out and shown on pointing. */
export function Groups({ assessment }: Props): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const groups = useMemo(() => groupWords(assessment, language), [assessment, language]);
  return (
    <div className={usePartColours().colours}>
      <ul className={styles.list}>
        {groups.map((group) => (
          <li key={group.group} title={group.line}>
            <span className={styles.row} aria-hidden>
              <span>{group.name}</span>
              <Bar parts={group.parts} />
              <span className={styles.share}>{group.share}</span>
            </span>
            <span className={styles.spoken}>{group.line}</span>
          </li>
        ))}
      </ul>
      <GroupLegend />
    </div>
  );
}

function Bar({ parts }: Pick<GroupWords, 'parts'>): JSX.Element {
  return (
    <span className={useStyles().bar}>
      {GROUP_PARTS.filter((part) => parts[part] > 0).map((part) => (
        <span key={part} style={{ flexGrow: parts[part], backgroundColor: partColour(part) }} />
      ))}
    </span>
  );
}
