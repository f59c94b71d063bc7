import type { ReactElement } from 'react';
import { deskDraftsTexts } from '../../language/deskDrafts';
import { useDrafts } from './draftContext';
import { useDeskLanguage } from './language';
import { momentText } from './momentText';

/** Drafts that were left behind, each to be restored or discarded. */
export function DraftOffers(): ReactElement | null {
  const language = useDeskLanguage();
  const texts = deskDraftsTexts[language];
  const { keeper, state } = useDrafts();
  if (!keeper || state.offers.length === 0) return null;
  return (
    <section className="notices" aria-label={texts.label} role="alert">
      {state.offers.map((draft) => (
        <div key={draft.id} className="notice news">
          <p>{texts.offer(draft.name, momentText(draft.keptAt, Date.now(), language))}</p>
          <button type="button" className="primary" onClick={() => void keeper.restore(draft)}>
            {texts.restore}
          </button>
          <button type="button" onClick={() => void keeper.discard(draft)}>
            {texts.discard}
          </button>
        </div>
      ))}
    </section>
  );
}
