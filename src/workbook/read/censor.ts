import type { Appraisal } from '../../domain/appraisal';
import { columnLetters } from '../../cells/address';
import type { Language } from '../../language/language';
import { sendingTexts } from '../../language/sending';
import type { Grids } from '../grid';
import { INPUT_TABLES } from '../schema';
import type { PrivateText } from '../schema/types';
import { Findings } from './findings';
import { SCALES } from './rules/indicators';
import { openTable } from './tableView';
import type { Issue, WorkbookRecords } from './types';

/** What is not to be said, and in which language it is said that something stood there. */
export interface Censorship {
  readonly without: readonly PrivateText[];
  readonly language: Language;
}

/**
 * The records as whoever receives a copy may know them. Verdicts and figures stay as they are; of texts about people and papers that
 * are not sent, the copy says at most that there was one, and a finding about such a cell no longer quotes it. `grids` are those
 * that the records were read from.
 */
export function censorRecords(records: WorkbookRecords, grids: Grids, censorship: Censorship): WorkbookRecords {
  if (censorship.without.length === 0) return records;
  return {
    ...records,
    appraisals: records.appraisals.map((appraisal) => censorAppraisal(appraisal, censorship)),
    recognitions: censorship.without.includes('person')
      ? records.recognitions.map((each) => ({ ...each, signer: '' }))
      : records.recognitions,
    issues: censorIssues(records.issues, grids, censorship.without),
  };
}

function censorAppraisal(appraisal: Appraisal, { without, language }: Censorship): Appraisal {
  const { notSent } = sendingTexts[language];
  const { explanation, evidenceNumber, evidenceDate, evidenceExpiry } = appraisal;
  const isProven = evidenceNumber.trim() !== '' || evidenceDate !== null || evidenceExpiry !== null;
  return {
    ...appraisal,
    ...(without.includes('explanation') && { explanation: explanation.trim() === '' ? '' : notSent }),
    ...(without.includes('document') && {
      evidenceNumber: isProven ? notSent : '',
      evidenceDate: null,
      evidenceExpiry: null,
    }),
    ...(without.includes('person') && { decidedBy: '', decidedOn: null }),
  };
}

/** A column that is not sent: its letters on its sheet, the rows it begins after, and its header. */
interface SecretColumn {
  readonly sheet: string;
  readonly letters: string;
  readonly afterRow: number;
  readonly header: string;
}

function secretColumns(grids: Grids, without: readonly PrivateText[]): SecretColumn[] {
  // What is wrong with headers was found when the records were read.
  const unheard = new Findings();
  const context = { date1904: false, scales: SCALES };
  return INPUT_TABLES.flatMap((spec) => {
    const view = openTable(grids, spec, context, unheard);
    if (!view) return [];
    const { grid, from, columns } = view;
    return [...columns.values()]
      .filter((column) => column.spec.privateText !== null && without.includes(column.spec.privateText))
      .map(({ index, header }) => ({
        sheet: grid.sheet,
        letters: columnLetters(grid.column + index),
        afterRow: grid.row + from,
        header,
      }));
  });
}

function censorIssues(issues: readonly Issue[], grids: Grids, without: readonly PrivateText[]): Issue[] {
  const secret = new Map(
    secretColumns(grids, without).map((column) => [`${column.sheet}\n${column.letters}`, column] as const),
  );
  return issues.map((issue) => {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(issue.cell ?? '') ?? [];
    const column = secret.get(`${issue.sheet}\n${letters}`);
    if (!column || Number(row) <= column.afterRow) return issue;
    return { ...issue, code: 'notSent', subject: column.header, found: '', expected: '' };
  });
}
