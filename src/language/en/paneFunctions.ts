import type { Texts } from '../language';
import type { paneFunctions as vi } from '../vi/paneFunctions';

export const paneFunctions: Texts<typeof vi> = {
  heading: 'Formulas in cells',
  intro:
    'Select an empty cell outside the input tables, then insert an example and change it. Formulas read the data of this workbook and keep up with them.',
  spills: 'The answer spills down and to the right: it needs enough empty cells.',
  insert: 'Insert into the cell',
  insertNamed: (name) => `Insert into the cell: ${name}`,
  overwrite: 'Overwrite this cell',
  overwriteNamed: (name) => `Overwrite this cell: ${name}`,
  help: 'Help',
  helpNamed: (name) => `Help on ${name} (opens a new page)`,
  inserted: (place, formula) => `${formula} was inserted into the cell ${place}.`,
  obstacles: {
    statusSheet: (_place, found) =>
      `The sheet "${found}" is drawn anew with every scoring, so a formula there would be lost; nothing was written. Select a cell on another sheet.`,
    inputTable: (place, found) =>
      `The cell ${place} is part of the input table "${found}"; nothing was written. Select an empty cell outside the table.`,
    spillInTable: (place, found) =>
      `The cell ${place} is part of the table "${found}", where Excel allows no answer that spills; nothing was written. Select a cell outside the table.`,
    asText: (place) =>
      `The cell ${place} is formatted as Text, so that the formula would only show as text; nothing was written. Select another cell, or format it as General.`,
    occupied: (place, found) =>
      `The cell ${place} holds "${found}"; nothing was written. Select another cell, or press "Overwrite this cell".`,
    protected: (_place, found) =>
      `The sheet "${found}" is protected, so nothing can be written there. Select a cell on another sheet, or unprotect it (Review → Unprotect Sheet) and insert again.`,
  },
  repair: 'Repair formulas',
  repairHint: 'When cells show #NAME? although the add-in is open: writes KM formulas again. Others stay as they are.',
};
