import type { CellPlace } from '../../domain/reading/types';

/**
 * A paper as people read it, before it is a sheet, a Word file or plain text. Blank places ("…………") are for the hand. Kinds of
 * text: `section` "I. …" and `group` "1. …" are headings, `item` a line with a dash, `centred` a line in the middle.
 */
export const TEXT_KINDS = ['section', 'group', 'paragraph', 'item', 'centred'] as const;

/** A sentence and the first cell that its figures come from; null when it counts verdicts alone. */
export interface PaperPart {
  readonly text: string;
  readonly place: CellPlace | null;
}

export interface PaperText extends PaperPart {
  readonly kind: (typeof TEXT_KINDS)[number];
  /** A beginning in bold italics: "a) Phòng, chống tội phạm:". */
  readonly lead?: string;
  /** The sentences of the text, where each has a cell of its own. */
  readonly parts?: readonly PaperPart[];
}

/** `share` is the part of the width, of the sum of all shares. */
export interface PaperColumn {
  readonly title: string;
  readonly share: number;
  readonly centred?: boolean;
}

/** A row of cells; one in bold, as far as the column `plainFrom` where it is given; or a heading across all columns. */
export type PaperRow =
  readonly string[] | { readonly strong: readonly string[]; readonly plainFrom?: number } | { readonly across: string };

export const isStrong = (row: PaperRow, column: number): boolean =>
  'strong' in row && column < (row.plainFrom ?? row.strong.length);

/** The cells of a row; one that goes across is one cell. */
export const cellsOf = (row: PaperRow): readonly string[] => {
  if ('strong' in row) return row.strong;
  return 'across' in row ? [row.across] : row;
};

export interface PaperTable {
  readonly kind: 'table';
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly PaperRow[];
}

export type PaperBlock = PaperText | PaperTable;

/** On a page of its own, with its own head. */
export interface PaperAnnex {
  readonly label: string;
  readonly title: string;
  /** "(Kèm theo Báo cáo số … của …)" */
  readonly reference: string;
  readonly landscape: boolean;
  readonly blocks: readonly PaperBlock[];
}

/** One who signs: lines of the office, a hint for the hand, and the name where it is known. */
export interface PaperSigner {
  readonly office: readonly string[];
  readonly hint: string;
  readonly name: string;
}

/** The two columns at the top. */
export interface PaperHead {
  /** The authority above the one that issues the paper; '' where none is told. */
  readonly superior: string;
  readonly issuer: string;
  readonly nation: string;
  readonly motto: string;
  /** '' where the paper bears no number. */
  readonly number: string;
  readonly placeAndDay: string;
}

export interface Paper {
  readonly head: PaperHead;
  readonly title: string;
  readonly subject: string;
  /** "(Số liệu từ ngày … đến ngày …)"; null where nothing is told. */
  readonly span: string | null;
  /** "Kính gửi: …", or that word and a line for each; none where nobody is addressed. */
  readonly addressees: readonly string[];
  readonly landscape: boolean;
  readonly body: readonly PaperBlock[];
  /** "Nơi nhận:" and its lines; none where the paper has no recipients. */
  readonly recipients: readonly string[];
  /** One on the right, or several side by side. */
  readonly signers: readonly PaperSigner[];
  readonly annexes: readonly PaperAnnex[];
}

export const paragraph = (kind: PaperText['kind'], text: string, place: CellPlace | null = null): PaperText => ({
  kind,
  text,
  place,
});

/** A paragraph of sentences, each with its own cell; it may begin in bold italics. */
export const sentences = (parts: readonly PaperPart[], lead?: string): PaperText => ({
  kind: 'paragraph',
  ...(lead !== undefined && { lead }),
  text: parts.map(({ text }) => text).join(' '),
  place: parts.find(({ place }) => place !== null)?.place ?? null,
  parts,
});

/** What a text says with its beginning. */
export const wholeText = ({ lead, text }: PaperText): string => (lead === undefined ? text : `${lead} ${text}`);

/** Names up to a number, and how many are left. */
export function namesListed(
  names: readonly string[],
  most: number,
  more: (count: string) => string,
  between = ', ',
): string {
  const left = names.length - most;
  return left > 0 ? [...names.slice(0, most), more(String(left))].join(between) : names.join(between);
}
