import { createRoot } from 'react-dom/client';
import './desk.css';
import { browserFiles } from './files/browserFiles';
import { Documents } from './files/documents';
import { keepDrafts } from './drafts/keepDrafts';
import { ErrorBoundary } from './parts/ErrorBoundary';
import type { RibbonGroup } from './ribbon/types';
import { startWorker } from './service/startWorker';
import { Desk } from './shell/Desk';
import { DeskContext } from './shell/deskContext';
import { DraftContext } from './shell/draftContext';
import { browserMemory, keptLanguage, localeOf } from './shell/language';

/** The add-in's group of manifest.xml, put here by the build. */
declare const DESK_RIBBON: RibbonGroup;

/** Whether this build keeps drafts of unsaved work. */
declare const DESK_DRAFTS: boolean;

/** The address with this ending begins with the sample: `npm start` opens it. */
const SAMPLE = '#sample';

const place = document.getElementById('desk');
if (place) {
  const locale = localeOf(keptLanguage(browserMemory(), navigator.language));
  const { service } = startWorker(locale, (state) => documents.formulas(state));
  const documents = new Documents(service, browserFiles(document));
  createRoot(place).render(
    <DeskContext value={{ service, documents, locale }}>
      <DraftContext value={DESK_DRAFTS ? keepDrafts(service, documents) : null}>
        <ErrorBoundary part="desk">
          <Desk ribbon={DESK_RIBBON} beginWithSample={location.hash === SAMPLE} />
        </ErrorBoundary>
      </DraftContext>
    </DeskContext>,
  );
}
