import { createRoot } from 'react-dom/client';
import { theSession } from '../session/session';
import { paneTexts } from '../language/pane';
import { Pane } from './Pane';
import { PaneProvider } from './PaneContext';

void Office.onReady(({ host }) => {
  const place = document.getElementById('pane');
  if (!place) return;
  // Office.js answers with no host in a page that was opened in a browser by hand. The typings promise one.
  if ((host as Office.HostType | null) === null) {
    place.textContent = `${paneTexts.vi.notInExcel} ${paneTexts.en.notInExcel}`;
    return;
  }
  createRoot(place).render(
    <PaneProvider session={theSession()}>
      <Pane />
    </PaneProvider>,
  );
});
