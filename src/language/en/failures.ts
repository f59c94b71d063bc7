import type { Texts } from '../language';
import type { failures as vi } from '../vi/failures';

export const failures: Texts<typeof vi> = {
  host: {
    sheetProtected: (detail) =>
      `The sheet “${detail}” is protected and cannot be written. Unprotect it (Review → Unprotect Sheet) and try again.`,
    workbookProtected: () =>
      'The structure of the workbook is protected, so no status sheet can be added. Unprotect it (Review → Protect Workbook) and try again.',
    cellEditMode: () => 'Excel is editing a cell. Press Enter to finish the edit and try again.',
    readOnly: () => 'The workbook is open for reading only. Save it under another name and try again there.',
    payloadTooLarge: (detail) =>
      `The data exceed what Excel takes in one exchange (${detail}). Split the workbook by year and try again.`,
    nameTaken: (detail) => `The workbook already has a sheet “${detail}”. Rename that sheet and try again.`,
    itemMissing: (detail) => `A sheet or table was deleted while scoring (${detail}). Try again.`,
    nothingKept: () => 'No earlier results have been kept that could be brought back.',
    inputFilled: (detail) =>
      `Something was entered on: ${detail}. The sample goes only where the input tables are still blank; insert it into a new workbook.`,
    tableBlocked: (detail) =>
      `The table on ${detail} has no blank row left, and something or a totals row stands right below it. Make the table longer by some rows and try again.`,
    formulaThere: (detail) =>
      `A formula stands in ${detail} and would be lost. Change the formula or clear the cell, then try again.`,
    cancelled: () => 'Stopped as asked.',
    unknown: (detail) => `Excel refused: ${detail}`,
  },
  restored: 'The workbook is as it was before.',
  notRestored:
    'The status sheets could not be brought back; copies of them are kept on the hidden sheets “~WS1”, “~WS2”… and will be restored by the next scoring.',
  report: {
    noWardTable: (detail) =>
      `The list of wards (table ${detail}) was not found. Use the template that “npm run template” makes.`,
    noWards: (detail) => `The list of wards (table ${detail}) has no ward yet.`,
    noYear: () => 'There are no data for any year and no year to score was chosen. Enter data or choose a year.',
    noRuleSet: (detail) => `No rule set is valid for the year ${detail}.`,
  },
  package: {
    encrypted: () => 'The file has a password. Open it in Excel, remove the password and save it again.',
    notXlsx: () => 'The file is not an Excel workbook (.xlsx or .xlsm).',
    truncated: () => 'The file is cut short or was not downloaded completely. Copy the original again.',
    zipBomb: () => 'The file grows abnormally when unpacked and was not opened.',
    entities: () => 'The file declares XML entities and was not opened, for safety.',
    brokenXml: (detail) => `The content of the file is broken (${detail}). Repair it in Excel and save it again.`,
    missingPart: (detail) => `The file lacks a required part (${detail}). Repair it in Excel and save it again.`,
    duplicatePart: (detail) => `The file has a part twice (${detail}) and was not opened.`,
    pathTrick: (detail) => `The file holds a path that is not allowed (${detail}) and was not opened.`,
    tooLarge: (detail) => `The file is larger than allowed (${detail}).`,
  },
  file: {
    notFound: (path) => `The file “${path}” was not found.`,
    isFolder: (path) => `“${path}” is a folder, not a file.`,
    notReadable: (path) => `The file “${path}” may not be read.`,
    notWritable: (path) =>
      `The file “${path}” cannot be written. Check its permissions and whether it is open elsewhere.`,
    exists: (path) => `The file “${path}” exists. Choose another name: an existing file is never overwritten.`,
    sameAsInput: (path) => `The output is the input “${path}”. Use --in-place to write into that very file.`,
    wrongExtension: (path) => `The file name “${path}” must end in .xlsx or .xlsm.`,
    macroMismatch: (path) => `The output “${path}” must have the same extension as the input.`,
  },
  option: {
    year: (value) => `The year “${value}” is not valid: a year from 2000 to 2100 is needed.`,
    language: (value) => `The language “${value}” is not valid: choose vi or en.`,
    period: (found: string) => `“${found}” is no period of a report: use month, half or year.`,
    wordName: (found: string) => `“${found}” is not the name of a .docx file.`,
    calendarName: (found: string) => `“${found}” is not the name of an .ics file.`,
    inPlaceWithOutput: 'Do not use --in-place together with -o.',
  },
  unexpected: (detail) => `Unexpected error: ${detail}`,
  nothingWritten: 'No file was changed.',
};
