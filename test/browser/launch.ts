import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser, type BrowserServer, type LaunchOptions } from 'playwright-core';

/** Certificates of the tests are their own, and a service worker asks more of a certificate than pages do. */
const OWN_CERTIFICATES = '--ignore-certificate-errors';

/** Browsers that people have; the first that is installed is taken. */
const CHANNELS = ['chrome', 'msedge'] as const;

/** Milliseconds to wait for what must come: a computer that is busy with something else is slow, and not at fault. */
export const PATIENCE = 120_000;

/** Where a run of several files leaves the address of the one browser that they share. */
export const SHARED = 'BROWSER_OF_THE_RUN';

/**
 * A Chromium without a window, with the defaults that people have: web security and a process for each site. The one that the run
 * shares if there is one, else one of its own. Throws when there is none.
 */
export function launchChromium(): Promise<Browser> {
  const shared = process.env[SHARED];
  return shared === undefined ? startedWith((options) => chromium.launch(options)) : chromium.connect(shared);
}

/** A Chromium for several processes: each of them connects to it and closes its own pages alone. */
export const launchShared = (): Promise<BrowserServer> => startedWith((options) => chromium.launchServer(options));

/** On Linux the one that npm brings, so that nothing need be installed, elsewhere the user's own Chrome or Edge. */
async function startedWith<Started>(start: (options: LaunchOptions) => Promise<Started>): Promise<Started> {
  const args = [OWN_CERTIFICATES];
  // Its own flags are for functions in a cloud: one process for all pages, and no web security.
  if (process.platform === 'linux') return start({ executablePath: await sparticuz.executablePath(), args });
  const [first, second] = CHANNELS;
  return start({ channel: first, args }).catch(() => start({ channel: second, args }));
}
