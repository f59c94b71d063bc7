import type { JSX } from 'react';
import type { Scoring } from '../../../application/scoreWorkbook';
import { statusSheets } from '../../../language/sheets';
import { drawnSheet } from '../../wording/overview';
import { CellLink } from '../shared/CellLink';
import { useJob } from '../../PaneContext';

/** The way to the sheet that says more of the groups, once it is drawn. */
export function GroupSheetLink({ scoring }: { readonly scoring: Scoring }): JSX.Element | null {
  const sheet = drawnSheet(useJob(), scoring, statusSheets.groups);
  return sheet === null ? null : <CellLink place={{ sheet, cell: null }} />;
}
