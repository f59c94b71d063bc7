/** A page that goes does so at once after it has asked; later it is gone for another reason. */
const ANSWERED_MS = 1_000;

/**
 * Hears when the user closes or reloads the page after being asked about unsaved work. A page that ends without the question
 * (crash, empty battery, shutdown) was not given up.
 */
export function listenForClosing(page: Window, closed: () => void): void {
  let isAsked = false;
  page.addEventListener('beforeunload', () => {
    isAsked = true;
    // Scripts stand still while the question is on the screen.
    setTimeout(() => (isAsked = false), ANSWERED_MS);
  });
  page.addEventListener('pagehide', ({ persisted }) => {
    if (isAsked && !persisted) closed();
  });
}
