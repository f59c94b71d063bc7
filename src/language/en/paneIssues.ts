import type { Texts } from '../language';
import type { paneIssues as vi } from '../vi/paneIssues';

export const paneIssues: Texts<typeof vi> = {
  heading: 'Data check',
  counts: (errors, warnings, infos) => `Errors: ${errors}, warnings: ${warnings}, remarks: ${infos}.`,
  none: 'Nothing is wrong with the data.',
  noneShown: 'No finding fits this choice.',
  severity: 'Severity',
  all: 'All',
  option: (word, count) => `${word} (${count})`,
  sheet: 'Sheet',
  allSheets: (count) => `Every sheet (${count})`,
  group: (sheet, count) => `${sheet} (${count})`,
  workbook: 'Workbook',
  again: 'Check again',
  againHint: 'Reads the tables again and redraws the sheet “KQ Kiểm tra số liệu”.',
  listed: 'Findings',
};
