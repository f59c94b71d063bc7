import type { Texts } from '../language';
import type { deskGrid as vi } from '../vi/deskGrid';

export const deskGrid: Texts<typeof vi> = {
  region: 'Spreadsheet. Arrow keys move between cells, F2 edits a cell, F6 leaves the grid.',
  newSheet: (number) => `Sheet${number}`,
  unnamedChart: (title) => `Chart: ${title}`,
  cell: {
    empty: (address) => `${address}, empty`,
    value: (address, value) => `${address}: ${value}`,
    area: (from, to, rows, columns) => `Selected ${from} to ${to}, ${rows} rows ${columns} columns`,
    formula: (formula) => `formula ${formula}`,
    link: 'has a link, Ctrl+Enter follows it',
    list: 'has a list to choose from, Alt+Down opens it',
    note: (text) => `note: ${text}`,
    prompt: (title, message) => `${title}. ${message}`,
  },
  list: {
    label: 'List of the cell',
    placeholder: 'Type to find',
    nothing: 'No entry matches.',
    more: (count) => `${count} more, type to find.`,
  },
  parts: {
    nameBox: 'Name box: type the address of a cell and press Enter to go there',
    definedNames: 'Defined names',
    tabs: 'Worksheets',
    addSheet: 'Add a worksheet',
    allSheets: 'List of worksheets',
    tabsBefore: 'Scroll tabs backwards',
    tabsAfter: 'Scroll tabs forwards',
    zoomOut: 'Zoom out',
    zoomIn: 'Zoom in',
    zoomWhole: 'Real size, 100 %',
    zoomHandle: 'Drag to zoom',
    sidebar: 'Side bar of the grid',
    closeSidebar: 'Close the side bar',
  },
  sheet: (name) => `Sheet ${name}`,
  protectedSheet: (name) => `Sheet ${name}, protected, only unlocked cells can be changed`,
};
