import { deskTexts } from '../../src/language/desk';
import { LANGUAGES } from '../../src/language/language';
import { chooseCertificate } from './certificate';
import { DESK, ensureBuilt, isBuilt } from './build';
import { openBrowser } from './openBrowser';
import { serveFolder } from './staticServer';

const FIRST_PORT = 3000;

/** `npm start`: builds the desk if it must, serves it on this machine and opens it on the sample workbook. */
async function start(): Promise<void> {
  const say = (line: keyof (typeof deskTexts)['vi']['terminal']): void => {
    for (const language of LANGUAGES) console.log(deskTexts[language].terminal[line]);
  };
  if (!isBuilt()) say('building');
  ensureBuilt();
  const { certificate, trusted } = await chooseCertificate(process.platform);
  const { origin } = await serveFolder(DESK, certificate, FIRST_PORT);
  const address = `${origin}/#sample`;
  console.log(`\n  ${address}\n`);
  if (!trusted) say('untrusted');
  say('stop');
  openBrowser(address);
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
