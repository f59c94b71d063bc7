/** What the rule itself says of it, should it say anything. */
const why = (detail: string): string => (detail === '' ? '' : `: ${detail.replace(/\.$/, '')}`);

export const desk = {
  title: 'Desk – Model wards',
  name: 'Desk',
  ownName: 'English',
  noScript: 'This page needs JavaScript.',
  tagline: 'Score model wards on an Excel workbook, right in the browser',
  documentTitle: (name: string) => `${name} – Desk`,
  unsavedTitle: (name: string) => `● ${name} – Desk`,
  newWorkbook: 'New workbook.xlsx',
  sampleWorkbook: 'Sample Hung Yen.xlsx',
  files: {
    label: 'File',
    open: 'Open',
    openTip: 'Opens an .xlsx or .xlsm workbook of this computer (Ctrl+O)',
    save: 'Save',
    saveTip: 'Saves into the file that is open (Ctrl+S)',
    saveAs: 'Save as…',
    saveAsTip: 'Saves as another file',
    send: 'Copy to send…',
    sendTip: 'Saves a copy of values only, without hidden worksheets, notes or personal data, for sending upward',
    create: 'New',
    createTip: 'Opens an empty workbook',
    sample: 'Open the sample',
    sampleTip: 'Opens a sample workbook with invented data to try things out',
    saved: 'Saved',
    unsaved: 'Not saved',
    opening: 'Opening…',
    saving: 'Saving…',
  },
  ribbon: {
    label: 'Ribbon',
    running: (name: string) => `Running: ${name}…`,
    pane: 'Hide or show the dashboard',
  },
  panes: {
    main: 'Workbook and dashboard',
    pane: 'Dashboard of Model wards',
    close: 'Hide the dashboard',
    resize: 'Width of the dashboard',
    loadingGrid: 'Opening the grid…',
  },
  start: {
    open: 'Open a workbook',
    openNote: 'An .xlsx or .xlsm file of this computer. You may also drop it on this page.',
    create: 'New workbook',
    createNote: 'An empty one; the button “Create template” adds the input sheets.',
    sample: 'Open the sample',
    sampleNote: 'Invented data of wards, to try things out.',
    private:
      'Your file stays on this computer: nothing is sent anywhere. After the first visit the page works without a network.',
    language: 'Language',
  },
  terminal: {
    building: 'Building the desk, which takes about a minute…',
    untrusted:
      'The browser will warn of the certificate of localhost: choose “Advanced”, then “Continue”. The certificate serves this computer alone.',
    stop: 'Press Ctrl+C to stop.',
  },
  ask: {
    title: 'Save the changes?',
    body: (name: string) => `“${name}” has changes that are not saved. They are lost unless you save them.`,
    save: 'Save',
    discard: 'Do not save',
    cancel: 'Cancel',
  },
  drop: 'Drop the file here to open it',
  notices: {
    label: 'Notices',
    dismiss: 'Close the notice',
    saved: (name: string) => `“${name}” is saved.`,
    downloaded: (name: string) => `“${name}” went to the downloads folder of your browser.`,
    notOpened: (name: string, why: string) => `“${name}” could not be opened. ${why} The open workbook is unchanged.`,
    notSaved: (name: string, why: string) => `“${name}” could not be saved. ${why} The old file is unchanged.`,
    notRead: (name: string) =>
      `“${name}” could not be read. See that the file is still there and no other program has locked it, then open it again.`,
    notWritten: (name: string) =>
      `“${name}” could not be written. Close it in other programs and save again, or choose “Save as…”. Your changes are still here.`,
    finishTyping: 'A cell is being edited. Press Enter to finish, then save again.',
    unexpected: (detail: string) => `Unexpected error: ${detail}. Save the workbook, then reload the page.`,
    newVersion: 'A new version is ready. Save the workbook, then reload the page to use it.',
    reload: 'Reload the page',
  },
  refusals: {
    sheetProtected: (detail: string) =>
      `The sheet “${detail}” is protected and cannot be edited. Unprotect it in Excel.`,
    workbookProtected: () =>
      'The structure of the workbook is protected: sheets cannot be added, deleted or given other names.',
    readOnly: () => 'The workbook is read-only. Save it as another file and edit that one.',
    notInList: (detail: string) =>
      `The value is not in the list of this cell and was not written${why(detail)}. Choose an entry of the list (Alt+Down).`,
    badName: (detail: string) =>
      `A sheet cannot be named “${detail}”: a name must be new, at most 31 characters, without : \\ / ? * [ ].`,
    tooLarge: (detail: string) => `The area is too large for one step (${detail}). Work on smaller parts.`,
    nothingToUndo: () => 'There is nothing left to undo or redo.',
    gone: (detail: string) => `“${detail}” was not found: the sheet or table was deleted or has another name.`,
    badFormula: (detail: string) =>
      `“${detail}” is no correct formula. Mend it, or begin with an apostrophe (') if it is text.`,
    notValid: (detail: string) =>
      `The value breaks the validation rule of the cell and was not written${why(detail)}. Enter another value.`,
    inTheWay: (detail: string) =>
      `That would tear a merged cell, a table's header or an array formula apart (${detail}). Choose another area.`,
  },
  help: {
    open: 'Not Excel',
    title: 'This desk is not Excel',
    close: 'Close',
    intro:
      'This is a web page that opens Excel workbooks to run the Model wards tools where Excel cannot run add-ins. Use Excel for everything else.',
    doesTitle: 'What it does',
    does: [
      'Opens and saves .xlsx and .xlsm; whatever this page does not understand stays in the file as it is.',
      'Entering and editing data, choosing from lists, copy and paste, adding rows, undo.',
      'Scoring, checking the data, creating the template, bringing back: the same program as in Excel, with the same results.',
      'Computes formulas, the functions KM.* included: they follow every edit at once, and their values are saved with the file.',
      'Works without a network after the first visit.',
    ],
    doesNotTitle: 'What it does not do',
    doesNot: [
      'It runs no macros. The macros of an .xlsm file are kept.',
      'It does not edit pivot tables, slicers or data queries; they are kept in the file.',
      'It does not know every function of Excel: formulas with one it cannot compute (those that read formats, other workbooks or outside data) or with INDIRECT keep the value that the file had; select the cell to see why.',
      'It does not draw pictures, shapes and charts other than columns, bars and lines; they are kept in the file.',
      'It does not print as Excel does. Save the file and print it in Excel; the status sheets carry their print set-up.',
      'It does not open files with a password, .xls, .ods and .csv files.',
      'Nobody else edits along, and nothing is saved by itself: press Ctrl+S.',
    ],
    keysTitle: 'Keys',
    keys: [
      'Ctrl+O: open a file',
      'Ctrl+S: save',
      'F6: move between ribbon, grid and dashboard (Shift+F6: backwards)',
      'Ctrl+Z, Ctrl+Y: undo, redo',
    ],
  },
} as const;
