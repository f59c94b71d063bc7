export { playExcel, type ExcelPlay, type PlayOptions } from './playExcel';
