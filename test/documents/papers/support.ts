import type { Scoring } from '../../../src/application/scoreWorkbook';
import { isReport, paperSteps, PAPER_KINDS, type NamedPaper, type PaperKind } from '../../../src/documents';
import { runToEnd } from '../../../src/domain/resumable';
import type { Language } from '../../../src/language/language';
import { cellsOf, type Paper } from '../../../src/wording/paper/model';
import { rowsOf, textsOf } from '../../support/papers';

/** The papers of one kind of all wards. */
export const papersOf = (scoring: Scoring, kind: PaperKind, language: Language = 'vi'): NamedPaper[] =>
  runToEnd(paperSteps(scoring, language, kind, [...scoring.assessment.wards.keys()]));

/** Papers that ask for no rows of a part of the year. */
export const KINDS: readonly PaperKind[] = PAPER_KINDS.filter((kind) => !isReport(kind) || kind === 'year');

/** Everything that a reader of a paper meets, one text each. */
export function everythingIn(paper: Paper): string[] {
  const { head, title, subject, span, addressees, recipients, signers, annexes } = paper;
  return [
    ...Object.values<string>({ ...head }),
    ...[title, subject, ...(span === null ? [] : [span]), ...addressees, ...recipients],
    ...textsOf(paper).flatMap(({ lead, text }) => (lead === undefined ? [text] : [lead, text])),
    ...rowsOf(paper.body).flat(),
    ...signers.flatMap(({ office, hint, name }) => [...office, hint, name]),
    ...annexes.flatMap((annex) => [
      ...[annex.label, annex.title, annex.reference],
      ...annex.blocks.flatMap((block) =>
        block.kind === 'table'
          ? [...block.columns.map((column) => column.title), ...block.rows.flatMap((row) => [...cellsOf(row)])]
          : [block.text],
      ),
    ]),
  ];
}
