/** Kinds of files that the desk opens; macros of .xlsm files are kept and never run. */
export const EXTENSIONS = ['.xlsx', '.xlsm'] as const;

const MIME = {
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xlsm': 'application/vnd.ms-excel.sheet.macroEnabled.12',
} as const;

/** The extension of a workbook's name; .xlsx for a name that has none of ours. */
export const extensionOf = (name: string): (typeof EXTENSIONS)[number] =>
  EXTENSIONS.find((extension) => name.toLowerCase().endsWith(extension)) ?? '.xlsx';

export const mimeOf = (name: string): string => MIME[extensionOf(name)];

/** The name under which a workbook is offered for saving: its own, with an extension that Excel opens. */
export const suggestedName = (name: string): string =>
  EXTENSIONS.some((extension) => name.toLowerCase().endsWith(extension)) ? name : `${name}.xlsx`;
