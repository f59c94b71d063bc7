import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { panePeriodTexts } from '../../../language/panePeriod';
import { CellLink } from '../shared/CellLink';
import { Pager } from '../shared/Pager';
import { pageOf } from '../shared/paging';
import { useTexts } from '../../PaneContext';
import type { FigureTableWords } from './words';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    overflowWrap: 'anywhere',
    marginTop: tokens.spacingVerticalXS,
    '& caption': { textAlign: 'start', fontWeight: tokens.fontWeightSemibold },
    '& th, & td': {
      padding: tokens.spacingVerticalXXS,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'end',
      verticalAlign: 'top',
    },
    '& th:first-child': { textAlign: 'start' },
  },
});

interface Props {
  readonly table: FigureTableWords;
}

/** One comparison, all wards together first and then ward by ward; a figure leads to its cell. */
export function FigureTable({ table: { title, before, lines } }: Props): JSX.Element {
  const styles = useStyles();
  const texts = useTexts(panePeriodTexts);
  const [at, setAt] = useState(0);
  const page = pageOf(lines, at);
  return (
    <div>
      <table className={styles.table}>
        <caption>{title}</caption>
        <thead>
          <tr>
            {[texts.ward, texts.now, before, texts.change].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {page.items.map((line) => (
            <tr key={line.name}>
              <th scope="row">{line.name}</th>
              <td>{line.place === null ? line.now : <CellLink place={line.place} label={line.now} />}</td>
              <td>{line.before}</td>
              <td>{line.change}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager page={page} show={setAt} />
    </div>
  );
}
