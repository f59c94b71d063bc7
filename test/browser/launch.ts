import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/**
 * The browser that npm brings. It is made for functions in a cloud, where everything lives in one process: here pages get
 * processes of their own, so that a page that goes takes no other with it, and a service worker has a home. Certificates of the
 * tests are their own.
 */
export const launchChromium = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: [...sparticuz.args.filter((each) => each !== '--single-process'), '--ignore-certificate-errors'],
  });
