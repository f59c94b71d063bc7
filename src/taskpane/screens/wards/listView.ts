import type { StatusFilter } from '../../wording/wardList';

/** What the list shows; kept while a ward is open. */
export interface ListView {
  readonly text: string;
  readonly status: StatusFilter;
  readonly page: number;
}

export const FIRST_VIEW: ListView = { text: '', status: 'all', page: 0 };
