import type { ReactElement } from 'react';
import { deskDraftsTexts } from '../../language/deskDrafts';
import type { DeskState } from '../files/deskState';
import type { OfflineState } from '../offline/watchServiceWorker';
import { useDrafts } from './draftContext';
import { useDeskLanguage } from './language';
import { momentText } from './momentText';
import { useDeskTexts } from './useDeskTexts';

interface Props {
  readonly state: DeskState;
  readonly offline: OfflineState;
  readonly onHelp: () => void;
}

/** Which workbook is open, whether it is saved, and that this is not Excel. */
export function TitleBar({ state, offline, onHelp }: Props): ReactElement {
  const texts = useDeskTexts();
  const { document, unsaved, work } = state;
  const language = useDeskLanguage();
  const { keptAt } = useDrafts().state;
  const unsavedText =
    keptAt === null ? texts.files.unsaved : deskDraftsTexts[language].kept(momentText(keptAt, Date.now(), language));
  return (
    <header className="titleBar">
      <img src="assets/icon-32.png" alt="" width={20} height={20} />
      <h1>{texts.name}</h1>
      {document && (
        <p className="fileName">
          <strong title={document.name}>{document.name}</strong>
          <span role="status" className={unsaved ? 'state unsaved' : 'state'}>
            {work ? texts.files[work] : unsaved ? unsavedText : texts.files.saved}
          </span>
        </p>
      )}
      <p className="offline" role="status" title={texts.offline[offline].why}>
        {texts.offline[offline].state}
      </p>
      <button type="button" className="plain help" onClick={onHelp}>
        {texts.help.open}
      </button>
    </header>
  );
}
