import { runReport } from './runReport';
import { processSurroundings } from './surroundings';

void runReport(process.argv.slice(2), processSurroundings()).then((code) => {
  process.exitCode = code;
});
