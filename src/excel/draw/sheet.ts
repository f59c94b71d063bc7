import type { ColourTheme } from '../../cells/picture';
import type { Batch } from '../batch';
import { ACTION_BYTES } from '../payload';
import type { Placement } from '../plan';
import { MARK_NAME, markFormula, NEW_NAME, newFormula } from '../marks';
import type { SheetDetails } from '../read/details';
import type { ExcelRuntime } from '../runtime';
import { drawCells } from './cells';
import { drawChartSources } from './chartSources';
import { drawCharts } from './charts';
import { emptySheet } from './clear';
import { drawGeometry, drawPage } from './layout';
import { drawNotes } from './notes';
import { drawStatus } from './status';
import { drawStyles } from './styles';
import { drawTables, dropTables } from './tables';
import { drawValidations } from './validations';

/** Makes the sheet of a picture, or empties the one of ours that stands there. Formulas that point at it stay alive. */
export async function prepareSheet(batch: Batch, placement: Placement, standing: SheetDetails): Promise<void> {
  await batch.reserve(12 * ACTION_BYTES);
  const { worksheets } = batch.context.workbook;
  if (placement.existing) {
    const sheet = worksheets.getItem(placement.sheet);
    dropTables(sheet, standing.tables, placement.picture.tables);
    emptySheet(sheet);
    return;
  }
  const sheet = worksheets.add(placement.sheet);
  // At once, so that a sheet which somebody else made under this name is never taken for ours.
  const mark =
    placement.picture.kind === 'status'
      ? sheet.names.add(MARK_NAME, markFormula(placement.picture.id, placement.sheet))
      : sheet.names.add(NEW_NAME, newFormula);
  mark.visible = false;
}

/** Draws what lies in the cells of a prepared sheet. */
export async function drawContents(
  batch: Batch,
  { sheet, picture }: Placement,
  theme: ColourTheme,
  standing: SheetDetails,
  runtime: ExcelRuntime,
): Promise<void> {
  await drawGeometry(batch, sheet, picture);
  await drawCells(batch, sheet, picture);
  await drawStyles(batch, sheet, picture, theme);
  await drawStatus(batch, sheet, picture.statusAreas, theme);
  await drawValidations(batch, sheet, picture.validations);
  await drawNotes(batch, sheet, picture.notes, runtime);
  await drawTables(batch, sheet, picture.tables, standing.tables);
}

/** Draws what lies on the sheet and around it: page and charts. */
export async function drawSurroundings(
  batch: Batch,
  { sheet, picture }: Placement,
  theme: ColourTheme,
  standing: SheetDetails,
): Promise<void> {
  await drawPage(batch, sheet, picture);
  await drawCharts(batch, sheet, picture.charts, theme, standing.charts);
  await drawChartSources(batch, sheet, picture.charts, theme, standing.names);
}
