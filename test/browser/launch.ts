import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

/** Certificates of the tests are their own, and a service worker asks more of a certificate than pages do. */
const OWN_CERTIFICATES = '--ignore-certificate-errors';

/** Browsers that people have; the first that is installed is taken. */
const CHANNELS = ['chrome', 'msedge'] as const;

/**
 * A Chromium without a window: on Linux the one that npm brings, so that nothing need be installed, elsewhere the user's own
 * Chrome or Edge. Throws when there is none.
 */
export async function launchChromium(platform: NodeJS.Platform = process.platform): Promise<Browser> {
  if (platform === 'linux') return chromium.launch(await fromNpm());
  const [first, second] = CHANNELS;
  return chromium
    .launch({ channel: first, args: [OWN_CERTIFICATES] })
    .catch(() => chromium.launch({ channel: second, args: [OWN_CERTIFICATES] }));
}

/**
 * It is made for functions in a cloud, where everything lives in one process: here pages get processes of their own, so that a
 * page that goes takes no other with it, and a service worker has a home.
 */
const fromNpm = async (): Promise<LaunchOptions> => ({
  executablePath: await sparticuz.executablePath(),
  args: [...sparticuz.args.filter((each) => each !== '--single-process'), OWN_CERTIFICATES],
});
