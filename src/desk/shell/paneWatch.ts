/** How long the pane may take from its files to its first screen; CPU and network of old machines are slow. */
const LONGEST_START_MS = 30_000;
const LOOK_MS = 500;

/** The element that the pane's page begins with and the line that stands in it until the pane has drawn itself. */
const PLACE = '#pane';
const OPENING = '#pane .opening';

/** The page of a frame; null when it is the browser's own page about a failure. */
function pageOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/**
 * Watches whether the pane comes to life in its frame. `tell` hears true once it has, and false when its page or its scripts did
 * not come. Returns how to stop.
 */
export function watchPane(frame: HTMLIFrameElement, tell: (isAlive: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const loaded = (): void => {
    clearTimeout(timer);
    const page = pageOf(frame);
    if (!page?.querySelector(PLACE)) return tell(false);
    const since = performance.now();
    let isLate = false;
    const look = (): void => {
      if (!page.querySelector(OPENING)) return tell(true);
      if (!isLate && performance.now() - since > LONGEST_START_MS) {
        isLate = true;
        tell(false);
      }
      timer = setTimeout(look, LOOK_MS);
    };
    look();
  };
  frame.addEventListener('load', loaded);
  return () => {
    clearTimeout(timer);
    frame.removeEventListener('load', loaded);
  };
}
