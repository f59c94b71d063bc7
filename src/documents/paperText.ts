import { cellsOf, wholeText, type Paper, type PaperBlock, type PaperTable } from '../wording/paper/model';

const tableLines = ({ columns, rows }: PaperTable): string[] => [
  columns.map(({ title }) => title).join('\t'),
  ...rows.map((row) => cellsOf(row).join('\t')),
];

const linesOf = (blocks: readonly PaperBlock[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'table') return tableLines(block);
    return [block.kind === 'item' ? `- ${wholeText(block)}` : wholeText(block)];
  });

/** A paper as plain text, a line for each paragraph and tabs between the cells of a table, for hosts that save no file. */
export function plainTextOf(paper: Paper): string {
  const { head, title, subject, span, addressees, body, recipients, signers, annexes } = paper;
  return [
    ...[head.superior, head.issuer, head.nation, head.motto, head.number, head.placeAndDay].filter(
      (text) => text !== '',
    ),
    ...['', title, subject, ...(span === null ? [] : [span]), '', ...addressees, ''],
    ...linesOf(body),
    ...['', ...recipients],
    ...signers.flatMap(({ office, hint, name }) =>
      ['', ...office, hint, name].filter((text, i) => i === 0 || text !== ''),
    ),
    ...annexes.flatMap(({ label, title: named, reference, blocks }) => [
      '',
      label,
      named,
      reference,
      ...linesOf(blocks),
    ]),
  ].join('\n');
}
