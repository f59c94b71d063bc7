/**
 * What Excel may do although nothing documents it, or only at times: switches of the host, all off by themselves. An add-in
 * that works, or fails with a true word and without harm, under each of them survives the Excel that nobody here can ask.
 * Numbers are issues of OfficeDev/office-js.
 */
export const EXCEL_MAY = [
  {
    id: 'clear-tables',
    what: 'range.clear("All") over a whole table removes the table',
    source: 'undocumented; observed of clearing whole sheets by hand',
  },
  {
    id: 'inner-edges',
    what: 'the edges InsideHorizontal of a single row and InsideVertical of a single column are refused',
    source: 'undocumented; VBA refuses them',
  },
  {
    id: 'protected-special',
    what: 'getSpecialCells is refused on a protected worksheet',
    source: 'undocumented; VBA refuses it',
  },
  {
    id: 'unprotect-refused',
    what: 'a worksheet that was protected without a password cannot be unprotected again',
    source: '#6784',
  },
  {
    id: 'copyfrom-charts',
    what: 'copyFrom of a whole worksheet brings its charts along, beside those that stand there',
    source: 'undocumented; pasting a whole sheet by hand does',
  },
  {
    id: 'list-no-event',
    what: 'a choice from the list of a data validation raises no change event',
    source: '#3888, #4066 (web)',
  },
  {
    id: 'slow-host',
    what: 'every request takes two seconds, and large results of custom functions stay #BUSY!',
    source: '#2786',
  },
  {
    id: 'workbook-switch',
    what: 'another workbook is in front: members that work on the window fail with GeneralException or InvalidSelection',
    source:
      'learn.microsoft.com, "Troubleshooting Excel add-ins": API limitations when the active workbook switches; #6365',
  },
  {
    id: 'copy-duplicates-names',
    what:
      'a copied worksheet brings every name that refers to it along as a name of its own, and workbook.names.add refuses ' +
      'such a name while the copy is active',
    source: '#2875',
  },
  {
    id: 'tab-being-renamed',
    what: 'somebody renames a worksheet by hand: every request fails as in cell-edit mode, and does not wait',
    source: '#4998',
  },
  {
    id: 'error-names-hidden',
    what: 'a hidden name whose formula is an error cannot be made visible',
    source: '#5882',
  },
  {
    id: 'own-date-formats',
    what: "the number format of a date comes back in the account's own style",
    source: '#2824 (web)',
  },
  {
    id: 'hidden-tab-colour',
    what: 'the colour of a tab reads as null while its worksheet is hidden',
    source: 'documented (Worksheet.tabColor); a switch until the add-in of this repository no longer reads it so',
  },
] as const satisfies readonly { readonly id: string; readonly what: string; readonly source: string }[];
export type ExcelMay = (typeof EXCEL_MAY)[number]['id'];

/** The switches that are on. A host looks at the set at each action, so that a test may turn them while it runs. */
export type ExcelMaySet = ReadonlySet<ExcelMay>;
