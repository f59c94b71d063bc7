import type { EntryOutcome, EntryRefusal } from '../../../application/entries/types';
import type { LookedAt } from '../../../application/repairs';
import { issueText } from '../../../language/issueText';
import type { Language } from '../../../language/language';
import { paneEntriesTexts } from '../../../language/paneEntries';
import { stateText } from '../issues/repairs/words';

/** What became of an entry, for its form. */
export interface EntryMessage {
  readonly saved: boolean;
  readonly sentence: string;
  /** Adding the input sheets is the way out. */
  readonly offersTables: boolean;
  /** The sheet to look at; null when there is none. */
  readonly sheet: string | null;
}

const message = (sentence: string, more: Partial<EntryMessage> = {}): EntryMessage => ({
  saved: false,
  sentence,
  offersTables: false,
  sheet: null,
  ...more,
});

export function entryMessage(outcome: EntryOutcome, language: Language): EntryMessage {
  const texts = paneEntriesTexts[language];
  switch (outcome.kind) {
    case 'written':
      return message(texts.written, { saved: true });
    case 'same':
      return message(texts.same, { saved: true });
    case 'left':
      return leftMessage(outcome.left, language);
    case 'refused':
      return refusalMessage(outcome.refusal, language);
  }
}

function leftMessage(left: readonly LookedAt[], language: Language): EntryMessage {
  const texts = paneEntriesTexts[language];
  const why = left.map((each) => (each.state === 'formula' ? texts.formula(each.formula) : stateText(each, language)));
  const [first] = left;
  const sheet = first?.change.kind === 'cells' ? (first.change.cells[0]?.sheet ?? null) : (first?.change.sheet ?? null);
  return message([...new Set(why), texts.unchanged].join(' '), { sheet });
}

function refusalMessage(refusal: EntryRefusal, language: Language): EntryMessage {
  const { refusals, unchanged } = paneEntriesTexts[language];
  const { sheet } = refusal;
  switch (refusal.kind) {
    case 'noTable':
      return message(refusals.noTable(sheet, refusal.table), { offersTables: true });
    case 'noColumn':
      return message(`${refusals.noColumn(sheet, refusal.column)} ${unchanged}`, { sheet });
    case 'contradicting':
      return message(`${refusals.contradicting(sheet, refusal.cells.join(', '))} ${unchanged}`, { sheet });
    case 'noRoom':
      return message(`${refusals.noRoom(sheet)} ${unchanged}`, { sheet });
    case 'unreadable':
      return message(`${issueText(language, refusal.issue)} ${unchanged}`);
  }
}

/** Excel refused while the entry was written. */
export const entryFailure = (why: string, restored: boolean, language: Language): EntryMessage =>
  message(restored ? `${why} ${paneEntriesTexts[language].unchanged}` : why);
