import { cellsOf, wholeText, type Paper, type PaperBlock, type PaperText } from '../../src/wording/paper/model';

const isText = (block: PaperBlock): block is PaperText => block.kind !== 'table';

/** The paragraphs of a paper's body, without its tables. */
export const textsOf = (paper: Paper): PaperText[] => paper.body.filter(isText);

/** What the body of a paper says, a line for each paragraph. */
export const saidBy = (paper: Paper): string => textsOf(paper).map(wholeText).join('\n');

/** The cells of the tables of some blocks, row by row; a heading across a table is a row of one cell. */
export const rowsOf = (blocks: readonly PaperBlock[]): readonly string[][] =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map((row) => [...cellsOf(row)]) : []));
