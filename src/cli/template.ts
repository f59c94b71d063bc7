import { runTemplate } from './runTemplate';
import { processSurroundings } from './surroundings';

void runTemplate(process.argv.slice(2), processSurroundings()).then((code) => {
  process.exitCode = code;
});
