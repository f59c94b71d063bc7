import { enforced, setAside, type Documented } from './types';

const NULL_OBJECT = 'then this method returns an object with its `isNullObject` property set to `true`.';
const LIMITS = 'learn.microsoft.com, "Resource limits and performance optimization for Office Add-ins"';

/** Of tables and charts, and of requests as a whole. */
export const OBJECT_SENTENCES: readonly Documented[] = [
  enforced(
    'Chart.setPosition',
    "If specified, the chart's width and height will be set to fully cover up this cell/range.",
    'a chart covers the cells between',
  ),
  setAside(
    'ChartCollection.getItem',
    'If there are multiple charts with the same name, the first one will be returned.',
    'a second chart of the same name is refused in this host',
  ),
  enforced(
    'Table.name',
    'The set name of the table must follow the guidelines specified in the {@link https://support.microsoft.com/office/fbf49a4f-82a3-43eb-8ba2-44d21233b114 | Rename an Excel table} article.',
    'names of tables',
  ),
  enforced(
    'Table.resize',
    'The new range must overlap with the original table range and the headers (or the top of the table) must be in the same row.',
    'a table keeps its first row and some of its place',
  ),
  enforced(
    'TableCollection.add',
    'If the table cannot be added (e.g., because the address is invalid, or the table would overlap with another table), an error will be thrown.',
    'tables do not overlap',
  ),
  enforced(
    'TableCollection.add',
    'If the address does not contain a sheet name, the currently-active sheet is used. [Api set: ExcelApi 1.1 / 1.3.',
    'a table without a sheet comes onto the active one',
  ),
  setAside(
    'TableCollection.add',
    'Prior to ExcelApi 1.3, this parameter must be a string.',
    'hosts before ExcelApi 1.3 are not played',
  ),
  setAside(
    'TableCollection.add',
    'If the source does not contain headers (i.e., when this property set to `false`), Excel will automatically generate a header and shift the data down by one row.',
    'this host refuses it with NotImplemented, so nobody relies on it',
  ),
  enforced(
    'TableCollection.getItemOrNullObject',
    `If the table doesn't exist, ${NULL_OBJECT}`,
    'what is not there is a null object',
  ),
  enforced('Workbook', 'A request or an answer has at most 5 MB.', 'requests and answers have at most 5 MB', LIMITS),
  enforced('Range.values', 'A read has at most 5,000,000 cells.', 'reads have at most 5,000,000 cells', LIMITS),
  enforced(
    'Workbook',
    'While a cell is edited a request fails unless it asked to wait.',
    'a cell being edited stops those who do not wait',
    'learn.microsoft.com, "Error handling with the Excel JavaScript API"; OfficeDev/office-js#856',
  ),
  enforced(
    'WorksheetProtection.unprotect',
    'Unlocking what is not locked is refused.',
    'locking what is locked is refused',
    'OfficeDev/office-js#6784',
  ),
  enforced(
    'Range.formulas',
    'A formula has at most 8,192 characters, a text 32,767.',
    'long formulas and texts are refused',
    'support.microsoft.com, "Excel specifications and limits"',
  ),
];
