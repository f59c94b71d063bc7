import type { ReactElement } from 'react';
import { deskDraftsTexts } from '../../language/deskDrafts';
import { useDrafts } from './draftContext';
import { useDeskLanguage } from './language';

/** Whether drafts are kept; nothing where they cannot be. */
export function DraftSwitch(): ReactElement | null {
  const texts = deskDraftsTexts[useDeskLanguage()];
  const { keeper, state } = useDrafts();
  if (!keeper || !state.possible) return null;
  return (
    <label className="draftSwitch">
      <input type="checkbox" checked={state.wanted} onChange={() => void keeper.want(!state.wanted)} />
      <span>{texts.keep}</span>
    </label>
  );
}
